import writeExcelFile, { type CellObject, type Sheet } from 'write-excel-file/node';
import type { IsoDate } from '#shared/domain/calendar';
import type { Cents } from '#shared/domain/money';
import { fixZipDates } from '../letters/zip-dates';

/** What a cell holds. Text is text whatever it looks like: it can become neither a formula nor a number. */
export type SheetCell =
  | string
  | { readonly cents: Cents }
  | { readonly date: IsoDate }
  | { readonly integer: number }
  /** Hundredths of a percent. */
  | { readonly bps: number }
  | null;

export interface SheetColumn {
  readonly title: string;
  /** In characters. */
  readonly width: number;
}

export interface WorkbookSheet {
  readonly name: string;
  /** Lines above the table: what it is, of whom, on which day. */
  readonly head: readonly string[];
  readonly columns: readonly SheetColumn[];
  readonly rows: readonly (readonly SheetCell[])[];
  /** Bold rows below the table. */
  readonly totals: readonly (readonly SheetCell[])[];
}

const AMOUNT = '#,##0.00';
const DAY = 'dd/mm/yyyy';
const PERCENT = '0.00%';
/** Excel refuses longer names and these signs in them. */
const LONGEST_NAME = 31;
const FORBIDDEN_IN_NAME = /[\\/?*[\]:]/g;
/** What XML cannot bear: a workbook with one of these does not open. */
const NOT_XML = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

/** An Excel workbook with real numbers and dates; the same content has the same bytes. Titles stay in view when it scrolls. */
export async function workbookFile(sheets: readonly WorkbookSheet[]): Promise<Uint8Array> {
  const bytes = new Uint8Array(await writeExcelFile(sheets.map(sheetOf)).toBuffer());
  fixZipDates(bytes);
  return bytes;
}

function sheetOf({ name, head, columns, rows, totals }: WorkbookSheet): Sheet<never> {
  const titles = columns.map(({ title }): CellObject => ({ ...textOf(title), fontWeight: 'bold', bottomBorderStyle: 'thin', wrap: true }));
  return {
    sheet: name.replace(FORBIDDEN_IN_NAME, ' ').slice(0, LONGEST_NAME),
    columns: columns.map(({ width }) => ({ width })),
    stickyRowsCount: head.length + 1,
    data: [
      ...head.map((line, i): CellObject[] => [{ ...textOf(line), ...(i === 0 ? { fontWeight: 'bold' } : {}) }]),
      titles,
      ...rows.map((row) => row.map(cellOf)),
      ...totals.map((row) => row.map((cell) => boldOf(cellOf(cell)))),
    ],
  };
}

function cellOf(cell: SheetCell): CellObject | null {
  if (cell === null || cell === '') return null;
  if (typeof cell === 'string') return textOf(cell);
  if ('cents' in cell) return { type: Number, value: cell.cents / 100, format: AMOUNT };
  if ('date' in cell) return { type: Date, value: new Date(`${cell.date}T00:00:00Z`), format: DAY };
  if ('bps' in cell) return { type: Number, value: cell.bps / 10_000, format: PERCENT };
  return { type: Number, value: cell.integer };
}

const textOf = (text: string): CellObject => ({ type: String, value: text.replace(NOT_XML, ''), format: '@' });

const boldOf = (cell: CellObject | null): CellObject | null => (cell === null ? null : { ...cell, fontWeight: 'bold', topBorderStyle: 'thin' });
