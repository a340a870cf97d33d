import type { JournalAction } from '#shared/contract/journal-actions';
import { RefusalError } from '#shared/contract/result';
import type { AllocateInput, RecordedPayment, RecordPaymentInput } from '#shared/contract/schemas/payment';
import { allocationDate, proposeAllocation } from '#shared/domain/allocation';
import type { Cents } from '#shared/domain/money';
import { BOOKS_CURRENCY } from '#shared/domain/currency';
import { takeBackWith } from './bank/made-with';
import type { Context } from './context';
import type { LedgerItem, LedgerRepository, Repositories } from './ports/books';
import { setCredit, settle } from './set-credit';

/** Records a payment, or a refund when the amount is negative, with its allocations, in one command. */
export function recordPayment({ books, today }: Context, input: RecordPaymentInput): Promise<RecordedPayment> {
  if (input.amountCents === 0) throw new RefusalError('amountZero');
  if (input.date > today) throw new RefusalError('dateInFuture', { date: input.date, today });
  return books.write((repositories) => {
    const client = repositories.clients.find(input.clientId);
    if (client === null) throw new RefusalError('clientNotFound', { client: input.clientId });
    const { ledger } = repositories;
    const { clientId, date, amountCents, reference, method } = input;
    const paymentId = ledger.insertPayment({ clientId, date, amountCents, reference, method });
    const payment = { id: paymentId, clientId, number: reference, date, amountCents, openCents: amountCents, currency: BOOKS_CURRENCY };
    const allocations = amountCents > 0 ? settleInvoices(ledger, payment, input.allocations) : consumeCredits(ledger, payment);
    const allocatedCents = allocations.reduce((sum, allocation) => sum + allocation.amountCents, 0);
    repositories.journal.append({ action: 'recordPayment', subject: client.name, amountCents, data: { payment: paymentId, client: client.code, date, allocations } });
    return { paymentId, unallocatedCents: amountCents > 0 ? amountCents - allocatedCents : amountCents + allocatedCents, allocations };
  });
}

type Allocations = RecordedPayment['allocations'];

/** Sets a payment against invoices of its client, within the caller's transaction. */
export function settleInvoices(ledger: LedgerRepository, payment: LedgerItem, wanted: RecordPaymentInput['allocations']): Allocations {
  const chosen = wanted === 'oldestFirst' ? proposeAllocation(payment.amountCents, ledger.openInvoices(payment.clientId)) : wanted;
  let rest = payment.amountCents;
  return chosen.map(({ invoiceId, amountCents }) => {
    const invoice = ledger.findInvoice(invoiceId);
    if (invoice === null) throw new RefusalError('invoiceNotFound', { invoice: invoiceId });
    const id = settle(ledger, invoice, { ...payment, openCents: rest }, { paymentId: payment.id }, amountCents, null);
    rest -= amountCents;
    return { id, invoiceId, invoiceNumber: invoice.number, amountCents };
  });
}

/** A refund takes from the client's open credits, oldest first. */
function consumeCredits(ledger: LedgerRepository, refund: LedgerItem): Allocations {
  let rest = -refund.amountCents;
  const allocations: Allocations = [];
  for (const credit of ledger.openCredits(refund.clientId)) {
    const amountCents = Math.min(rest, credit.openCents);
    if (amountCents <= 0) break;
    const id = ledger.insertAllocation({
      date: allocationDate(refund.date, credit.date),
      amountCents,
      debt: { refundId: refund.id },
      credit: credit.kind === 'payment' ? { paymentId: credit.id } : { creditNoteId: credit.id },
    });
    allocations.push({ id, invoiceId: null, invoiceNumber: null, amountCents });
    rest -= amountCents;
  }
  return allocations;
}

/** Sets an open credit against an invoice of the same client. */
export function allocate({ books }: Context, input: AllocateInput): Promise<{ id: number }> {
  return books.write((repositories) => {
    const { id, invoice } = setCredit(repositories.ledger, input);
    journalAllocation(repositories, 'allocate', invoice.clientId, input.amountCents, { allocation: id, invoice: invoice.number });
    return { id };
  });
}

/** Frees an allocation: what it settled is open again. A write-off is nothing without its own: it goes with it. */
export function freeAllocation({ books }: Context, id: number): Promise<Record<string, never>> {
  return books.write((repositories) => {
    const allocation = repositories.ledger.findAllocation(id);
    if (allocation === null) throw new RefusalError('allocationNotFound', { allocation: id });
    if (allocation.writeOffId === null) repositories.ledger.deleteAllocation(id);
    else repositories.ledger.deleteCreditNote(allocation.writeOffId);
    journalAllocation(repositories, 'free', allocation.clientId, allocation.amountCents, { allocation: id });
    return {};
  });
}

/** Removes a payment: what it settled is open again. */
export function deletePayment({ books }: Context, id: number): Promise<Record<string, never>> {
  return books.write((repositories) => {
    const payment = repositories.ledger.findPayment(id);
    if (payment === null) throw new RefusalError('paymentNotFound', { payment: id });
    takeBackWith(repositories, id);
    repositories.ledger.deletePayment(id);
    journalAllocation(repositories, 'deletePayment', payment.clientId, payment.amountCents, { payment: id, date: payment.date, reference: payment.number });
    return {};
  });
}

function journalAllocation({ journal, clients }: Repositories, action: JournalAction, clientId: number, amountCents: Cents, data: Record<string, unknown>): void {
  journal.append({ action, subject: clients.find(clientId)?.name ?? '', amountCents, data: { clientId, ...data } });
}
