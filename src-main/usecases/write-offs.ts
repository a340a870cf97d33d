import type { JournalAction } from '#shared/contract/journal-actions';
import { RefusalError } from '#shared/contract/result';
import type { WriteOffInput, WriteOffView } from '#shared/contract/schemas/obstacle';
import type { Context } from './context';
import { creditInvoice } from './credit-invoice';
import type { Repositories } from './ports/books';

/** Gives up what is open of an invoice, or part of it: a credit of its own kind settles it from the date on. */
export async function openWriteOff({ books, today }: Context, { invoiceId, amountCents, date, reason }: WriteOffInput): Promise<WriteOffView> {
  if (date > today) throw new RefusalError('dateInFuture', { date, today });
  return books.write((repositories) => {
    const invoice = repositories.ledger.findInvoice(invoiceId);
    if (invoice === null) throw new RefusalError('invoiceNotFound', { invoice: invoiceId });
    if (invoice.openCents === 0) throw new RefusalError('invoiceSettled', { invoice: invoice.number });
    if (date < invoice.date) throw new RefusalError('untilNotAfter', { date: invoice.date, until: date });
    const given = creditInvoice(repositories, invoice, { nature: 'writeOff', number: `PERTE ${invoice.number}`, label: reason, date, amountCents: amountCents ?? invoice.openCents });
    journal(repositories, 'openWriteOff', invoice.clientId, { ...given, invoice: invoice.number, date, reason });
    return { ...given, invoiceId, invoice: invoice.number, date, openCents: invoice.openCents - given.amountCents };
  });
}

/** Takes a write-off back, as if it had not been: the invoice is open again. */
export function closeWriteOff({ books }: Context, id: number): Promise<Record<string, never>> {
  return books.write((repositories) => {
    const writeOff = repositories.ledger.findWriteOff(id);
    if (writeOff === null) throw new RefusalError('writeOffNotFound', { writeOff: id });
    repositories.ledger.deleteCreditNote(id);
    journal(repositories, 'closeWriteOff', writeOff.clientId, { id, number: writeOff.number, amountCents: writeOff.amountCents });
    return {};
  });
}

function journal({ journal: entries, clients }: Repositories, action: JournalAction, clientId: number, data: { readonly amountCents: number } & Readonly<Record<string, unknown>>): void {
  entries.append({ action, subject: clients.find(clientId)?.name ?? '', amountCents: data.amountCents, data });
}
