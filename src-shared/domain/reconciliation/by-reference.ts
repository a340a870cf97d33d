import { explainDifference, isSmall } from './difference';
import type { EntryToMatch, OpenInvoice } from './facts';
import type { Clues, NamedInvoices } from './clues';
import type { MatchIndex } from './match-index';
import { findSums, total } from './sums';
import { allocateInOrder, type Certainty, type MatchReason, reason, type Suggestion } from './suggestion';

/** Matches with the invoices that the entry names. Certain when it pays them to the cent and nothing speaks against it. */
export function suggestByReference(entry: EntryToMatch, clues: Clues, index: MatchIndex): Suggestion[] {
  return clues.named.map((named) => {
    const completed = completedBy(entry, named, index);
    const invoices = completed ?? named.invoices;
    const explanation = explainDifference(entry.amountCents, total(invoices));
    const doubts = doubtsOf(entry, clues, named);
    const exact = completed === null && explanation === null;
    const certainty: Certainty = exact && doubts.length === 0 ? 'certain' : doubts.length === 0 && (exact || isSmall(explanation) || completed !== null) ? 'probable' : exact ? 'probable' : 'possible';
    return {
      kind: 'payment',
      certainty: named.ambiguous && certainty === 'probable' && !clues.payers.has(named.clientId) ? 'possible' : certainty,
      reasons: [
        ...named.invoices.map(({ number }) => reason('reference', number)),
        ...payerReason(clues, named.clientId),
        ...(completed !== null ? [reason('sum', String(completed.length))] : explanation === null ? [reason('amountExact')] : []),
        ...doubts,
      ],
      clientId: named.clientId,
      paymentId: null,
      allocations: allocateInOrder(entry.amountCents, invoices),
      differenceCents: entry.amountCents - total(invoices),
      explanation,
    };
  });
}

export function payerReason({ payers }: Clues, clientId: number): MatchReason[] {
  const payer = payers.get(clientId);
  return payer === undefined ? [] : [payer.because];
}

/** The payment covers what it names and, to the cent, others of the client. */
function completedBy(entry: EntryToMatch, { clientId, invoices }: NamedInvoices, index: MatchIndex): readonly OpenInvoice[] | null {
  const rest = entry.amountCents - total(invoices);
  if (rest <= 0 || isSmall(explainDifference(entry.amountCents, total(invoices)))) return null;
  const others = index.invoicesOf(clientId, entry.currency).filter((invoice) => !invoices.includes(invoice));
  const single = others.filter(({ openCents }) => openCents === rest);
  if (single.length > 0) return single.length === 1 ? [...invoices, ...single] : null;
  const sums = findSums(others, rest);
  return sums.length === 1 ? [...invoices, ...(sums[0]?.invoices ?? [])] : null;
}

export function doubtsOf(entry: EntryToMatch, clues: Clues, { clientId, invoices, ambiguous }: NamedInvoices): MatchReason[] {
  const later = invoices.find(({ issueDate }) => issueDate > entry.date);
  const settled = [...clues.settled.values()][0];
  return [
    ...(ambiguous ? [reason('ambiguousReference')] : []),
    ...(clues.isOtherThan(clientId) ? [reason('payerIsOther')] : []),
    ...(settled === undefined ? [] : [reason('settledReference', settled)]),
    ...(later === undefined ? [] : [reason('beforeInvoice', later.number)]),
  ];
}
