import { AlignmentType, Paragraph, Table, TableCell, TableLayoutType, TableRow, VerticalAlignTable, WidthType } from 'docx';
import type { LetterContent } from '#shared/domain/letters/letter-data';
import { NO_BORDERS, STRONG_LINE, THIN_LINE } from './borders';
import { COLOUR, mm, SINGLE_LINE, SIZE, TEXT_WIDTH_MM } from './layout';
import { run, type RunStyle } from './text';

type LetterTable = LetterContent['table'];

/** Invoice, date, due date, amount, paid, open, late; they add up to the width of the text. */
const WIDTHS_MM = [28, 20, 20, 26, 25, 28, 18] as const;
/** The same when a due date bears a word after it. */
const WIDTHS_WIDE_DUE_DATE_MM = [25.5, 19, 30.5, 24.5, 21.5, 26, 18] as const;
const DUE_DATE_COLUMN = 2;
const FIRST_RIGHT_ALIGNED = 3;
/** The open amounts: totals stand under them. */
const AMOUNT_COLUMN = 5;
/** "1 234 567,89 €" */
const LONGEST_IN_COLUMN = 14;

const CELL_MARGINS = { top: 45, bottom: 45, left: mm(1.2), right: mm(1.2) } as const;

/** The invoices and their totals. Rows are not cut, the header comes again on each page, the totals stay with the last row. */
export function invoicesTable(table: LetterTable): Table {
  const widths = columnWidths(table);
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: mm(TEXT_WIDTH_MM), type: WidthType.DXA },
    columnWidths: widths,
    margins: CELL_MARGINS,
    borders: { ...NO_BORDERS, top: STRONG_LINE, insideHorizontal: THIN_LINE },
    rows: [
      headerRow(table.head, widths),
      ...table.rows.map((row, i) => invoiceRow(row, widths, i === table.rows.length - 1)),
      ...table.totals.map((line, i) => totalRow(line, widths, i === table.totals.length - 1)),
    ],
  });
}

function columnWidths(table: LetterTable): number[] {
  const wide = table.rows.some((row) => (row[DUE_DATE_COLUMN] ?? '').length > 'jj/mm/aaaa'.length);
  return (wide ? WIDTHS_WIDE_DUE_DATE_MM : WIDTHS_MM).map(mm);
}

function headerRow(head: readonly string[], widths: readonly number[]): TableRow {
  return new TableRow({
    tableHeader: true,
    cantSplit: true,
    keepNext: true,
    children: head.map((text, column) => textCell(text, column, widths, { bold: true, size: SIZE.table }, COLOUR.fill)),
  });
}

function invoiceRow(row: readonly string[], widths: readonly number[], isLast: boolean): TableRow {
  return new TableRow({
    cantSplit: true,
    keepNext: isLast,
    children: row.map((text, column) => textCell(text, column, widths, { size: SIZE.table, bold: column === AMOUNT_COLUMN })),
  });
}

function textCell(text: string, column: number, widths: readonly number[], style: RunStyle, fill?: string): TableCell {
  return new TableCell({
    width: { size: widths[column] ?? 0, type: WidthType.DXA },
    verticalAlign: VerticalAlignTable.CENTER,
    ...(fill === undefined ? {} : { shading: { fill } }),
    children: [cellParagraph(text, column >= FIRST_RIGHT_ALIGNED, style)],
  });
}

/** The label, the amount under the open ones, nothing under the days. A very long amount spreads to the left. */
function totalRow(line: LetterTable['totals'][number], widths: readonly number[], isTotal: boolean): TableRow {
  const style = isTotal ? { bold: true, size: SIZE.total } : { size: SIZE.table };
  const borders = isTotal ? { top: STRONG_LINE, bottom: STRONG_LINE } : {};
  const from = line.amount.length > LONGEST_IN_COLUMN ? AMOUNT_COLUMN - 1 : AMOUNT_COLUMN;
  const part = (text: string, first: number, last: number): TableCell =>
    new TableCell({
      width: { size: sum(widths.slice(first, last + 1)), type: WidthType.DXA },
      verticalAlign: VerticalAlignTable.CENTER,
      columnSpan: last - first + 1,
      borders,
      children: [cellParagraph(text, true, style)],
    });
  return new TableRow({
    cantSplit: true,
    keepNext: !isTotal,
    children: [part(line.label, 0, from - 1), part(line.amount, from, AMOUNT_COLUMN), part('', AMOUNT_COLUMN + 1, AMOUNT_COLUMN + 1)],
  });
}

const sum = (widths: readonly number[]): number => widths.reduce((total, width) => total + width, 0);

const cellParagraph = (text: string, toTheRight: boolean, style: RunStyle): Paragraph =>
  new Paragraph({
    alignment: toTheRight ? AlignmentType.RIGHT : AlignmentType.LEFT,
    spacing: { line: SINGLE_LINE, before: 0, after: 0 },
    children: [run(text, style)],
  });
