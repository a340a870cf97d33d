import type { Table } from 'docx';
import { bodyRow, type Cell, type Columns, headerRow, heldRow, ruledTable, totalRow } from './cells';
import { SIZE } from './layout';
import type { TemplateLabels } from './words/words';

/** Invoice, date, due date, amount, paid, open, late. */
const INVOICES: Columns = { widthsMm: [27, 20, 23, 26, 24, 27, 18], rightFrom: 3 };
/** Ahead of the due dates: no column of lateness. */
const UPCOMING: Columns = { widthsMm: [33, 24, 26, 27, 26, 29], rightFrom: 3 };
const INSTALMENTS: Columns = { widthsMm: [40, 65, 60], rightFrom: 2 };
const STATEMENT: Columns = { widthsMm: [21, 69, 25, 25, 25], rightFrom: 2 };

const open = { size: SIZE.table, bold: true };

/** The invoices with their lateness, what leads to the total, the total. */
export function invoicesTable({ table }: TemplateLabels, total: string): Table {
  const row: Cell[] = [
    { text: '{#factures}{numero}' },
    { text: '{date}' },
    { text: '{echeance}' },
    { text: '{montant}' },
    { text: '{deja_regle}' },
    { text: '{reste}', style: open },
    { text: '{retard}{/factures}' },
  ];
  return ruledTable(INVOICES.widthsMm, [headerRow(table, INVOICES), bodyRow(row, INVOICES), ...totalRows(total, INVOICES)]);
}

/** Invoices not due yet. */
export function upcomingTable({ table, toPay, total }: TemplateLabels): Table {
  const [number, date, due, amount, paid] = table;
  const row: Cell[] = [
    { text: '{#factures}{numero}' },
    { text: '{date}' },
    { text: '{echeance}' },
    { text: '{montant}' },
    { text: '{deja_regle}' },
    { text: '{reste}{/factures}', style: open },
  ];
  return ruledTable(UPCOMING.widthsMm, [headerRow([number, date, due, amount, paid, toPay], UPCOMING), bodyRow(row, UPCOMING), ...totalRows(total, UPCOMING)]);
}

/** A label over four columns, the amount over two: whatever its length, it stands under the open ones. */
function totalRows(total: string, columns: Columns) {
  const rest = columns.widthsMm.length - 6;
  const last = (text: string): Cell[] => (rest === 0 ? [] : [{ text, span: rest }]);
  const line = (list: string): Cell[] =>
    rest === 0
      ? [{ text: `{#${list}}{libelle}`, span: 4, right: true }, { text: `{somme}{/${list}}`, span: 2 }]
      : [{ text: `{#${list}}{libelle}`, span: 4, right: true }, { text: '{somme}', span: 2 }, ...last(`{/${list}}`)];
  return [
    heldRow(line('lignes_de_total'), columns),
    heldRow(line('penalites'), columns),
    totalRow([{ text: total, span: 4, right: true }, { text: '{total_a_payer}', span: 2 }, ...last('')], columns),
  ];
}

export function instalmentsTable({ instalments, instalmentsTotal }: TemplateLabels): Table {
  return ruledTable(INSTALMENTS.widthsMm, [
    headerRow(instalments, INSTALMENTS),
    bodyRow([{ text: '{#echeances}{rang}' }, { text: '{date}' }, { text: '{somme}{/echeances}', style: open }], INSTALMENTS),
    totalRow([{ text: instalmentsTotal, span: 2, right: true }, { text: '{echeancier.total}' }], INSTALMENTS),
  ]);
}

export function statementTable({ statement, statementBalance }: TemplateLabels): Table {
  return ruledTable(STATEMENT.widthsMm, [
    headerRow(statement, STATEMENT),
    bodyRow([{ text: '{#mouvements}{date}' }, { text: '{libelle}', below: '{lettrage}' }, { text: '{debit}' }, { text: '{credit}' }, { text: '{solde}{/mouvements}', style: open }], STATEMENT),
    totalRow([{ text: statementBalance, span: 3, right: true }, { text: '{releve.solde}', span: 2 }], STATEMENT),
  ]);
}
