import { randomUUID } from 'node:crypto';
import { type CellObject, read, type WorkBook, type WorkSheet } from '@e965/xlsx';
import { type Cell, type Row, type Table, tableOfRows } from '#shared/domain/imports/cells';
import { looksLikeAmount, looksLikeDate } from '#shared/domain/imports/columns';
import { errorOfCode, isoDay, numberAsShown, truth } from '#main/files/import/cell-values';
import type { Container } from '#main/files/import/container';
import { FileProblem, orCorrupt } from '#main/files/import/file-problem';
import { type HollowSheet, hollowSheet } from '#main/files/import/hollow-sheet';
import { LONG_SHEET_BYTES } from '#main/files/import/limits';
import { refuseEndlessChains } from '#main/files/import/ole-chains';
import { type CellContext, readSheetCells, UnusualCells } from '#main/files/import/sheet-cells';
import { isWorksheet, type Part, unpackParts } from '#main/files/import/workbook-archive';
import { storedZip } from '#main/files/zip-writer';

export interface Sheet {
  readonly name: string;
  readonly hidden: boolean;
  readonly table: Table;
}

interface WorkbookOptions {
  /** Called now and then while a long sheet is read. */
  readonly onPiece?: () => void;
  /** The size from which a sheet's XML is read as a stream, in bytes. */
  readonly longFrom?: number;
}

/** Reads the sheets of a workbook. Formulas give the value they last had; macros and links are never looked at. */
export function readWorkbook(bytes: Buffer, container: Exclude<Container, { type: 'text' }>, { onPiece = () => undefined, longFrom = LONG_SHEET_BYTES }: WorkbookOptions = {}): Sheet[] {
  if (container.type === 'xls') {
    refuseEndlessChains(bytes);
    return sheetsOf(parse(bytes));
  }
  // handed on unpacked, its declared sizes are true, and it is faster than the library's own unpacking
  const parts = unpackParts(bytes, container.entries);
  const streamed = container.type === 'xlsx' ? readLongSheets(parts, longFrom, onPiece) : null;
  const sheets = streamed ?? sheetsOf(parse(zipOf(parts)));
  // the library reads nothing, in silence, of a sheet whose XML is broken
  if (sheets.every((sheet) => sheet.table.length === 0) && parts.some(hasCells)) throw new FileProblem('fileCorrupt');
  return sheets;
}

const zipOf = (parts: readonly Part[]): Buffer => orCorrupt(() => storedZip(parts));
const hasCells = ({ name, content }: Part): boolean => name.startsWith('xl/worksheets/') && (content.includes('<v>') || content.includes('<is>'));

interface LongSheet extends HollowSheet {
  readonly mark: string;
}

/**
 * Of a long sheet the library would make an object per cell, in twice the time and memory there are: it is given the sheet
 * without its cells, for all that it knows of names, dates, styles and strings, and the cells are read as a stream.
 * @returns null when there is no such sheet, or its cells are unusual
 */
function readLongSheets(parts: readonly Part[], longFrom: number, onPiece: () => void): Sheet[] | null {
  const run = randomUUID();
  const styles = styleCount(parts);
  const long: LongSheet[] = [];
  const hollowed = parts.map((part) => {
    const mark = `${run}-${String(long.length)}`;
    const found = isWorksheet(part) && part.content.length >= longFrom ? hollowSheet(part.content, mark, styles) : null;
    if (found === null) return part;
    long.push({ ...found, mark });
    return { name: part.name, content: found.hollow };
  });
  if (long.length === 0) return null;
  try {
    const workbook = parse(zipOf(hollowed));
    return sheetsOf(workbook, long.map((sheet) => ({ mark: sheet.mark, rows: (probes) => readSheetCells(sheet.cells, contextOf(workbook, probes, styles), onPiece) })));
  } catch (error) {
    if (error instanceof UnusualCells || error instanceof FileProblem) return null;
    throw error;
  }
}

/** All of them have an `xf`, some of which are no cell styles: at least as many as there are. */
function styleCount(parts: readonly Part[]): number {
  const styles = parts.find(({ name }) => name.toLowerCase() === 'xl/styles.xml')?.content.toString('latin1') ?? '';
  return Math.min(MOST_COLUMNS, styles.split(/<(?:\w+:)?xf\b/).length - 1);
}

function contextOf(workbook: WorkBook, probes: readonly (CellObject | null | undefined)[], styles: number): CellContext {
  return {
    strings: stringsOf(workbook),
    styles: Array.from({ length: styles }, (_, style) => ({ isDate: probes[style]?.v instanceof Date, format: probes[style]?.z })),
    date1904: isDate1904(workbook),
  };
}

/** The library gives its table of strings, though its types do not say so. */
function stringsOf(workbook: WorkBook): (string | null)[] {
  const strings: unknown = 'Strings' in workbook ? workbook.Strings : [];
  if (!Array.isArray(strings)) throw new UnusualCells();
  return strings.map((one: unknown) => (typeof one === 'object' && one !== null && 't' in one && typeof one.t === 'string' ? one.t : null));
}

function parse(bytes: Buffer): WorkBook {
  try {
    return read(bytes, { type: 'buffer', dense: true, cellDates: true, UTC: true, cellText: false, cellNF: true, cellHTML: false, cellFormula: false });
  } catch (error) {
    const encrypted = error instanceof Error && /password|encrypt/i.test(error.message);
    throw new FileProblem(encrypted ? 'fileEncrypted' : 'fileCorrupt');
  }
}

/** The rows of a sheet that bears a mark in the place of its cells. */
interface MarkedRows {
  readonly mark: string;
  readonly rows: (probes: readonly (CellObject | null | undefined)[]) => Row[];
}

/** The sheets of a workbook as the library gives them, but for the rows of those that bear a mark. */
export function sheetsOf(workbook: WorkBook, marked: readonly MarkedRows[] = []): Sheet[] {
  return workbook.SheetNames.map((name, index) => {
    const sheet = workbook.Sheets[name];
    const hidden = (workbook.Workbook?.Sheets?.[index]?.Hidden ?? 0) !== 0;
    return { name, hidden, table: tableOfRows(merged(sheet, rowsOf(sheet, marked)), { date1904: isDate1904(workbook) }) };
  });
}

const isDate1904 = (workbook: WorkBook): boolean => workbook.Workbook?.WBProps?.date1904 === true;

const NO_CELLS: Row = [];
/** The sheet of every office program ends there: a cell beyond is damage, and the emptiness before it would have no end. */
const MOST_ROWS = 1_048_576;
const MOST_COLUMNS = 16_384;

function rowsOf(sheet: WorkSheet | undefined, marked: readonly MarkedRows[]): Row[] {
  const data: readonly ((CellObject | null | undefined)[] | null | undefined)[] = sheet?.['!data'] ?? [];
  const first = data[0]?.[0]?.v;
  const long = marked.find(({ mark }) => mark === first);
  if (long !== undefined) return long.rows(data[1] ?? []);
  if (data.length > MOST_ROWS || data.some((cells) => (cells?.length ?? 0) > MOST_COLUMNS)) throw new FileProblem('fileCorrupt');
  // not map: rows and cells that are not written are holes
  return Array.from(data, (cells) => (cells ? Array.from(cells, cellOf) : NO_CELLS));
}

function merged(sheet: WorkSheet | undefined, rows: Row[]): Row[] {
  for (const { s: from, e: to } of sheet?.['!merges'] ?? []) if (to.r > from.r) fillDown(rows, from.r, Math.min(to.r, rows.length - 1), from.c);
  return rows;
}

/** A name merged over several lines is that of each; a figure is one figure. */
function fillDown(rows: Row[], from: number, to: number, column: number): void {
  const name = rows[from]?.[column] ?? null;
  if (typeof name !== 'string' || looksLikeAmount(name) || looksLikeDate(name)) return;
  for (let i = from + 1; i <= to; i++) {
    const row = [...(rows[i] ?? NO_CELLS)];
    while (row.length <= column) row.push(null);
    row[column] = name;
    rows[i] = row;
  }
}

function cellOf(cell: CellObject | null | undefined): Cell {
  const value = cell?.v;
  if (cell === null || cell === undefined || value === undefined) return null;
  if (cell.t === 'e') return errorOfCode(Number(value));
  if (value instanceof Date) return isoDay(value);
  if (typeof value === 'boolean') return truth(value);
  return typeof value === 'number' ? numberAsShown(value, cell.z) : value;
}
