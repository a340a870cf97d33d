import { RefusalError } from '#shared/contract/result';
import type { MatchDecision, MatchTrace } from '#shared/contract/schemas/bank';
import { allocationDate } from '#shared/domain/allocation';
import { formatShortDate } from '#shared/domain/calendar';
import { settleInvoices } from '../payments';
import { makeWith } from './made-with';
import type { InboxEntry } from '../ports/bank';
import type { LedgerItem, Repositories } from '../ports/books';

/** Does what was decided, within the caller's transaction. @returns what undoing takes back */
export function applyDecision(repositories: Repositories, decision: MatchDecision): MatchTrace {
  if (decision.kind === 'allocation') return allocateRest(repositories, decision);
  const entry = openEntry(repositories, decision.entryId);
  if (decision.kind === 'payment') recordEntry(repositories, entry, decision);
  else if (decision.kind === 'sameEntry') leaveToOther(repositories, entry, decision.otherEntryId);
  else if (decision.kind === 'recorded') confirmPayment(repositories, entry, decision.paymentId);
  else takeBack(repositories, entry, decision.paymentId);
  return { entryIds: [entry.id], allocationIds: [] };
}

export function openEntry({ bank }: Repositories, entryId: number): InboxEntry {
  const entry = bank.find(entryId);
  if (entry === null) throw new RefusalError('bankEntryNotFound', { entry: entryId });
  if (entry.state !== 'open') throw new RefusalError('bankEntryHandled', { entry: entryId });
  return entry;
}

type Of<K extends MatchDecision['kind']> = Extract<MatchDecision, { kind: K }>;

/** The entry becomes a payment of its day. */
function recordEntry(repositories: Repositories, entry: InboxEntry, decision: Of<'payment'>): void {
  const { bank, clients, ledger } = repositories;
  const { clientId, allocations } = decision;
  if (entry.kind !== 'credit') throw new RefusalError('bankEntryIsReturn', { entry: entry.id });
  if (clients.find(clientId) === null) throw new RefusalError('clientNotFound', { client: clientId });
  const { date, amountCents, currency } = entry;
  const reference = (entry.reference === '' ? entry.label : entry.reference).slice(0, 200);
  const paymentId = ledger.insertPayment({ clientId, date, amountCents, reference, method: 'banque', currency });
  settleInvoices(ledger, { id: paymentId, clientId, number: reference, date, amountCents, openCents: amountCents, currency }, allocations);
  bank.link(entry.id, { paymentId, made: true, freed: [] }, makeWith(repositories, entry, decision));
}

/** Another entry told the operation already: this one is left aside. */
function leaveToOther({ bank }: Repositories, entry: InboxEntry, otherEntryId: number): void {
  const other = bank.find(otherEntryId);
  if (other === null || other.id === entry.id) throw new RefusalError('bankEntryNotFound', { entry: otherEntryId });
  if (other.amountCents !== entry.amountCents || other.currency !== entry.currency) throw new RefusalError('bankEntryDiffers', { entry: otherEntryId });
  bank.setIgnored(entry.id, `même opération que le mouvement du ${formatShortDate(other.date)}`);
}

/** The books hold the payment already: the entry confirms it and nothing is counted twice. */
function confirmPayment(repositories: Repositories, entry: InboxEntry, paymentId: number): void {
  const payment = bookedPayment(repositories, paymentId);
  if (payment.amountCents !== entry.amountCents || payment.currency !== entry.currency || repositories.bank.isConfirmed(paymentId)) throw new RefusalError('bankPaymentDiffers', { payment: paymentId });
  repositories.bank.link(entry.id, { paymentId, made: false, freed: [] });
}

/** The payment came back: what it settled is owed again, and it is refunded on the day of the entry. */
function takeBack(repositories: Repositories, entry: InboxEntry, paymentId: number): void {
  const { bank, ledger } = repositories;
  const payment = bookedPayment(repositories, paymentId);
  if (payment.amountCents !== -entry.amountCents || payment.currency !== entry.currency) throw new RefusalError('bankPaymentDiffers', { payment: paymentId });
  const freed = bank.allocationsOf(paymentId);
  for (const { id } of freed) ledger.deleteAllocation(id);
  const open = ledger.findPayment(paymentId)?.openCents ?? 0;
  if (open < payment.amountCents) throw new RefusalError('bankPaymentRefunded', { payment: paymentId });
  const refundId = ledger.insertPayment({ clientId: payment.clientId, date: entry.date, amountCents: entry.amountCents, reference: entry.label.slice(0, 200), method: 'banque', currency: entry.currency });
  ledger.insertAllocation({ date: allocationDate(payment.date, entry.date), amountCents: payment.amountCents, debt: { refundId }, credit: { paymentId } });
  bank.link(entry.id, { paymentId: refundId, made: true, freed });
}

function allocateRest(repositories: Repositories, { paymentId, allocations }: Of<'allocation'>): MatchTrace {
  const payment = bookedPayment(repositories, paymentId);
  const made = settleInvoices(repositories.ledger, payment, allocations);
  return { entryIds: [], allocationIds: made.map(({ id }) => id) };
}

function bookedPayment({ ledger }: Repositories, paymentId: number): LedgerItem {
  const payment = ledger.findPayment(paymentId);
  if (payment === null) throw new RefusalError('paymentNotFound', { payment: paymentId });
  return payment;
}
