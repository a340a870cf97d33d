import { addDays, addMonths, type IsoDate } from '../calendar';
import type { Cents } from '../money';
import type { Instalment } from './obstacle';

/** How far apart instalments are. */
export interface Rhythm {
  readonly unit: 'month' | 'week' | 'day';
  readonly count: number;
}

export const MOST_INSTALMENTS = 120;

/**
 * Cuts a debt into instalments of whole cents, equal but for the last, which takes the remainder: their sum is the debt.
 * Each date is counted from the first, so that a month's end never overflows: 31 January, 28 February, 31 March.
 * @throws RangeError when an instalment would be nothing
 */
export function instalmentSchedule(totalCents: Cents, count: number, firstDate: IsoDate, rhythm: Rhythm): Instalment[] {
  const each = Math.floor(totalCents / count);
  if (count < 1 || each < 1) throw new RangeError(`${String(totalCents)} cents cannot make ${String(count)} instalments`);
  return Array.from({ length: count }, (_, i) => ({
    dueDate: later(firstDate, rhythm, i),
    amountCents: i === count - 1 ? totalCents - each * (count - 1) : each,
  }));
}

/** How many instalments fall from the first date to the last, both included. */
export function instalmentsUntil(firstDate: IsoDate, lastDate: IsoDate, rhythm: Rhythm): number {
  let count = 0;
  while (count < MOST_INSTALMENTS && later(firstDate, rhythm, count) <= lastDate) count += 1;
  return count;
}

function later(first: IsoDate, { unit, count }: Rhythm, times: number): IsoDate {
  if (unit === 'month') return addMonths(first, count * times);
  return addDays(first, (unit === 'week' ? 7 : 1) * count * times);
}
