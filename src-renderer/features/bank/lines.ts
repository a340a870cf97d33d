import { decisionOf } from '#shared/contract/match-decision';
import type { BankInbox, MatchDecision, MatchSuggestion } from '#shared/contract/schemas/bank';
import type { IsoDate } from '#shared/domain/calendar';
import type { Cents } from '#shared/domain/money';
import { isSmall } from '#shared/domain/reconciliation/difference';

/** One line of the list: an entry of the bank, or what is left of a payment. */
export interface Line {
  readonly key: string;
  readonly id: number;
  readonly kind: 'credit' | 'return' | 'payment';
  readonly date: IsoDate;
  readonly amountCents: Cents;
  readonly currency: string;
  readonly label: string;
  readonly payer: string;
  readonly suggestions: readonly MatchSuggestion[];
}

export function entryLines({ entries }: BankInbox): Line[] {
  return entries.map(({ entry, suggestions }) => {
    const { id, kind, date, amountCents, currency, counterpartyName, reference } = entry;
    const label = reference === '' || entry.label.includes(reference) ? entry.label : `${entry.label} · ${reference}`;
    return { key: `entry-${String(id)}`, id, kind, date, amountCents, currency, label, payer: counterpartyName, suggestions };
  });
}

export function paymentLines({ payments }: BankInbox): Line[] {
  return payments.map(({ payment: { id, date, openCents, currency, text, client }, suggestions }) => ({
    key: `payment-${String(id)}`, id, kind: 'payment', date, amountCents: openCents, currency, label: text === '' ? client.name : text, payer: client.name, suggestions,
  }));
}

export const bestOf = (line: Line): MatchSuggestion | undefined => line.suggestions[0];

/** @param writeOffRest what a small difference leaves open is given up */
export function decide(line: Line, suggestion: MatchSuggestion, writeOffRest: boolean): MatchDecision {
  const decision = decisionOf(suggestion, line.id);
  return decision.kind === 'payment' && writeOffRest ? { ...decision, writeOffRest } : decision;
}

/** What a small difference would leave open of the invoices it pays, 0 when there is nothing to give up. */
export function smallRestCents({ kind, explanation, differenceCents, allocations }: MatchSuggestion): Cents {
  return kind === 'payment' && allocations.length > 0 && explanation !== null && isSmall(explanation) && differenceCents < 0 ? -differenceCents : 0;
}

/** A rounding is given up unless the user says otherwise; a bank's fee or a discount only when the user says so. */
export const givesUpByDefault = (suggestion: MatchSuggestion): boolean => suggestion.explanation === 'rounding' && smallRestCents(suggestion) > 0;

export function countCertain({ entries, payments }: BankInbox): number {
  return [...entries, ...payments].filter(({ suggestions }) => suggestions[0]?.certainty === 'certain').length;
}

/** What no invoice takes of an accepted suggestion. */
export function unallocatedCents(line: Line, { allocations, kind }: MatchSuggestion): Cents {
  return kind === 'payment' ? line.amountCents - allocations.reduce((sum, { cents }) => sum + cents, 0) : 0;
}
