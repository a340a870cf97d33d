import type { BookedPayment, EntryToMatch, Facts, OpenCreditNote, OpenInvoice } from './facts';
import { indexNumbers, type NumberIndex } from './number-index';
import { PayerIndex } from './payers';
import { windowsOf } from './windows';

/** The books as matching looks things up in them; made once for many entries. */
export interface MatchIndex {
  readonly numbers: NumberIndex;
  readonly payers: PayerIndex;
  /** Oldest due first. */
  invoicesOf(clientId: number, currency: string): readonly OpenInvoice[];
  invoicesOfAmount(cents: number, currency: string): readonly OpenInvoice[];
  paymentsOfAmount(cents: number, currency: string): readonly BookedPayment[];
  /** Oldest first. */
  creditNotesOf(clientId: number, currency: string): readonly OpenCreditNote[];
}

/** The words of an entry in which numbers are looked for. */
export function textOf({ label, reference }: Pick<EntryToMatch, 'label' | 'reference'>): string {
  return label.includes(reference) ? label : `${label} | ${reference}`;
}

/** @param texts all those that will be searched: only numbers that stand in them are indexed */
export function indexFacts(facts: Facts, texts: readonly string[]): MatchIndex {
  const named = new Set(texts.flatMap((text) => windowsOf(text).flatMap(({ keys }) => keys)));
  const invoices = [...facts.invoices].sort((a, b) => compare(a.dueDate, b.dueDate) || compare(a.issueDate, b.issueDate) || a.id - b.id);
  const byClient = groupBy(invoices, ({ clientId, currency }) => `${String(clientId)}|${currency}`);
  const byAmount = groupBy(invoices, ({ openCents, currency }) => `${String(openCents)}|${currency}`);
  const payments = groupBy(facts.payments, ({ amountCents, currency }) => `${String(amountCents)}|${currency}`);
  const creditNotes = groupBy(facts.creditNotes, ({ clientId, currency }) => `${String(clientId)}|${currency}`);
  return {
    numbers: indexNumbers(invoices, facts.settled, named),
    payers: new PayerIndex(facts.clients, facts.payers),
    invoicesOf: (clientId, currency) => byClient.get(`${String(clientId)}|${currency}`) ?? [],
    invoicesOfAmount: (cents, currency) => byAmount.get(`${String(cents)}|${currency}`) ?? [],
    creditNotesOf: (clientId, currency) => creditNotes.get(`${String(clientId)}|${currency}`) ?? [],
    paymentsOfAmount: (cents, currency) => payments.get(`${String(cents)}|${currency}`) ?? [],
  };
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function groupBy<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  }
  return groups;
}
