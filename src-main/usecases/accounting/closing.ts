import { RefusalError } from '#shared/contract/result';
import type { DoubtfulChoiceInput } from '#shared/contract/schemas/accounting';
import { doubtfulTotals } from '#shared/domain/accounting/totals';
import type { IsoDate } from '#shared/domain/calendar';
import type { Context } from '../context';
import type { Repositories } from '../ports/books';
import { linesNow } from './doubtful';

/** Changes the rate of some lines, or leaves them out, or gives the rate of their VAT. @throws RefusalError 'closingFrozen', 'invoiceNotFound' */
export function chooseDoubtful({ books }: Context, { date, invoiceIds, ...choice }: DoubtfulChoiceInput): Promise<Record<string, never>> {
  return books.write((repositories) => {
    const { doubtful, ledger, journal } = repositories;
    if (doubtful.closing(date) !== null) throw new RefusalError('closingFrozen', { date });
    const numbers = invoiceIds.map((invoiceId) => {
      const invoice = ledger.findInvoice(invoiceId);
      if (invoice === null) throw new RefusalError('invoiceNotFound', { invoice: invoiceId });
      doubtful.choose(date, invoiceId, choice);
      return invoice.number;
    });
    journal.append({ action: 'chooseDoubtful', subject: numbers[0] ?? '', amountCents: null, data: { date, invoices: numbers, ...choice } });
    return {};
  });
}

/**
 * Keeps the list of a date as it is: the next closings count from it.
 * @throws RefusalError 'dateInFuture', 'closingFrozen' when it is closed already, 'closingBeforeLast'
 */
export function closeDoubtful({ books, today }: Context, date: IsoDate): Promise<Record<string, never>> {
  if (date > today) throw new RefusalError('dateInFuture', { date, today });
  return books.write((repositories) => {
    const { doubtful, journal } = repositories;
    if (doubtful.closing(date) !== null) throw new RefusalError('closingFrozen', { date });
    refuseBeforeLast(repositories, date);
    const lines = linesNow(repositories, date);
    doubtful.insertClosing(date, today, lines.map((line) => ({
      invoiceId: line.invoiceId, clientId: line.clientId, exposedCents: line.leftOut ? 0 : line.exposedCents, allowanceCents: line.allowanceCents, line,
    })));
    const { exposedCents, allowanceCents } = doubtfulTotals(lines, 0);
    journal.append({ action: 'closeDoubtful', subject: date, amountCents: allowanceCents, data: { date, invoices: lines.length, exposedCents } });
    return {};
  });
}

/** Makes the last list that was closed one that can change again. @throws RefusalError 'closingNotFound', 'closingBeforeLast' */
export function reopenDoubtful({ books }: Context, date: IsoDate): Promise<Record<string, never>> {
  return books.write((repositories) => {
    const { doubtful, journal } = repositories;
    if (doubtful.closing(date) === null) throw new RefusalError('closingNotFound', { date });
    refuseBeforeLast(repositories, date);
    doubtful.removeClosing(date);
    journal.append({ action: 'reopenDoubtful', subject: date, amountCents: null, data: { date } });
    return {};
  });
}

function refuseBeforeLast({ doubtful }: Repositories, date: IsoDate): void {
  const last = doubtful.closings().at(-1);
  if (last !== undefined && last > date) throw new RefusalError('closingBeforeLast', { date, last });
}
