import type { EntryToMatch } from './facts';
import type { Clues } from './clues';
import type { MatchIndex } from './match-index';
import { allocateInOrder, reason, type Suggestion } from './suggestion';

/** An amount that more invoices have says nothing. */
const MOST = 5;

/** Invoices that the amount alone, or with a short number, points at. */
export function suggestByAmount(entry: EntryToMatch, clues: Clues, index: MatchIndex): Suggestion[] {
  const invoices = index.invoicesOfAmount(entry.amountCents, entry.currency);
  const pointed = invoices.filter((invoice) => clues.pointsAt(invoice));
  const candidates = pointed.length > 0 ? pointed : invoices;
  if (candidates.length > MOST) return [];
  return candidates.map((invoice) => ({
    kind: 'payment',
    certainty: pointed.length === 1 && !clues.isOtherThan(invoice.clientId) ? 'probable' : 'possible',
    reasons: [...(pointed.length > 0 ? [reason('shortReference', invoice.number)] : []), reason('amountOnly'), ...(clues.isOtherThan(invoice.clientId) ? [reason('payerIsOther')] : [])],
    clientId: invoice.clientId,
    paymentId: null,
    allocations: allocateInOrder(entry.amountCents, [invoice]),
    differenceCents: 0,
    explanation: null,
  }));
}
