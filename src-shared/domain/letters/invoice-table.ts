import { type Cents, sumCents } from '../money';
import type { Language } from './languages/language';
import type { LetterData, LetterInvoice } from './letter-data';
import { NO_BREAK_SPACE, oneLine } from './typography';

/** Ends the first column of a list's last row; it is taken out of the letter, where it tells that row from the others. */
export const LAST_ROW = '\uE000';

/** One row per invoice. */
export function invoiceRows({ invoices }: LetterData, language: Language): Record<string, string>[] {
  return invoices.map((invoice, i) => ({
    numero: oneLine(invoice.number) + (i === invoices.length - 1 ? LAST_ROW : ''),
    date: language.shortDate(invoice.issueDate),
    echeance: language.shortDate(invoice.dueDate) + (invoice.dueEstimated ? `${NO_BREAK_SPACE}*` : ''),
    montant: language.euros(invoice.amountCents),
    deja_regle: invoice.amountCents === invoice.openCents ? '–' : language.euros(invoice.amountCents - invoice.openCents),
    reste: language.euros(invoice.openCents),
    retard: invoice.daysLate > 0 ? language.daysLate(invoice.daysLate) : language.notDue,
  }));
}

/** What leads from the invoices to the total, line by line. Ahead of the due dates there is one sum, and credits. */
export function subtotals(data: LetterData, language: Language): Record<string, string>[] {
  const openCents = sumCents(data.invoices.map((invoice) => invoice.openCents));
  const lateCents = sumCents(data.invoices.filter(isLate).map((invoice) => invoice.openCents));
  const lines: Record<string, string>[] = [];
  const add = (libelle: string, cents: Cents): void => {
    lines.push({ libelle, somme: language.euros(cents) });
  };
  const { totals } = language;
  const mixed = lateCents !== 0 && lateCents !== openCents;
  // A formal notice breaks the claim down even when there is one line of it.
  if (data.template === 'mise-en-demeure') add(totals.principal, openCents);
  else if (mixed || data.claims.length > 0 || (data.unallocatedCents !== 0 && data.invoices.length > 1)) add(totals.invoices, openCents);
  if (mixed) add(totals.late, lateCents);
  if (data.unallocatedCents !== 0) add(totals.credits, data.unallocatedCents);
  return lines;
}

/** What the reader of the table may ask about it. */
export function tableNotes(data: LetterData, { notes, claims }: Language): string[] {
  const notDue = data.invoices.filter((invoice) => !isLate(invoice)).length;
  return [
    ...(data.invoices.some((invoice) => invoice.dueEstimated) ? [notes.estimated] : []),
    ...(notDue > 0 && notDue < data.invoices.length ? [notes.notDue(notDue === 1)] : []),
    ...(data.unallocatedCents === 0 ? [] : [notes.credits]),
    ...data.claims.flatMap((claim) => (claim.kind === 'interest' ? [claims.interestNote(claim)] : [])),
    ...data.claims.flatMap((claim) => (claim.settled === undefined ? [] : [claims.settledNote(claim)])),
  ];
}

const isLate = (invoice: LetterInvoice): boolean => invoice.daysLate > 0;
