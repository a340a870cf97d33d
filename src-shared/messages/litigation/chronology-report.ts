import { formatLongDate, formatShortDate } from '../../domain/calendar';
import { fr } from '../../domain/letters/typography';
import type { CaseFile } from '../../domain/litigation/case-file';
import { exhibitNumbers } from '../../domain/litigation/exhibits';
import type { Report, ReportColumn } from '../../domain/reports/report';
import { factSentence } from './fact-words';

const COLUMNS: readonly ReportColumn[] = [
  { title: 'Date', widthMm: 24 },
  { title: 'Fait', widthMm: 119 },
  { title: 'Pièce', widthMm: 22, right: true },
];

/** What happened, day after day, with the exhibit that shows it. */
export function chronologyReport({ date, creditor, debtor, debt, events, exhibits }: CaseFile): Report {
  return {
    title: 'Chronologie',
    company: creditor.name,
    date,
    subtitle: fr`${creditor.name} contre ${debtor.name}, faits connus au ${formatLongDate(date)}`,
    blocks: [
      { kind: 'text', text: fr`${invoiceCount(debt.invoices.length)} : ${debt.invoices.map(({ number }) => number).join(', ')}.` },
      {
        kind: 'table',
        columns: COLUMNS,
        rows: events.map((event) => [formatShortDate(event.date), factSentence(event.fact), exhibitNumbers(event, exhibits).map((number) => fr`n° ${String(number)}`).join(', ')]),
        totals: [],
      },
    ],
  };
}

export const invoiceCount = (count: number): string => (count === 1 ? 'Facture réclamée' : fr`${String(count)} factures réclamées`);
