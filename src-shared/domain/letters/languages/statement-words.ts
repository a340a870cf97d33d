import type { LetterLanguage } from '../template-keys';

/** What a statement says of its entries beside their names; a sum or a date is written by the language. */
export interface StatementWords {
  /** What an entry was set against: its name, its date, how much of it. */
  readonly match: (what: string, date: string, sum: string) => string;
  /** The day it was set against it, when that is later than both. */
  readonly matchedOn: (date: string) => string;
  /** Between what an entry was set against and what is left of it. */
  readonly parting: string;
  readonly others: (count: number, sum: string) => string;
  readonly stillDue: (sum: string, dueDate: string) => string;
  readonly settled: string;
  readonly notUsed: (sum: string) => string;
  readonly foreign: (what: string, date: string, sum: string, open: string) => string;
  readonly sheets: { readonly entries: string; readonly pairings: string; readonly open: string; readonly foreign: string };
  readonly columns: {
    readonly date: string;
    readonly kind: string;
    readonly reference: string;
    readonly dueDate: string;
    readonly debit: string;
    readonly credit: string;
    readonly balance: string;
    readonly setAgainst: string;
    readonly amount: string;
    readonly open: string;
    readonly daysLate: string;
    readonly debt: string;
    readonly debtDate: string;
    readonly creditName: string;
    readonly creditDate: string;
    readonly currency: string;
  };
  readonly total: string;
  readonly balanceOn: (date: string) => string;
  readonly period: (from: string, to: string) => string;
  /** The workbook is a copy: the letter is what was issued. */
  readonly forInformation: string;
}

const nb = '\u00a0';

const french: StatementWords = {
  match: (what, date, sum) => `${what} du ${date}${nb}: ${sum}`,
  matchedOn: (date) => `lettré le ${date}`,
  parting: `${nb}; `,
  others: (count, sum) => `et ${String(count)} autre${count === 1 ? '' : 's'}${nb}: ${sum}`,
  stillDue: (sum, dueDate) => `reste dû ${sum}, échéance ${dueDate}`,
  settled: 'soldé',
  notUsed: (sum) => `non affecté${nb}: ${sum}`,
  foreign: (what, date, sum, open) => `En autre monnaie, hors du solde${nb}: ${what} du ${date}, ${sum}, reste ouvert ${open}.`,
  sheets: { entries: 'Relevé', pairings: 'Lettrage', open: 'Factures ouvertes', foreign: 'Autres monnaies' },
  columns: {
    date: 'Date',
    kind: 'Nature',
    reference: 'Pièce',
    dueDate: 'Échéance',
    debit: 'Débit',
    credit: 'Crédit',
    balance: 'Solde',
    setAgainst: 'Lettrage',
    amount: 'Montant',
    open: 'Reste ouvert',
    daysLate: 'Jours de retard',
    debt: 'Débit lettré',
    debtDate: 'Date du débit',
    creditName: 'Crédit lettré',
    creditDate: 'Date du crédit',
    currency: 'Monnaie',
  },
  total: 'Total',
  balanceOn: (date) => `Solde au ${date}`,
  period: (from, to) => `Du ${from} au ${to}`,
  forInformation: `Copie pour information${nb}; montants en euros.`,
};

const english: StatementWords = {
  match: (what, date, sum) => `${what} of ${date}: ${sum}`,
  matchedOn: (date) => `matched on ${date}`,
  parting: '; ',
  others: (count, sum) => `and ${String(count)} more: ${sum}`,
  stillDue: (sum, dueDate) => `open ${sum}, due ${dueDate}`,
  settled: 'settled',
  notUsed: (sum) => `not applied: ${sum}`,
  foreign: (what, date, sum, open) => `In another currency, not in the balance: ${what} of ${date}, ${sum}, open ${open}.`,
  sheets: { entries: 'Statement', pairings: 'Matching', open: 'Open invoices', foreign: 'Other currencies' },
  columns: {
    date: 'Date',
    kind: 'Kind',
    reference: 'Reference',
    dueDate: 'Due date',
    debit: 'Debit',
    credit: 'Credit',
    balance: 'Balance',
    setAgainst: 'Matched with',
    amount: 'Amount',
    open: 'Open',
    daysLate: 'Days late',
    debt: 'Debit matched',
    debtDate: 'Debit date',
    creditName: 'Credit matched',
    creditDate: 'Credit date',
    currency: 'Currency',
  },
  total: 'Total',
  balanceOn: (date) => `Balance on ${date}`,
  period: (from, to) => `From ${from} to ${to}`,
  forInformation: 'Copy for information; amounts in euros.',
};

const german: StatementWords = {
  match: (what, date, sum) => `${what} vom ${date}: ${sum}`,
  matchedOn: (date) => `verrechnet am ${date}`,
  parting: '; ',
  others: (count, sum) => `und ${String(count)} weitere: ${sum}`,
  stillDue: (sum, dueDate) => `offen ${sum}, fällig am ${dueDate}`,
  settled: 'ausgeglichen',
  notUsed: (sum) => `nicht verrechnet: ${sum}`,
  foreign: (what, date, sum, open) => `In anderer Währung, nicht im Saldo: ${what} vom ${date}, ${sum}, offen ${open}.`,
  sheets: { entries: 'Kontoauszug', pairings: 'Verrechnung', open: 'Offene Rechnungen', foreign: 'Andere Währungen' },
  columns: {
    date: 'Datum',
    kind: 'Art',
    reference: 'Beleg',
    dueDate: 'Fällig am',
    debit: 'Soll',
    credit: 'Haben',
    balance: 'Saldo',
    setAgainst: 'Verrechnet mit',
    amount: 'Betrag',
    open: 'Offen',
    daysLate: 'Tage im Verzug',
    debt: 'Soll-Beleg',
    debtDate: 'Datum Soll',
    creditName: 'Haben-Beleg',
    creditDate: 'Datum Haben',
    currency: 'Währung',
  },
  total: 'Summe',
  balanceOn: (date) => `Saldo am ${date}`,
  period: (from, to) => `Vom ${from} bis ${to}`,
  forInformation: 'Kopie zur Information; Beträge in Euro.',
};

export const STATEMENT_WORDS: Readonly<Record<LetterLanguage, StatementWords>> = { fr: french, en: english, de: german };
