import { payerReason, doubtsOf } from './by-reference';
import type { Clues } from './clues';
import type { EntryToMatch, OpenCreditNote, OpenInvoice } from './facts';
import { type MatchIndex, textOf } from './match-index';
import { total } from './sums';
import { atomsOf } from './text-atoms';
import { allocateInOrder, type Certainty, type MatchCredit, reason, type Suggestion } from './suggestion';

/** Open documents looked at for one client: beyond, a pair that makes the amount says nothing. */
const MOST = 100;

/**
 * Payments from which the client took off a credit note: what the entry names, else a single invoice and a single credit note
 * that make the amount. Certain only when invoices and credit note are written out and nothing speaks against it.
 */
export function suggestNetOfCredit(entry: EntryToMatch, clues: Clues, index: MatchIndex): Suggestion[] {
  const named = clues.named.flatMap((one) => {
    const notes = index.creditNotesOf(one.clientId, entry.currency).filter(({ openCents }) => total(one.invoices) - openCents === entry.amountCents);
    const written = notes.filter(({ number }) => isWritten(number, entry));
    const [note, ...others] = written.length > 0 ? written : notes;
    if (note === undefined || others.length > 0) return [];
    const doubts = [...doubtsOf(entry, clues, one), ...(note.issueDate > entry.date ? [reason('beforeInvoice', note.number)] : [])];
    const certainty: Certainty = written.length > 0 && doubts.length === 0 ? 'certain' : one.ambiguous ? 'possible' : 'probable';
    return [net(entry, one.clientId, one.invoices, note, certainty, [...one.invoices.map(({ number }) => reason('reference', number)), ...payerReason(clues, one.clientId), reason('netOfCredit', note.number), ...doubts])];
  });
  return [...named, ...(clues.named.length > 0 ? [] : byAmounts(entry, clues, index))];
}

/** Of whoever seems to pay, when only one invoice and one credit note make the amount. */
function byAmounts(entry: EntryToMatch, clues: Clues, index: MatchIndex): Suggestion[] {
  return [...clues.payers.values()].flatMap(({ clientId, strength, because }) => {
    const invoices = index.invoicesOf(clientId, entry.currency);
    const notes = index.creditNotesOf(clientId, entry.currency);
    if (invoices.length > MOST || notes.length > MOST) return [];
    const [pair, ...others] = notes.flatMap((note) => invoices.filter(({ openCents }) => openCents - note.openCents === entry.amountCents).map((invoice) => ({ invoice, note })));
    if (pair === undefined || others.length > 0) return [];
    const strong = strength !== 'inLabel' && strength !== 'close';
    return [net(entry, clientId, [pair.invoice], pair.note, strong ? 'probable' : 'possible', [because, reason('netOfCredit', pair.note.number)])];
  });
}

function net(entry: EntryToMatch, clientId: number, invoices: readonly OpenInvoice[], note: OpenCreditNote, certainty: Certainty, reasons: Suggestion['reasons']): Suggestion {
  const credits = allocateInOrder(note.openCents, invoices).map(({ invoiceId, number, cents }): MatchCredit => ({ creditNoteId: note.id, creditNote: note.number, invoiceId, number, cents }));
  const credited = new Map(credits.map(({ invoiceId, cents }) => [invoiceId, cents]));
  const rest = invoices.map((invoice) => ({ ...invoice, openCents: invoice.openCents - (credited.get(invoice.id) ?? 0) })).filter(({ openCents }) => openCents > 0);
  return { kind: 'payment', certainty, reasons, clientId, paymentId: null, allocations: allocateInOrder(entry.amountCents, rest), credits, differenceCents: 0, explanation: null };
}

/** Written out from its first letter to its last digit; digits alone must be many. */
function isWritten(number: string, entry: EntryToMatch): boolean {
  const wanted = atomsOf(number).map(({ text }) => text);
  const digits = wanted.join('').replace(/\D/g, '');
  const found = atomsOf(textOf(entry)).map(({ text }) => text);
  return digits.length >= (wanted.some((text) => /[A-Z]/.test(text)) ? 4 : 5) && found.some((_, from) => wanted.every((text, i) => found[from + i] === text));
}
