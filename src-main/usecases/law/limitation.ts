import { RefusalError } from '#shared/contract/result';
import type { InvoiceLimitation, LimitationEventInput, LimitationEventView, LimitationView } from '#shared/contract/schemas/limitation';
import type { IsoDate } from '#shared/domain/calendar';
import { limitationAlert } from '#shared/domain/law/limitation';
import { isTooLate, limitationOf, limitationRule } from '#shared/domain/law/limitation-events';
import type { Context } from '../context';
import type { LedgerItem, Repositories } from '../ports/books';
import type { LimitationEvent } from '../ports/limitation';
import { isCarrier } from './settings';

/** Until when each open invoice of a client can be claimed, the first to run out first; and what was recorded. */
export function clientLimitation(repositories: Repositories, clientId: number, today: IsoDate): LimitationView {
  const client = repositories.clients.find(clientId);
  if (client === null) throw new RefusalError('clientNotFound', { client: clientId });
  const rule = limitationRule(client.kind, isCarrier(repositories));
  const events = repositories.limitation.ofClient(clientId);
  const late = new Map<number, string[]>(events.map(({ id }) => [id, []]));
  // putting a penalty on the account starts no period anew
  const open = repositories.ledger.invoicesOf(clientId, today).filter(({ openCents, nature }) => openCents > 0 && nature === 'invoice');
  const invoices = open.map((invoice): InvoiceLimitation => {
    const about = events.filter((event) => concerns(event, invoice));
    const found = limitationOf(rule, invoice.dueDate, about, today);
    for (const event of about) if (isTooLate(event, found)) late.get(event.id)?.push(invoice.number);
    const { id, number, dueDate, dueEstimated, openCents, currency } = invoice;
    const { lastDay, runsFrom, interruptedBy, suspendedDays, cut } = found;
    return { invoiceId: id, number, dueDate, dueEstimated, openCents, currency, rule, lastDay, runsFrom, interruptedBy: interruptedBy?.kind ?? null, suspendedDays, cut, alert: limitationAlert(lastDay, today) };
  });
  return {
    today,
    debtor: client.kind,
    formalNoticeOn: repositories.formalNotices.ofClient(clientId).find(({ cancelledOn }) => cancelledOn === null)?.issuedOn ?? null,
    invoices: invoices.sort((a, b) => (a.lastDay < b.lastDay ? -1 : a.lastDay > b.lastDay ? 1 : a.invoiceId - b.invoiceId)),
    events: events.map((event) => shown(event, late.get(event.id) ?? [])),
  };
}

/** An event that names no invoice is about those that were there on its day. */
export function concerns({ invoiceIds, date }: LimitationEvent, invoice: { readonly id: number; readonly issueDate: IsoDate }): boolean {
  return invoiceIds.length === 0 ? invoice.issueDate <= date : invoiceIds.includes(invoice.id);
}

const shown = ({ clientId: _clientId, invoiceIds, ...event }: LimitationEvent, lateFor: string[]): LimitationEventView => ({ ...event, invoiceIds: [...invoiceIds], lateFor });

/**
 * Records what interrupts or suspends limitation, with its proof when there is one.
 * @throws RefusalError 'clientNotFound', 'invoiceNotFound', 'documentNotFound', 'dateInFuture', 'untilNotAfter', 'limitationBeforeDue'
 */
export async function recordLimitationEvent({ books, today }: Context, input: LimitationEventInput): Promise<{ id: number }> {
  const { date, until, documentId } = input;
  if (date > today) throw new RefusalError('dateInFuture', { date, today });
  if (until !== null && until < date) throw new RefusalError('untilNotAfter', { date, until });
  return books.write((repositories) => {
    const client = repositories.clients.find(input.clientId);
    if (client === null) throw new RefusalError('clientNotFound', { client: input.clientId });
    const named = input.invoiceIds.map((id) => ownInvoice(repositories, client.id, id));
    refuseEarly(repositories, client.id, input, today);
    if (documentId !== null && !repositories.limitation.isInDossier(documentId, client.id)) throw new RefusalError('documentNotFound', { document: documentId });
    const id = repositories.limitation.insert(input);
    repositories.journal.append({ action: 'recordLimitationEvent', subject: client.name, amountCents: null, data: { ...input, id, client: client.code, invoices: named.map(({ number }) => number) } });
    return { id };
  });
}

/** Takes an event back; the journal keeps what it said. @throws RefusalError 'limitationEventNotFound' */
export function removeLimitationEvent({ books }: Context, id: number): Promise<Record<string, never>> {
  return books.write((repositories) => {
    const event = repositories.limitation.find(id);
    if (event === null) throw new RefusalError('limitationEventNotFound', { event: id });
    repositories.limitation.remove(id);
    repositories.journal.append({ action: 'removeLimitationEvent', subject: repositories.clients.find(event.clientId)?.name ?? '', amountCents: null, data: { ...event } });
    return {};
  });
}

function ownInvoice({ ledger }: Repositories, clientId: number, id: number): LedgerItem {
  const invoice = ledger.findInvoice(id);
  if (invoice?.clientId !== clientId) throw new RefusalError('invoiceNotFound', { invoice: invoice?.number ?? id });
  return invoice;
}

/** Nothing interrupts what does not run yet. */
function refuseEarly({ ledger }: Repositories, clientId: number, { invoiceIds, date }: LimitationEventInput, today: IsoDate): void {
  const early = ledger.invoicesOf(clientId, today).find(({ id, dueDate }) => invoiceIds.includes(id) && dueDate > date);
  if (early !== undefined) throw new RefusalError('limitationBeforeDue', { invoice: early.number, dueDate: early.dueDate, date });
}
