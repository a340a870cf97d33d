import type { CorrespondenceView } from '#shared/contract/schemas/client';
import { isIssued } from '#shared/domain/correspondence';
import type { CaseDocument, CaseEvent, CaseFact } from '#shared/domain/litigation/chronology';

/** What of the correspondence goes into the file. */
export interface CorrespondenceChoice {
  /** Numbers of the claimed invoices. */
  readonly numbers: ReadonlySet<string>;
  readonly noteIds: ReadonlySet<number>;
  readonly leftOut: ReadonlySet<number>;
  /** What was said before the first of the invoices is not about them, unless a document is kept of it. */
  readonly since: string;
  /** Documents told of elsewhere: the invoices themselves, the manifests of earlier files. */
  readonly elsewhere: ReadonlySet<number>;
}

/** Letters, their posting, replies, calls, chosen notes and filed documents, as lines of the chronology. */
export function correspondenceEvents(items: readonly CorrespondenceView[], choice: CorrespondenceChoice): CaseEvent[] {
  const reminders = new Set(items.filter((item) => isClaimedReminder(item, choice)).map(({ aboutNoticeId }) => aboutNoticeId));
  return items.flatMap((item) => {
    const { document } = item;
    if (document !== null && choice.leftOut.has(document.id)) return [];
    if (item.notice !== null) return isClaimedReminder(item, choice) ? reminderEvents(item) : [];
    if (item.aboutNoticeId !== null && !reminders.has(item.aboutNoticeId)) return [];
    if (document !== null && choice.elsewhere.has(document.id)) return [];
    if (document === null && item.date < choice.since) return [];
    const kind = kindOf(item, choice);
    if (kind === null) return [];
    const { subject, person, body, direction } = item;
    return [{ date: item.date, fact: { kind, subject, person, text: kind === 'letter' || kind === 'filed' ? '' : body, direction }, documents: documentsOf(item) }];
  });
}

/** A letter that was taken back left nothing to prove. */
const isClaimedReminder = ({ notice, invoiceNumbers }: CorrespondenceView, { numbers }: CorrespondenceChoice): boolean =>
  notice?.cancelledOn === null && invoiceNumbers.some((number) => numbers.has(number));

function reminderEvents(item: CorrespondenceView): CaseEvent[] {
  const { notice, kind, date, subject, totalCents } = item;
  if (notice === null || kind === 'note' || kind === 'file') return [];
  const { reference, posting } = notice;
  return [
    { date, fact: { kind: 'reminder', channel: kind, reference, subject, cents: totalCents }, documents: kind === 'phone' ? [] : documentsOf(item) },
    ...(posting.postedOn === null ? [] : [{ date: posting.postedOn, fact: { kind: 'posted', reference, slip: posting.slipNumber } as const, documents: [] }]),
    ...(posting.presentedOn === null ? [] : [{ date: posting.presentedOn, fact: { kind: 'presented', reference, slip: posting.slipNumber } as const, documents: [] }]),
    ...(posting.outcome === null || posting.outcomeOn === null ? [] : [{ date: posting.outcomeOn, fact: { kind: 'outcome', reference, slip: posting.slipNumber, outcome: posting.outcome } as const, documents: [] }]),
  ];
}

type Spoken = Extract<CaseFact, { direction: unknown }>['kind'];

function kindOf({ id, kind, direction, document, aboutNoticeId }: CorrespondenceView, { noteIds }: CorrespondenceChoice): Spoken | null {
  if (aboutNoticeId !== null) return 'proof';
  if (kind === 'note') return noteIds.has(id) ? 'note' : null;
  if (kind === 'phone') return 'call';
  if (kind === 'file') return document === null ? null : 'filed';
  if (direction === 'received') return 'received';
  return direction === 'sent' && document !== null && kind !== 'email' ? 'letter' : 'sent';
}

function documentsOf(item: CorrespondenceView): CaseDocument[] {
  const { document, aboutNoticeId, kind, direction } = item;
  if (document === null) return [];
  return [{ ...document, isLetter: isIssued({ kind, direction, noticeId: aboutNoticeId, documentId: document.id }) }];
}
