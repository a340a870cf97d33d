import { foldText } from '#shared/domain/folding';
import type { BookedPayment, EntryToMatch, Facts, KnownClient, OpenInvoice } from '#shared/domain/reconciliation/facts';
import { suggestMatches } from '#shared/domain/reconciliation/match';
import type { Suggestion } from '#shared/domain/reconciliation/suggestion';

let ids = 0;

export const IBAN_DUPONT = 'FR7630006000011234567890189';
export const IBAN_MARTIN = 'DE89370400440532013000';

export const client = (id: number, name: string): KnownClient => ({ id, nameKey: foldText(name) });
export const DUPONT = client(1, 'Dupont Bâtiment SARL');
export const MARTIN = client(2, 'SAS Martin & Fils');

export function invoice(number: string, openCents: number, details: Partial<OpenInvoice> = {}): OpenInvoice {
  return { id: ++ids, clientId: 1, number, issueDate: '2026-01-01', dueDate: '2026-01-31', openCents, currency: 'EUR', ...details };
}

export function booked(amountCents: number, details: Partial<BookedPayment> = {}): BookedPayment {
  return { id: ++ids, clientId: 1, date: '2026-02-10', dateEstimated: false, amountCents, currency: 'EUR', confirmed: false, ...details };
}

export function credit(amountCents: number, label: string, details: Partial<EntryToMatch> = {}): EntryToMatch {
  const kind = amountCents > 0 ? 'credit' : 'return';
  return { id: ++ids, kind, date: '2026-02-10', amountCents, currency: 'EUR', label, reference: '', counterpartyName: '', counterpartyIban: '', ...details };
}

export const books = (facts: Partial<Facts>): Facts => ({ clients: [DUPONT, MARTIN], invoices: [], settled: [], payers: [], payments: [], alike: [], creditNotes: [], ...facts });

export function suggest(entry: EntryToMatch, facts: Partial<Facts>): readonly Suggestion[] {
  return suggestMatches([entry], [], books(facts)).entries[0]?.suggestions ?? [];
}

/** "certain 2026-0012=120" of the best suggestion; '' when there is none. */
export function best(entry: EntryToMatch, facts: Partial<Facts>): string {
  const [first] = suggest(entry, facts);
  return first === undefined ? '' : shown(first);
}

export function shown({ certainty, allocations, kind }: Suggestion): string {
  const what = kind === 'payment' || kind === 'allocation' ? allocations.map(({ number, cents }) => `${number}=${String(cents)}`).join('+') : kind;
  return `${certainty} ${what}`;
}
