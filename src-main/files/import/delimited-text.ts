import Papa from 'papaparse';
import type { Row, Table } from '#shared/domain/imports/cells';
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
  const rows = parse(body, delimiter);
  const lines = body.includes('"') ? linesOfRecords(rows, firstLine) : null;
  return { table: { rows, lineOf: (index) => lines?.[index] ?? firstLine + index, date1904: false }, delimiter };
}

/** Files that mix line ends, as when one program wrote the lines and another the cells, would run lines together. */
function evenLineEnds(text: string): string {
  if (!text.includes('\r')) return text;
  return /\r(?!\n)|[^\r]\n|^\n/.test(text) ? text.replace(/\r+\n|\r/g, '\n') : text;
}

function parse(text: string, delimiter: Delimiter): Row[] {
  const newline = text.includes('\r\n') ? '\r\n' : '\n';
  const { data, errors } = Papa.parse<string[]>(text, { delimiter, newline });
  // a lone quote would swallow every line after it
  if (!errors.some((error) => error.code === 'MissingQuotes')) return data;
  return Papa.parse<string[]>(text, { delimiter, newline, fastMode: true }).data.map((row) => row.map(withoutQuotes));
}

function withoutQuotes(cell: string): string {
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
