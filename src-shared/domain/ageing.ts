import type { Cents } from './money';
import { addDays, type IsoDate } from './calendar';

/** Upper bounds, in days late, of the overdue buckets; what is later than the last falls in one more bucket. */
export type AgeingBounds = readonly number[];

export const DEFAULT_BOUNDS: AgeingBounds = [30, 60, 90];

/** Days late from `from` to `to`, both included; `to` is null for the last, open bucket. */
export interface BucketRange {
  readonly from: number;
  readonly to: number | null;
}

export function areBounds(bounds: readonly number[]): boolean {
  return (
    bounds.length > 0 &&
    bounds.every((bound, i) => Number.isInteger(bound) && bound > (i === 0 ? 0 : (bounds[i - 1] ?? 0)))
  );
}

export function bucketRanges(bounds: AgeingBounds): BucketRange[] {
  const ranges: BucketRange[] = [];
  let from = 1;
  for (const to of bounds) {
    ranges.push({ from, to });
    from = to + 1;
  }
  ranges.push({ from, to: null });
  return ranges;
}

/** 0 for what is not due (days late <= 0), then 1 for the first overdue bucket and so on. */
export function bucketIndex(daysLate: number, bounds: AgeingBounds): number {
  if (daysLate <= 0) return 0;
  const found = bounds.findIndex((bound) => daysLate <= bound);
  return found === -1 ? bounds.length + 1 : found + 1;
}

/**
 * The due date at which each overdue bucket begins, latest first: an invoice due on or after `asOf` is not due, else it
 * is in the first bucket whose start is <= its due date. The last, open bucket has no start.
 */
export function bucketStarts(asOf: IsoDate, bounds: AgeingBounds): IsoDate[] {
  return bounds.map((bound) => addDays(asOf, -bound));
}

/** A client's or a company's balance at a date. Always notDue + buckets + unallocated = ledger, to the cent. */
export interface AgedAmounts {
  readonly notDueCents: Cents;
  /** One amount per range of `bucketRanges`. */
  readonly bucketCents: readonly Cents[];
  /** Open credits (negative) and open refunds (positive). */
  readonly unallocatedCents: Cents;
  readonly ledgerCents: Cents;
}

export function overdueCents(amounts: AgedAmounts): Cents {
  return amounts.bucketCents.reduce((sum, cents) => sum + cents, 0);
}
