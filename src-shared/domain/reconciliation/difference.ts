import type { Cents } from '../money';

export const EXPLANATIONS = ['rounding', 'discount', 'bankFee', 'partial', 'overpayment'] as const;
/** Why what came in is not what was expected. */
export type Explanation = (typeof EXPLANATIONS)[number];

/** At most this much either way is a rounding. */
const ROUNDING_CENTS = 100;
/** At most this much is kept by banks on the way, and never more than a tenth of what was sent. */
const BANK_FEE_CENTS = 1500;
const BANK_FEE_SHARE = 10;
/** The largest discount for prompt payment that is taken for one. */
const DISCOUNT_PERCENT = 3;
/** Discounts are agreed in halves of a percent. */
const DISCOUNT_STEP = 0.5;

/** @returns null when the two are equal */
export function explainDifference(receivedCents: Cents, expectedCents: Cents): Explanation | null {
  const difference = receivedCents - expectedCents;
  if (difference === 0) return null;
  if (Math.abs(difference) <= ROUNDING_CENTS) return 'rounding';
  if (difference > 0) return 'overpayment';
  const shortCents = -difference;
  if (isAgreedDiscount(shortCents, expectedCents)) return 'discount';
  if (shortCents <= BANK_FEE_CENTS && shortCents * BANK_FEE_SHARE <= expectedCents) return 'bankFee';
  return shortCents * 100 <= expectedCents * DISCOUNT_PERCENT ? 'discount' : 'partial';
}

/** Exactly 0.5, 1, 1.5… 3 % of what was expected, to the cent. */
function isAgreedDiscount(shortCents: Cents, expectedCents: Cents): boolean {
  for (let percent = DISCOUNT_STEP; percent <= DISCOUNT_PERCENT; percent += DISCOUNT_STEP) {
    if (Math.abs(shortCents - (expectedCents * percent) / 100) < 1) return true;
  }
  return false;
}

/** Small enough for the payment to be meant for the whole. */
export function isSmall(explanation: Explanation | null): boolean {
  return explanation === null || explanation === 'rounding' || explanation === 'bankFee' || explanation === 'discount';
}
