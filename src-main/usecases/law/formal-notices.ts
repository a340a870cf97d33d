import { RefusalError } from '#shared/contract/result';
import type { FormalNoticeView } from '#shared/contract/schemas/formal-notice';
import { daysBetween, type IsoDate } from '#shared/domain/calendar';
import { type FormalNoticeFacts, noticeDelay } from '#shared/domain/law/formal-notice';
import { sumCents } from '#shared/domain/money';
import type { Repositories } from '../ports/books';
import type { FormalNoticeRow } from '../ports/formal-notices';

/** The formal notices of a client, the latest first, and until when each gives to pay. @throws RefusalError 'clientNotFound' */
export function clientFormalNotices(repositories: Repositories, clientId: number, today: IsoDate): FormalNoticeView[] {
  if (repositories.clients.find(clientId) === null) throw new RefusalError('clientNotFound', { client: clientId });
  return repositories.formalNotices.ofClient(clientId).map((row) => viewOf(row, today));
}

/** What the law looks at of a formal notice. @param held invoices that something agreed keeps from being claimed */
export function noticeFacts({ channel, issuedOn, deadline, posting, invoices }: FormalNoticeRow, held: ReadonlySet<number> = new Set()): FormalNoticeFacts {
  const { postedOn, presentedOn, outcome, outcomeOn } = posting;
  const claimed = invoices.filter(({ id, claimedLater }) => !claimedLater && !held.has(id));
  return { issuedOn, days: daysBetween(issuedOn, deadline), registered: channel === 'registeredLetter', postedOn, presentedOn, outcome, outcomeOn, openCents: sumCents(claimed.map(({ openCents }) => openCents)) };
}

function viewOf(row: FormalNoticeRow, today: IsoDate): FormalNoticeView {
  const { noticeId, reference, channel, issuedOn, totalCents, document, cancelledOn, posting, invoices } = row;
  const facts = noticeFacts(row);
  const claimedCents = sumCents(invoices.map((invoice) => invoice.claimedCents));
  const openCents = sumCents(invoices.map((invoice) => invoice.openCents));
  return {
    noticeId,
    reference,
    channel,
    issuedOn,
    totalCents,
    document,
    cancelledOn,
    posting,
    days: facts.days,
    ...noticeDelay({ ...facts, openCents }, today),
    invoiceNumbers: invoices.map(({ number }) => number),
    claimedCents,
    settledCents: claimedCents - openCents,
    openCents,
    claimedLater: openCents > 0 && facts.openCents === 0,
  };
}
