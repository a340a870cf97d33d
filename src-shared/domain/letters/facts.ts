import { daysBetween, formatLongDate } from '../calendar';
import { type Cents, formatEuros, sumCents } from '../money';
import { contactClause } from './creditor-block';
import { formatDays, fr, listDates, oneLine } from './french';
import type { LetterData, LetterInvoice } from './letter-data';

/** What the wordings say of a letter's invoices, as pieces of sentences. */
export interface LetterFacts {
  readonly data: LetterData;
  readonly one: boolean;
  /** No invoice is late: a letter ahead of the due date. */
  readonly upcoming: boolean;
  /** "facture F12" or "3 factures". */
  readonly about: string;
  /** "de la facture ci-dessous", "des factures échues ci-dessous". */
  readonly ofListed: string;
  /** "la facture ci-dessous reste impayée". */
  readonly stillUnpaid: string;
  /** What is asked for now: invoices not due yet are listed but not claimed. */
  readonly claimed: string;
  /** "au plus tard le 29 novembre 2026" or "dès réception de cette lettre". */
  readonly payBy: string;
  /** "dans un délai de 8 jours à compter de la réception de cette lettre". */
  readonly payWithinFromReceipt: string;
  /** "nos lettres du 3 mai et du 12 mai 2026", empty without earlier letters. */
  readonly earlierLetters: string;
  /** "appelez-nous au 04 72 00 00 00". */
  readonly contact: string;
}

/** Older letters than these three add nothing to the reader. */
const LETTERS_RECALLED = 3;

export function letterFacts(data: LetterData): LetterFacts {
  const late = data.invoices.filter((invoice) => invoice.daysLate > 0);
  const claimedInvoices = late.length === 0 ? data.invoices : late;
  const one = claimedInvoices.length === 1;
  const days = daysBetween(data.date, data.deadline);
  const mixed = late.length > 0 && late.length < data.invoices.length;
  const listed = one ? `facture ${mixed ? 'échue ' : ''}ci-dessous` : `factures ${mixed ? 'échues ' : ''}ci-dessous`;
  return {
    data,
    one,
    upcoming: late.length === 0,
    about: aboutInvoices(claimedInvoices),
    ofListed: one ? `de la ${listed}` : `des ${listed}`,
    stillUnpaid: `${one ? 'la' : 'les'} ${listed} ${unpaid(claimedInvoices)}`,
    claimed: formatEuros(claimedCents(data, claimedInvoices)),
    payBy: days > 0 ? fr`au plus tard le ${formatLongDate(data.deadline)}` : 'dès réception de cette lettre',
    payWithinFromReceipt:
      days > 0 ? fr`dans un délai de ${formatDays(days)} à compter de la réception de cette lettre` : 'dès réception de cette lettre',
    earlierLetters: earlierLetters(data),
    contact: contactClause(data.creditor),
  };
}

function aboutInvoices(invoices: readonly LetterInvoice[]): string {
  const [first] = invoices;
  return invoices.length === 1 && first !== undefined ? `facture ${oneLine(first.number)}` : `${String(invoices.length)} factures`;
}

function unpaid(invoices: readonly LetterInvoice[]): string {
  const partly = invoices.some((invoice) => invoice.openCents < invoice.amountCents);
  if (invoices.length === 1) return partly ? 'reste en partie impayée' : 'reste impayée';
  return partly ? 'restent en tout ou en partie impayées' : 'restent impayées';
}

/** Credits count against what is late first; when they cover all of it, the whole total is what is left to ask. */
function claimedCents(data: LetterData, claimed: readonly LetterInvoice[]): Cents {
  const cents = sumCents(claimed.map((invoice) => invoice.openCents)) + data.unallocatedCents;
  return cents > 0 ? cents : data.totalCents;
}

function earlierLetters(data: LetterData): string {
  const recalled = data.previousLetters.slice(-LETTERS_RECALLED);
  if (recalled.length === 0) return '';
  return `${recalled.length === 1 ? 'notre lettre du' : 'nos lettres du'} ${listDates(recalled, 'du')}`;
}
