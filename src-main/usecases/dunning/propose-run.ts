import { addDays, type IsoDate } from '#shared/domain/calendar';
import type { DunningPolicy } from '#shared/domain/dunning/policy';
import { type DunningRun, proposeReminders } from '#shared/domain/dunning/propose';
import type { Repositories } from '../ports/books';

/**
 * Who to remind on `date` and why, recomputed from the books each time.
 * @param clientIds null: every client
 * @param leftOut invoices that the user keeps out of the letters this time
 */
export function proposeRun({ dunning }: Repositories, companyPolicy: DunningPolicy, date: IsoDate, clientIds: readonly number[] | null, leftOut: readonly number[] = []): DunningRun {
  // Only invoices due before this day can be listed: those overdue, and with a courtesy step those soon due.
  const dueBefore = addDays(date, 1 - Math.min(0, dunning.earliestOffsetDays()));
  return proposeReminders(dunning.accounts(date, dueBefore, clientIds), companyPolicy, date, new Set(leftOut));
}
