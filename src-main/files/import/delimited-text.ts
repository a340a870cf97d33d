import Papa from 'papaparse';
import { type Row, type Table, tableOfRows } from '#shared/domain/imports/cells';
import { type Delimiter, findDelimiter, separatorLine } from '#main/files/import/delimiter';

export interface DelimitedTable {
  readonly table: Table;
  readonly delimiter: Delimiter;
}

/** Cuts a text into rows and cells. @param forced the delimiter the user chose, null to find it */
export function readDelimited(text: string, forced: Delimiter | null): DelimitedTable {
  const named = separatorLine(text);
  const body = evenLineEnds(named ? text.slice(named.length) : text);
  const firstLine = named ? 2 : 1;
  const delimiter = forced ?? named?.delimiter ?? findDelimiter(body);
  return { table: body.includes('"') ? quotedTable(body, delimiter, firstLine) : linesTable(body, delimiter, firstLine), delimiter };
}

/** A quoted cell may hold line ends: only reading from the start tells where records are. */
function quotedTable(text: string, delimiter: Delimiter, firstLine: number): Table {
  const rows = parse(text, delimiter);
  const lines = linesOfRecords(rows, firstLine);
  return tableOfRows(rows, { lineOf: (index) => lines[index] ?? firstLine + index });
}

/** Without quotes a line is a row. Lines are cut in blocks as they are asked for, so that a long file never stands in memory as cells. */
function linesTable(text: string, delimiter: Delimiter, firstLine: number): Table {
  const starts = lineStarts(text);
  const newline = text.includes('\r\n') ? '\r\n' : '\n';
  const cut = (block: number) => {
    const from = starts[block * BLOCK] ?? text.length;
    const to = starts[(block + 1) * BLOCK] ?? text.length + newline.length;
    return Papa.parse<string[]>(text.slice(from, to - newline.length), { delimiter, newline, fastMode: true }).data;
  };
  const head = cut(0);
  let current = { block: 0, rows: head };
  const row = (index: number) => {
    const block = Math.floor(index / BLOCK);
    if (block !== current.block) current = { block, rows: block === 0 ? head : cut(block) };
    return current.rows[index % BLOCK] ?? [];
  };
  return { length: starts.length, row, lineOf: (index) => firstLine + index, date1904: false };
}

/** Lines to a block: few enough for their cells to be gone before they are worth collecting; recognising looks at the first thousand. */
const BLOCK = 1024;

function lineStarts(text: string): readonly number[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}

/** Files that mix line ends, as when one program wrote the lines and another the cells, would run lines together. */
export function evenLineEnds(text: string): string {
  return text.includes('\r') && !everyLineEndsAlike(text) ? text.replace(/\r+\n|\r/g, '\n') : text;
}

/** True when each carriage return has its line feed and each line feed its carriage return. */
function everyLineEndsAlike(text: string): boolean {
  let at = -1;
  for (;;) {
    const feed = text.indexOf('\n', at + 1);
    const carriage = text.indexOf('\r', at + 1);
    if (feed < 0 || carriage < 0) return feed === carriage;
    if (feed !== carriage + 1) return false;
    at = feed;
  }
}

function parse(text: string, delimiter: Delimiter): Row[] {
  const newline = text.includes('\r\n') ? '\r\n' : '\n';
  const { data, errors } = Papa.parse<string[]>(text, { delimiter, newline });
  // a lone quote swallows lines up to the next one, or to the end
  const swallowed = errors.some(({ code, row }) => code === 'MissingQuotes' || (code === 'InvalidQuotes' && spansLines(data[row ?? -1])));
  if (!swallowed) return data;
  return Papa.parse<string[]>(text, { delimiter, newline, fastMode: true }).data.map((row) => row.map(withoutQuotes));
}

function spansLines(row: Row | undefined): boolean {
  return row?.some((cell) => typeof cell === 'string' && cell.includes('\n')) ?? false;
}

/** What is inside the quotes of a cell that was cut with them. */
export function withoutQuotes(cell: string): string {
  return cell.length > 1 && cell.startsWith('"') && cell.endsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell;
}

/** Where each record starts: a quoted cell may run over several lines. */
function linesOfRecords(rows: readonly Row[], firstLine: number): Uint32Array {
  const lines = new Uint32Array(rows.length);
  let line = firstLine;
  rows.forEach((row, index) => {
    lines[index] = line;
    line++;
    for (const cell of row) if (typeof cell === 'string' && cell.includes('\n')) line += cell.split('\n').length - 1;
  });
  return lines;
}
