import { RefusalError } from '#shared/contract/result';
import type { AllocateInput } from '#shared/contract/schemas/payment';
import { allocationDate } from '#shared/domain/allocation';
import type { IsoDate } from '#shared/domain/calendar';
import type { Cents } from '#shared/domain/money';
import type { LedgerItem, LedgerRepository } from './ports/books';

/** Sets an open credit against an invoice of the same client, within the caller's transaction. */
export function setCredit(ledger: LedgerRepository, { credit, invoiceId, amountCents, date }: AllocateInput): { id: number; invoice: LedgerItem } {
  const found = findCredit(ledger, credit);
  const invoice = ledger.findInvoice(invoiceId);
  if (invoice === null) throw new RefusalError('invoiceNotFound', { invoice: invoiceId });
  return { id: settle(ledger, invoice, found, credit, amountCents, date), invoice };
}

function findCredit(ledger: LedgerRepository, credit: AllocateInput['credit']): LedgerItem {
  const found = 'paymentId' in credit ? ledger.findPayment(credit.paymentId) : ledger.findCreditNote(credit.creditNoteId);
  if (found !== null) return found;
  throw 'paymentId' in credit
    ? new RefusalError('paymentNotFound', { payment: credit.paymentId })
    : new RefusalError('creditNoteNotFound', { creditNote: credit.creditNoteId });
}

/** @param wanted the day, or the earliest possible when it comes before */
export function settle(ledger: LedgerRepository, invoice: LedgerItem, credit: LedgerItem, source: AllocateInput['credit'], amountCents: Cents, wanted: IsoDate | null): number {
  if (invoice.clientId !== credit.clientId) throw new RefusalError('allocationOtherClient', { invoice: invoice.number });
  if (invoice.currency !== credit.currency) throw new RefusalError('allocationOtherCurrency', { invoice: invoice.number, currency: invoice.currency });
  const limit = Math.min(invoice.openCents, credit.openCents);
  if (amountCents > limit) throw new RefusalError('allocationTooLarge', { invoice: invoice.number, amountCents, limitCents: Math.max(0, limit) });
  const earliest = allocationDate(invoice.date, credit.date);
  const date = wanted === null || wanted < earliest ? earliest : wanted;
  return ledger.insertAllocation({ date, amountCents, debt: { invoiceId: invoice.id }, credit: source });
}
