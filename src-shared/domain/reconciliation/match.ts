import { suggestByAmount } from './by-amount';
import { suggestByPayer, waysOf } from './by-payer';
import { suggestRecorded, suggestReturned } from './by-payment';
import { suggestByReference } from './by-reference';
import { suggestNetOfCredit } from './net-of-credit';
import { type Clues, cluesOf } from './clues';
import { settleContests } from './contests';
import type { EntryToMatch, Facts, PaymentToMatch } from './facts';
import { indexFacts, type MatchIndex, textOf } from './match-index';
import { doubtWhenAlike } from './same-entry';
import { CERTAINTIES, reason, type Suggestion, weaken } from './suggestion';

export interface EntryMatches {
  readonly entry: EntryToMatch;
  /** The best first. */
  readonly suggestions: readonly Suggestion[];
}

export interface PaymentMatches {
  readonly payment: PaymentToMatch;
  readonly suggestions: readonly Suggestion[];
}

/** Suggestions kept for one entry: beyond, a person chooses the client. */
const KEPT = 8;

/**
 * What each entry of the bank, and each payment with something left, most likely settles. Two of them are never certain of
 * the same invoice or payment. Pure: the same facts give the same suggestions in the same order.
 */
export function suggestMatches(entries: readonly EntryToMatch[], payments: readonly PaymentToMatch[], facts: Facts): { entries: EntryMatches[]; payments: PaymentMatches[] } {
  const index = indexFacts(facts, [...entries.map(textOf), ...payments.map(({ text }) => text)]);
  const found = entries.map((entry) => ({ entry, suggestions: ranked(doubtWhenAlike(entry, suggestFor(entry, index), facts.alike)).slice(0, KEPT) }));
  const left = payments.map((payment) => ({ payment, suggestions: suggestAllocations(payment, index) }));
  const settled = settleContests([
    ...left.map(({ payment, suggestions }) => ({ date: payment.date, suggestions })),
    ...found.map(({ entry, suggestions }) => ({ date: entry.date, suggestions })),
  ]);
  return {
    payments: left.map((one, i) => ({ ...one, suggestions: settled[i] ?? [] })),
    entries: found.map((one, i) => ({ ...one, suggestions: settled[left.length + i] ?? [] })),
  };
}

function suggestFor(entry: EntryToMatch, index: MatchIndex): Suggestion[] {
  const clues = cluesOf(entry, index);
  if (entry.kind === 'return') return suggestReturned(entry, clues, index).slice(0, KEPT);
  const recorded = suggestRecorded(entry, clues, index);
  const byReference = suggestByReference(entry, clues, index);
  const byPayer = suggestByPayer(entry, clues, index);
  const others = [...byReference, ...byPayer];
  const inFull = others.filter(({ explanation }) => explanation === null);
  // to the cent, a credit note taken off explains more than a payment that is short
  const found = [...inFull, ...suggestNetOfCredit(entry, clues, index), ...others.filter(({ explanation }) => explanation !== null)];
  const identified = found.some(({ certainty }) => certainty !== 'possible');
  const byAmount = identified ? [] : suggestByAmount(entry, clues, index);
  const doubted = [...found, ...byAmount].map((suggestion) => doubtWhenRecorded(suggestion, recorded));
  return ranked(withoutTwins([...recorded, ...doubted])).slice(0, KEPT);
}

/** Recording anew what the books may hold already would count it twice: never before the user has looked. */
function doubtWhenRecorded(suggestion: Suggestion, recorded: readonly Suggestion[]): Suggestion {
  const same = recorded.filter(({ clientId }) => clientId === suggestion.clientId);
  if (same.length === 0) return suggestion;
  return weaken(suggestion, same.some(({ certainty }) => certainty === 'certain') ? 'possible' : 'probable', reason('mayBeRecorded'));
}

/** What is left of a payment of the books: its client is known, only the invoices are to be found. */
function suggestAllocations(payment: PaymentToMatch, index: MatchIndex): Suggestion[] {
  const entry: EntryToMatch = {
    id: payment.id, kind: 'credit', date: payment.date, amountCents: payment.openCents, currency: payment.currency,
    label: payment.text, reference: '', counterpartyName: '', counterpartyIban: '',
  };
  const clues = onlyOf(payment.clientId, cluesOf(entry, index));
  const payer = { clientId: payment.clientId, strength: 'known', because: reason('clientOfPayment') } as const;
  const ways = waysOf(entry, index.invoicesOf(payment.clientId, payment.currency), clues, payer);
  const telling = ways.filter(({ certainty, reasons }) => certainty !== 'possible' || !reasons.some(({ code }) => code === 'oldestFirst' || code === 'nothingOpen'));
  const found = [...suggestByReference(entry, clues, index), ...telling];
  return ranked(withoutTwins(found.map((suggestion) => ({ ...suggestion, kind: 'allocation' as const, paymentId: payment.id })))).slice(0, KEPT);
}

/** Of what the words name, what is the client's. */
function onlyOf(clientId: number, clues: Clues): Clues {
  const named = clues.named.filter((one) => one.clientId === clientId).map((one) => ({ ...one, ambiguous: false }));
  const settled = new Map([...clues.settled].filter(([id]) => id === clientId));
  return { ...clues, named, settled, payers: new Map(), isOtherThan: () => false };
}

/** The same allocations found by two ways: the surer stands, with what the other knew. */
function withoutTwins(suggestions: readonly Suggestion[]): Suggestion[] {
  const kept = new Map<string, Suggestion>();
  for (const suggestion of suggestions) {
    const key = JSON.stringify([suggestion.kind === 'recorded' ? suggestion.paymentId : null, suggestion.clientId, suggestion.allocations, suggestion.credits]);
    const twin = kept.get(key);
    if (twin === undefined || rank(suggestion) < rank(twin)) kept.set(key, suggestion);
  }
  return [...kept.values()];
}

const rank = ({ certainty }: Suggestion): number => CERTAINTIES.indexOf(certainty);

/** By certainty; what is found first, the surer way, stays first. */
function ranked(suggestions: readonly Suggestion[]): Suggestion[] {
  return [...suggestions].sort((a, b) => rank(a) - rank(b));
}
