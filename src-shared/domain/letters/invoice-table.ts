import { formatShortDate } from '../calendar';
import { type Cents, formatEuros, sumCents } from '../money';
import { fr, NO_BREAK_SPACE, oneLine } from './french';
import type { LetterContent, LetterData, LetterInvoice } from './letter-data';

const HEAD = ['Facture', 'Date', 'Échéance', 'Montant TTC', 'Déjà réglé', 'Reste dû'];

/** The invoices and, below them, what leads from their sum to the total to pay. */
export function invoiceTable(data: LetterData): LetterContent['table'] {
  // A letter ahead of the due dates does not so much as name lateness.
  const upcoming = data.invoices.every((invoice) => invoice.daysLate === 0);
  return {
    head: [...HEAD, upcoming ? 'État' : 'Retard'],
    rows: data.invoices.map((invoice) => [...invoiceRow(invoice), lateness(invoice, upcoming)]),
    totals: totals(data),
  };
}

function invoiceRow(invoice: LetterInvoice): string[] {
  const dueDate = formatShortDate(invoice.dueDate);
  const paidCents = invoice.amountCents - invoice.openCents;
  return [
    oneLine(invoice.number),
    formatShortDate(invoice.issueDate),
    invoice.dueEstimated ? `${dueDate} estimée` : dueDate,
    formatEuros(invoice.amountCents),
    paidCents === 0 ? '–' : formatEuros(paidCents),
    formatEuros(invoice.openCents),
  ];
}

function lateness(invoice: LetterInvoice, upcoming: boolean): string {
  if (upcoming) return 'à échoir';
  return invoice.daysLate > 0 ? `${String(invoice.daysLate)}${NO_BREAK_SPACE}j` : 'non échue';
}

function totals(data: LetterData): { label: string; amount: string }[] {
  const openCents = sumCents(data.invoices.map((invoice) => invoice.openCents));
  const lateCents = sumCents(data.invoices.filter((invoice) => invoice.daysLate > 0).map((invoice) => invoice.openCents));
  const lines: { label: string; amount: string }[] = [];
  const add = (label: string, cents: Cents): void => {
    lines.push({ label, amount: formatEuros(cents) });
  };
  const mixed = lateCents !== 0 && lateCents !== openCents;
  // A formal notice breaks the claim down even when there is one line of it.
  if (data.template === 'mise-en-demeure') add('Principal', openCents);
  else if (mixed || (data.unallocatedCents !== 0 && data.invoices.length > 1)) add('Total des factures', openCents);
  if (mixed) add('dont échu à ce jour', lateCents);
  if (data.unallocatedCents !== 0) add('Avoirs et règlements non affectés', data.unallocatedCents);
  add('Total à payer', data.totalCents);
  return lines;
}

/** What the reader of the table may ask about it. */
export function tableNotes(data: LetterData): string[] {
  const notes: string[] = [];
  if (data.invoices.some((invoice) => invoice.dueEstimated)) {
    notes.push(fr`Échéance estimée : calculée d'après nos conditions de paiement, faute de date connue sur la facture.`);
  }
  const notDue = data.invoices.filter((invoice) => invoice.daysLate === 0).length;
  if (notDue > 0 && notDue < data.invoices.length) {
    notes.push(
      notDue === 1
        ? fr`La facture non échue est rappelée pour information ; elle reste payable à son échéance.`
        : fr`Les factures non échues sont rappelées pour information ; elles restent payables à leur échéance.`,
    );
  }
  if (data.unallocatedCents !== 0) {
    notes.push(fr`Les avoirs et règlements non affectés sont déduits du total ; vous pouvez nous indiquer les factures à solder avec eux.`);
  }
  return notes;
}
