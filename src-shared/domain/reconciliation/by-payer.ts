import { explainDifference, isSmall } from './difference';
import type { EntryToMatch, OpenInvoice } from './facts';
import type { Clues } from './clues';
import type { MatchIndex } from './match-index';
import type { Payer } from './payers';
import { findSums, total } from './sums';
import { allocateInOrder, type Certainty, type MatchReason, reason, type Suggestion } from './suggestion';

/** Clients looked at for one entry, and ways of paying kept for one client. */
const CLIENTS = 8;
const WAYS = 4;

/** Matches with the invoices of whoever seems to pay. */
export function suggestByPayer(entry: EntryToMatch, clues: Clues, index: MatchIndex): Suggestion[] {
  const payers = [...clues.payers.values()].slice(0, CLIENTS);
  return payers.flatMap((payer) => waysOf(entry, index.invoicesOf(payer.clientId, entry.currency), clues, payer).slice(0, WAYS));
}

/** What one client may be paying: one invoice to the cent, several, one but for a little, else the oldest. */
export function waysOf(entry: EntryToMatch, invoices: readonly OpenInvoice[], clues: Clues, payer: Payer): Suggestion[] {
  const make = (some: readonly OpenInvoice[], certainty: Certainty, ...why: MatchReason[]): Suggestion => ({
    kind: 'payment',
    certainty,
    reasons: [payer.because, ...why, ...pointed(clues, some), ...doubts(clues)],
    clientId: payer.clientId,
    paymentId: null,
    allocations: allocateInOrder(entry.amountCents, some),
    differenceCents: entry.amountCents - total(some),
    explanation: explainDifference(entry.amountCents, total(some)),
  });
  const strong = payer.strength !== 'inLabel' && payer.strength !== 'close';
  const likely: Certainty = strong ? 'probable' : 'possible';
  const exact = pointedFirst(invoices.filter(({ openCents }) => openCents === entry.amountCents), clues);
  if (exact.length === 1) return exact.map((invoice) => make([invoice], isCertain(entry, invoice, invoices, clues, payer) ? 'certain' : 'probable', reason('amountExact')));
  if (exact.length > 1) return exact.map((invoice, i) => make([invoice], i === 0 ? likely : 'possible', reason('severalSameAmount', String(exact.length))));
  const sums = findSums(invoices, entry.amountCents);
  if (sums.length > 0) return sums.map(({ rule, invoices: some }, i) => make(some, i === 0 && (sums.length === 1 || rule === 'wholeBalance') ? likely : 'possible', reason(rule, String(some.length))));
  const near = [...invoices.map((invoice) => [invoice]), ...(invoices.length > 1 ? [invoices] : [])].filter((some) => isSmall(explainDifference(entry.amountCents, total(some))));
  if (near.length > 0) return near.map((some) => make(some, near.length === 1 ? likely : 'possible'));
  const pointedAt = invoices.filter((invoice) => clues.pointsAt(invoice));
  if (pointedAt.length > 0) return [make(pointedAt, 'possible')];
  if (invoices.length === 0) return [make([], 'possible', reason('nothingOpen'))];
  const reached = allocateInOrder(entry.amountCents, invoices).length;
  return [make(invoices.slice(0, reached), 'possible', reason('oldestFirst'))];
}

/** An account seen before is one client's, the amount is one invoice's, and nothing in the words says otherwise. */
function isCertain(entry: EntryToMatch, invoice: OpenInvoice, invoices: readonly OpenInvoice[], clues: Clues, payer: Payer): boolean {
  const alone = [...clues.payers.values()].every((other) => other.clientId === payer.clientId || other.strength === 'inLabel' || other.strength === 'close');
  const { full, unknown, weak } = clues.references;
  const speaksOfOther = full.some((borne) => borne.every((one) => one.invoice !== invoice)) || unknown !== '' || weak.some((one) => one.invoice !== invoice);
  return payer.strength === 'iban' && alone && !speaksOfOther && invoice.issueDate <= entry.date && findSums(invoices, entry.amountCents).length === 0;
}

function pointedFirst(invoices: readonly OpenInvoice[], clues: Clues): readonly OpenInvoice[] {
  const pointed = invoices.filter((invoice) => clues.pointsAt(invoice));
  return pointed.length === 1 ? pointed : invoices;
}

const pointed = (clues: Clues, invoices: readonly OpenInvoice[]): MatchReason[] =>
  invoices.filter((invoice) => clues.pointsAt(invoice)).slice(0, 3).map(({ number }) => reason('shortReference', number));

function doubts({ settled, references }: Clues): MatchReason[] {
  const number = [...settled.values()][0];
  return [
    ...(number === undefined ? [] : [reason('settledReference', number)]),
    ...(references.unknown === '' ? [] : [reason('unknownReference', references.unknown)]),
  ];
}
