import type { Cents } from '../money';
import type { Explanation } from './difference';
import type { OpenInvoice } from './facts';

export const CERTAINTIES = ['certain', 'probable', 'possible'] as const;
export type Certainty = (typeof CERTAINTIES)[number];

/** Why a match is suggested, or what speaks against it. The sentences are in the catalogues. */
export const MATCH_REASONS = [
  'reference',
  'shortReference',
  'ambiguousReference',
  'settledReference',
  'unknownReference',
  'ibanKnown',
  'payerKnown',
  'nameEqual',
  'nameClose',
  'nameInLabel',
  'clientOfPayment',
  'payerIsOther',
  'amountExact',
  'severalSameAmount',
  'wholeBalance',
  'monthSum',
  'oldestSum',
  'sum',
  'amountOnly',
  'oldestFirst',
  'nothingOpen',
  'beforeInvoice',
  'recordedSameDays',
  'recordedUndated',
  'mayBeRecorded',
  'returned',
  'contested',
  'mayBeSameEntry',
  'netOfCredit',
] as const;
export type MatchReasonCode = (typeof MATCH_REASONS)[number];

export interface MatchReason {
  readonly code: MatchReasonCode;
  /** The number, name or date it is about, '' when none. */
  readonly value: string;
}

/**
 * What accepting does: a new payment, the link with one recorded already, a payment taken back, allocations of one, or
 * nothing at all for an operation that another entry told already.
 */
export const MATCH_KINDS = ['payment', 'recorded', 'return', 'allocation', 'sameEntry'] as const;
export type MatchKind = (typeof MATCH_KINDS)[number];

export interface MatchAllocation {
  readonly invoiceId: number;
  readonly number: string;
  readonly cents: Cents;
}

/** What a credit note settles of an invoice beside the payment. */
export interface MatchCredit {
  readonly creditNoteId: number;
  readonly creditNote: string;
  readonly invoiceId: number;
  readonly number: string;
  readonly cents: Cents;
}

export interface Suggestion {
  readonly kind: MatchKind;
  readonly certainty: Certainty;
  readonly reasons: readonly MatchReason[];
  readonly clientId: number;
  /** The payment of the books it is about; null for a new one. */
  readonly paymentId: number | null;
  /** The entry that told the operation before; left out for any other kind. */
  readonly otherEntryId?: number;
  readonly allocations: readonly MatchAllocation[];
  /** Left out when no credit note is taken off. */
  readonly credits?: readonly MatchCredit[];
  /** What came in less what was expected: negative when it is short. */
  readonly differenceCents: Cents;
  readonly explanation: Explanation | null;
}

export const reason = (code: MatchReasonCode, value = ''): MatchReason => ({ code, value });

/** Sets an amount against invoices in their order, each up to what is open on it. */
export function allocateInOrder(amountCents: Cents, invoices: readonly OpenInvoice[]): MatchAllocation[] {
  const allocations: MatchAllocation[] = [];
  let rest = amountCents;
  for (const { id, number, openCents } of invoices) {
    const cents = Math.min(rest, openCents);
    if (cents <= 0) break;
    allocations.push({ invoiceId: id, number, cents });
    rest -= cents;
  }
  return allocations;
}

export function weaken(suggestion: Suggestion, to: Certainty, because: MatchReason): Suggestion {
  const weaker = CERTAINTIES.indexOf(to) > CERTAINTIES.indexOf(suggestion.certainty) ? to : suggestion.certainty;
  return { ...suggestion, certainty: weaker, reasons: [...suggestion.reasons, because] };
}
