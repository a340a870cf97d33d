import type { Cents } from '../money';

/** `cents × part / whole`, rounded once, half up. None is negative; products beyond 2^53 are exact too. */
export function shareOf(cents: Cents, part: number, whole: number): Cents {
  if (whole <= 0) throw new RangeError('a share of nothing');
  return Number((2n * BigInt(cents) * BigInt(part) + BigInt(whole)) / (2n * BigInt(whole)));
}

/** One hundred percent, in hundredths of a percent. */
export const WHOLE_BPS = 10_000;

/** VAT within an amount that has it, at a rate in hundredths of a percent. */
export function vatAt(cents: Cents, rateBps: number): Cents {
  return shareOf(cents, rateBps, WHOLE_BPS + rateBps);
}
