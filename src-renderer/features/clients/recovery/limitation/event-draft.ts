import type { InvoiceLimitation, LimitationEventInput } from '#shared/contract/schemas/limitation';
import type { IsoDate } from '#shared/domain/calendar';
import type { LimitationEventKind } from '#shared/domain/law/limitation-events';

export interface EventDraft {
  readonly kind: LimitationEventKind;
  readonly date: IsoDate;
  /** Proceedings or a mediation are over, on `until`. */
  readonly over: boolean;
  readonly until: IsoDate;
  /** Those it is about, when `some`; else all that were owed on its day. */
  readonly some: boolean;
  readonly invoiceIds: readonly number[];
  readonly note: string;
  readonly documentId: number | null;
}

/** What the dialog begins with: nothing, or what a letter tells. */
export type EventStart = Partial<Pick<EventDraft, 'kind' | 'date' | 'note' | 'documentId'>>;

export const newEvent = (start: EventStart, today: IsoDate): EventDraft => ({ kind: 'acknowledgement', date: today, over: false, until: today, some: false, invoiceIds: [], note: '', documentId: null, ...start });

/** It lasts, until a day that may not be known yet. */
export const lasts = ({ kind }: Pick<EventDraft, 'kind'>): boolean => kind === 'claim' || kind === 'mediation';

export type EventProblem = 'dateInFuture' | 'untilBefore' | 'noInvoice' | 'early';

export function eventProblem(draft: EventDraft, invoices: readonly InvoiceLimitation[], today: IsoDate): EventProblem | null {
  const { date, over, until, some, invoiceIds } = draft;
  if (date > today) return 'dateInFuture';
  if (lasts(draft) && over && until < date) return 'untilBefore';
  if (!some) return null;
  if (invoiceIds.length === 0) return 'noInvoice';
  return invoices.some(({ invoiceId, dueDate }) => invoiceIds.includes(invoiceId) && dueDate > date) ? 'early' : null;
}

export function eventInput(clientId: number, draft: EventDraft): LimitationEventInput {
  const { kind, date, over, until, some, invoiceIds, note, documentId } = draft;
  return { clientId, kind, date, until: lasts(draft) && over ? until : null, note: note.trim(), documentId, invoiceIds: some ? [...invoiceIds] : [] };
}
