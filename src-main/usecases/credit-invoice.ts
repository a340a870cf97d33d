import { RefusalError } from '#shared/contract/result';
import type { IsoDate } from '#shared/domain/calendar';
import type { Cents } from '#shared/domain/money';
import type { LedgerItem, NewCreditNote, Repositories } from './ports/books';

type Credit = Pick<NewCreditNote, 'nature' | 'number' | 'label'> & { readonly date: IsoDate; readonly amountCents: Cents };

/** A credit made for one invoice and set against it at once; its number gets a rank when the client has one like it. */
export function creditInvoice({ ledger }: Repositories, invoice: LedgerItem, credit: Credit): { id: number; number: string; amountCents: Cents } {
  if (credit.amountCents > invoice.openCents) throw new RefusalError('amountAboveOpen', { amountCents: credit.amountCents, openCents: invoice.openCents });
  const { date, ...fields } = credit;
  const number = freeNumber(credit.number, (candidate) => ledger.hasCreditNote(invoice.clientId, candidate));
  const id = ledger.insertCreditNote({ ...fields, number, clientId: invoice.clientId, issueDate: date, currency: invoice.currency });
  ledger.insertAllocation({ date, amountCents: credit.amountCents, debt: { invoiceId: invoice.id }, credit: { creditNoteId: id } });
  return { id, number, amountCents: credit.amountCents };
}

function freeNumber(wanted: string, isTaken: (number: string) => boolean): string {
  let number = wanted;
  for (let rank = 2; isTaken(number); rank += 1) number = `${wanted} (${String(rank)})`;
  return number;
}
