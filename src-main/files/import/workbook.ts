import { type CellObject, read, type WorkBook, type WorkSheet } from '@e965/xlsx';
import { type Cell, type Row, type Table, tableOfRows } from '#shared/domain/imports/cells';
import { looksLikeAmount, looksLikeDate } from '#shared/domain/imports/columns';
import type { Container } from '#main/files/import/container';
import { FileProblem, orCorrupt } from '#main/files/import/file-problem';
import { refuseEndlessChains } from '#main/files/import/ole-chains';
import { storedZip, unpack } from '#main/files/import/zip';

export interface Sheet {
  readonly name: string;
  readonly hidden: boolean;
  readonly table: Table;
}

/** Reads the sheets of a workbook. Formulas give the value they last had; macros and links are never looked at. */
export function readWorkbook(bytes: Buffer, container: Exclude<Container, { type: 'text' }>): Sheet[] {
  if (container.type === 'xls') refuseEndlessChains(bytes);
  const prepared = container.type === 'xls' ? { bytes, cellsWritten: false } : prepareArchive(bytes, container);
  const workbook = parse(prepared.bytes);
  const sheets = workbook.SheetNames.map((name, index) => sheetOf(workbook, name, index));
  // the library reads nothing, in silence, of a sheet whose XML is broken
  if (prepared.cellsWritten && sheets.every((sheet) => sheet.table.length === 0)) throw new FileProblem('fileCorrupt');
  return sheets;
}

function parse(bytes: Buffer): WorkBook {
  try {
    return read(bytes, { type: 'buffer', dense: true, cellDates: true, UTC: true, cellText: false, cellNF: true, cellHTML: false, cellFormula: false });
  } catch (error) {
    const encrypted = error instanceof Error && /password|encrypt/i.test(error.message);
    throw new FileProblem(encrypted ? 'fileEncrypted' : 'fileCorrupt');
  }
}

/** Parts that say nothing of the cells: pictures, macros, printers, links to other files. */
const USELESS = /^(?:xl\/(?:media|drawings|charts|printersettings|externallinks|activex|embeddings|ctrlprops)\/|xl\/vbaproject|customxml\/|thumbnails\/|pictures\/|configurations2\/|basic\/|docprops\/)/i;
const MARKUP = /\.(?:xml|rels)$/i;

/**
 * Unpacks an archive under our limits and hands it on unpacked: its declared sizes are then true,
 * and it is faster than the library's own unpacking.
 */
function prepareArchive(bytes: Buffer, container: Extract<Container, { entries: unknown }>): { bytes: Buffer; cellsWritten: boolean } {
  const kept = container.entries.filter((entry) => !USELESS.test(entry.name) && !entry.name.endsWith('/'));
  let cellsWritten = false;
  const parts = kept.map((entry) => {
    const content = unpack(bytes, entry);
    if (MARKUP.test(entry.name)) refuseEntities(content);
    if (entry.name.toLowerCase() === 'meta-inf/manifest.xml' && content.includes('encryption-data')) throw new FileProblem('fileEncrypted');
    cellsWritten ||= entry.name.startsWith('xl/worksheets/') && (content.includes('<v>') || content.includes('<is>'));
    return { name: entry.name, content };
  });
  return { bytes: orCorrupt(() => storedZip(parts)), cellsWritten };
}

/** No office program writes a document type; it only serves to make a small file endless or to fetch others. */
function refuseEntities(content: Buffer): void {
  if (content.includes('<!DOCTYPE') || content.includes('<!ENTITY')) throw new FileProblem('fileCorrupt', { reason: 'entities' });
}

function sheetOf(workbook: WorkBook, name: string, index: number): Sheet {
  const date1904 = workbook.Workbook?.WBProps?.date1904 === true;
  const hidden = (workbook.Workbook?.Sheets?.[index]?.Hidden ?? 0) !== 0;
  return { name, hidden, table: tableOfRows(rowsOf(workbook.Sheets[name]), { date1904 }) };
}

const NO_CELLS: Row = [];
/** The sheet of every office program ends there: a cell beyond is damage, and the emptiness before it would have no end. */
const MOST_ROWS = 1_048_576;
const MOST_COLUMNS = 16_384;

function rowsOf(sheet: WorkSheet | undefined): Row[] {
  const data: readonly ((CellObject | null | undefined)[] | null | undefined)[] = sheet?.['!data'] ?? [];
  if (data.length > MOST_ROWS || data.some((cells) => (cells?.length ?? 0) > MOST_COLUMNS)) throw new FileProblem('fileCorrupt');
  // not map: rows and cells that are not written are holes
  const rows = Array.from(data, (cells) => (cells ? Array.from(cells, cellOf) : NO_CELLS));
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

const ERRORS: Readonly<Record<number, string>> = {
  0: '#NULL!', 7: '#DIV/0!', 15: '#VALUE!', 23: '#REF!', 29: '#NAME?', 36: '#NUM!', 42: '#N/A', 43: '#GETTING_DATA',
};

function cellOf(cell: CellObject | null | undefined): Cell {
  const value = cell?.v;
  if (cell === null || cell === undefined || value === undefined) return null;
  if (cell.t === 'e') return ERRORS[Number(value)] ?? '#ERREUR';
  if (value instanceof Date) return isoDay(value);
  if (typeof value === 'boolean') return value ? 'VRAI' : 'FAUX';
  return typeof value === 'number' ? numberAsShown(value, cell.z) : value;
}

/** A time may come one millisecond short of midnight: the day is that of the nearest second. */
function isoDay(date: Date): Cell {
  const time = Math.round(date.getTime() / 1000) * 1000;
  return Number.isNaN(time) ? null : new Date(time).toISOString().slice(0, 10);
}

/** "0000611365" is a number shown on ten digits: its zeros are part of the code it is. */
function numberAsShown(value: number, format: CellObject['z']): Cell {
  const zeros = typeof format === 'string' && /^0{2,}$/.test(format) ? format.length : 0;
  return zeros > 0 && Number.isInteger(value) && value >= 0 ? String(value).padStart(zeros, '0') : value;
}
