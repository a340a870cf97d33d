import type { RowRejection } from '#shared/domain/imports/issues';
import type { Cents } from '#shared/domain/money';

/** What a line says of its amounts, with their signs; null for what it does not say. */
export interface StatedAmounts {
  readonly amount: Cents | null;
  readonly paid: Cents | null;
  readonly open: Cents | null;
}

export interface Settlement {
  readonly ok: true;
  /** The line counts against what the client owes. */
  readonly negative: boolean;
  /** Positive. */
  readonly amountCents: Cents;
  /** Positive, at most the amount; null when the line says nothing of it. */
  readonly paidCents: Cents | null;
}

export interface Unsettled {
  readonly ok: false;
  readonly code: RowRejection;
  readonly field: 'amount' | 'paid' | 'open';
}

/**
 * Puts amount, paid and open of one line together.
 * @param credit the line is a credit note whatever its signs, which programs write either way
 */
export function settle(stated: StatedAmounts, credit: boolean): Settlement | Unsettled {
  const signed = stated.amount ?? openAndPaid(stated);
  if (signed === null) return unsettled('missingAmount', 'amount');
  if (signed === 0) return unsettled('zeroAmount', stated.amount === null ? 'open' : 'amount');
  const negative = signed < 0;
  const unsigned = credit || negative;
  const paid = unsigned ? absolute(stated.paid) : stated.paid;
  // an amount made of what is open says nothing more of what is paid
  const open = stated.amount === null ? null : unsigned ? absolute(stated.open) : stated.open;
  return settled({ negative, amount: Math.abs(signed), paid, open });
}

function openAndPaid({ open, paid }: StatedAmounts): Cents | null {
  return open === null ? null : open + (paid ?? 0);
}

function settled({ negative, amount, paid, open }: { negative: boolean; amount: Cents; paid: Cents | null; open: Cents | null }): Settlement | Unsettled {
  if (paid !== null && open !== null && paid + open !== amount) return unsettled('amountsDisagree', 'open');
  const paidCents = paid ?? (open === null ? null : amount - open);
  const field = paid === null ? 'open' : 'paid';
  if (paidCents !== null && paidCents < 0) return unsettled('amountsDisagree', field);
  if (paidCents !== null && paidCents > amount) return unsettled('paidMoreThanAmount', field);
  return { ok: true, negative, amountCents: amount, paidCents };
}

function absolute(cents: Cents | null): Cents | null {
  return cents === null ? null : Math.abs(cents);
}

function unsettled(code: RowRejection, field: Unsettled['field']): Unsettled {
  return { ok: false, code, field };
}
