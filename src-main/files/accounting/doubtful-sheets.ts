import type { DoubtfulView, EntriesView } from '#shared/contract/schemas/accounting';
import { formatLongDate, formatShortDate } from '#shared/domain/calendar';
import { baseName, DOUBTFUL_REASON_NAMES, RATES_ARE_CHOICES } from '#shared/messages/accounting-words';
import type { SheetCell, SheetColumn, WorkbookSheet } from '../sheets/workbook';

/** The list by client and by invoice, and the entries it asks for. */
export function doubtfulSheets(view: DoubtfulView, entries: EntriesView, company: string): WorkbookSheet[] {
  const head = (name: string): string[] => [
    `${name} au ${formatLongDate(view.date)}`,
    `${company} – ${view.closedOn === null ? 'proposition, non arrêtée' : `arrêtée le ${formatShortDate(view.closedOn)}`}${view.previous === null ? '' : ` – variations depuis le ${formatShortDate(view.previous)}`}`,
    RATES_ARE_CHOICES,
    '',
  ];
  return [
    { name: 'Par client', head: head('Créances douteuses'), ...clientsTable(view) },
    { name: 'Par facture', head: head('Créances douteuses'), ...invoicesTable(view) },
    { name: 'Écritures', head: head('Écritures proposées'), ...entriesTable(entries) },
  ];
}

type Table = Pick<WorkbookSheet, 'columns' | 'rows' | 'totals'>;

const column = (title: string, width: number): SheetColumn => ({ title, width });
const amount = (title: string): SheetColumn => ({ title, width: 15 });
const cents = (value: number): SheetCell => ({ cents: value });

function clientsTable({ clients, totals }: DoubtfulView): Table {
  const figures = (of: DoubtfulView['totals']): SheetCell[] =>
    [of.openCents, of.creditedCents, of.exposedCents, of.vatCents, of.baseCents, of.allowanceCents, of.beforeCents, of.changeCents].map(cents);
  return {
    columns: [
      column('Code', 12), column('Client', 32), amount('Reste dû TTC'), amount('Avoirs et règlements déduits'), amount('Exposé TTC'), amount('TVA connue'), amount('Base'),
      amount('Dépréciation'), amount('Au dernier arrêté'), amount('Dotation (+) ou reprise (−)'),
    ],
    rows: clients.map((client) => [client.code, client.name, ...figures(client.totals)]),
    totals: [['Total', null, ...figures(totals)]],
  };
}

function invoicesTable({ clients, totals }: DoubtfulView): Table {
  return {
    columns: [
      column('Code', 12), column('Client', 32), column('Facture', 18), column('Date', 12), column('Échéance', 12), column('Retard (jours)', 10), column('Motif', 20),
      amount('Reste dû TTC'), amount('Avoirs et règlements déduits'), amount('Exposé TTC'), amount('TVA'), amount('Base'), column('Nature de la base', 28),
      column('Taux proposé', 10), column('Taux', 10), amount('Dépréciation'), column('Écartée', 10), column('Observation', 36),
    ],
    rows: clients.flatMap(({ lines }) =>
      lines.map((line): SheetCell[] => [
        line.code, line.name, line.number, { date: line.issueDate }, { date: line.dueDate }, { integer: line.daysLate }, DOUBTFUL_REASON_NAMES[line.reason],
        cents(line.openCents), cents(line.creditedCents), cents(line.exposedCents), line.vatCents === null ? null : cents(line.vatCents), cents(line.baseCents), baseName(line.vatSource, line.vatRateBps),
        { bps: line.proposedBps }, { bps: line.rateBps }, cents(line.allowanceCents), line.leftOut ? 'oui' : '', line.note,
      ]),
    ),
    totals: [
      ['Total', null, null, null, null, null, null, cents(totals.openCents), cents(totals.creditedCents), cents(totals.exposedCents), cents(totals.vatCents), cents(totals.baseCents), null, null, null, cents(totals.allowanceCents), null, null],
    ],
  };
}

function entriesTable({ entries, debitCents, creditCents }: EntriesView): Table {
  return {
    columns: [column('Date', 12), column('Pièce', 18), column('Compte', 12), column('Intitulé', 36), column('Client', 14), column('Libellé', 44), amount('Débit'), amount('Crédit')],
    rows: entries.flatMap(({ date, piece, label, lines }) =>
      lines.map((line): SheetCell[] => [
        { date }, piece, line.account, line.accountLabel, line.auxiliary, label, line.debitCents === 0 ? null : cents(line.debitCents), line.creditCents === 0 ? null : cents(line.creditCents),
      ]),
    ),
    totals: [['Total', null, null, null, null, null, cents(debitCents), cents(creditCents)]],
  };
}
