import type { MatchDecision, MatchSuggestion } from './schemas/bank';

/**
 * What accepting a suggestion decides.
 * @param id of the entry, or of the payment for what is left of one
 */
export function decisionOf(suggestion: MatchSuggestion, id: number): MatchDecision {
  const allocations = suggestion.allocations.map(({ invoiceId, cents }) => ({ invoiceId, amountCents: cents }));
  if (suggestion.kind === 'allocation') return { kind: 'allocation', paymentId: id, allocations };
  if (suggestion.kind === 'sameEntry') return { kind: 'sameEntry', entryId: id, otherEntryId: suggestion.otherEntryId ?? id };
  if (suggestion.kind === 'payment' || suggestion.paymentId === null) {
    const credits = suggestion.credits?.map(({ creditNoteId, invoiceId, cents }) => ({ creditNoteId, invoiceId, amountCents: cents }));
    return { kind: 'payment', entryId: id, clientId: suggestion.client.id, allocations, ...(credits === undefined ? {} : { credits }) };
  }
  return { kind: suggestion.kind, entryId: id, paymentId: suggestion.paymentId };
}
