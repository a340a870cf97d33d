import type { Cents } from '../money';
import type { RateBps } from './rates';

/** Cents, as a whole number of ten-thousandths of 1/365 and of 1/366 of a cent: sums of them are exact. */
export type ExactCents = bigint;

const HUNDREDTHS_OF_PERCENT = 10_000n;
const UNIT = HUNDREDTHS_OF_PERCENT * 365n * 366n;

/** base × rate × days / days of the year. @param yearDays 365 or 366 */
export function exactInterest(baseCents: Cents, rateBps: RateBps, days: number, yearDays: 365 | 366): ExactCents {
  return BigInt(baseCents) * BigInt(rateBps) * BigInt(days) * (yearDays === 365 ? 366n : 365n);
}

export const sumOf = (parts: readonly ExactCents[]): ExactCents => parts.reduce((sum, part) => sum + part, 0n);

/** Rounded half up. @param exact not negative */
export function toCents(exact: ExactCents): Cents {
  return Number((2n * exact + UNIT) / (2n * UNIT));
}
