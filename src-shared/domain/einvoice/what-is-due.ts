import type { Cents } from '../money';

/** The totals of an invoice in cents, with their signs; null for what is not stated. */
export interface Totals {
  readonly net: Cents | null;
  readonly tax: Cents | null;
  readonly gross: Cents | null;
  readonly prepaid: Cents | null;
  readonly rounding: Cents | null;
  readonly payable: Cents | null;
}

export interface Due {
  /** The invoice counts against what the client owes. */
  readonly negative: boolean;
  /** Positive: what the books take as its amount. */
  readonly amountCents: Cents;
  /** Already paid of the amount when it was made out. The rest is the payable amount. */
  readonly paidCents: Cents;
  /** Paid beyond the amount: it is the client's. */
  readonly overpaidCents: Cents;
  /** VAT within the amount; null when it is not stated, or the amount is not the gross that it makes up. */
  readonly vatCents: Cents | null;
  /** The totals contradict each other; what is payable is taken as stated all the same. */
  readonly contradictory: boolean;
}

/**
 * What an invoice asks for: its payable amount, never its gross (EN 16931, BT-115 = BT-112 - BT-113 + BT-114). The gross
 * stays the amount shown and the difference is what was paid before, said or not: the MINIMUM profile does not say it.
 * A payable amount above the gross cannot be explained so, and is the amount itself.
 * @returns null when neither the payable nor the gross amount is stated
 */
export function whatIsDue({ net, tax, gross, prepaid, rounding, payable }: Totals): Due | null {
  const advance = prepaid ?? 0;
  const round = rounding ?? 0;
  const stated = payable ?? (gross === null ? null : gross - advance + round);
  if (stated === null) return null;
  const whole = gross === null ? stated + advance : gross + round;
  const negative = whole === 0 ? stated < 0 : whole < 0;
  const sign = negative ? -1 : 1;
  const due = stated * sign;
  const amount = Math.abs(whole);
  const explained = prepaid === null ? amount >= due : amount - advance * sign === due;
  const addsUp = net === null || tax === null || gross === null || net + tax === gross;
  const contradictory = !explained || !addsUp;
  if (due > amount) {
    // the advance stated, if any, is real: only the gross is wrong
    const paidCents = Math.max(0, advance * sign);
    return { negative, amountCents: due + paidCents, paidCents, overpaidCents: 0, vatCents: null, contradictory };
  }
  const paidCents = Math.min(amount, amount - due);
  return { negative, amountCents: amount, paidCents, overpaidCents: Math.max(0, -due), vatCents: vatWithin({ net, tax, gross }, amount, sign), contradictory };
}

/** Stated as tax, or as what the gross is above the net; totals that contradict each other tell nothing. */
function vatWithin({ net, tax, gross }: Pick<Totals, 'net' | 'tax' | 'gross'>, amount: Cents, sign: number): Cents | null {
  const stated = tax ?? (net === null || gross === null ? null : gross - net);
  if (stated === null || (net !== null && gross !== null && net + stated !== gross)) return null;
  const vat = stated * sign + 0;
  return vat >= 0 && vat <= amount ? vat : null;
}
