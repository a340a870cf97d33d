import Papa from 'papaparse';
import type { Row } from '#shared/domain/imports/cells';
import { withoutQuotes } from '#main/files/import/delimited-text';
import type { Delimiter } from '#main/files/import/delimiter';
import { type Line, lineAt } from '#main/files/import/line-at';

export interface QuotedRecord {
  readonly row: Row;
  readonly lines: number;
  /** Where the line after it starts. */
  readonly next: number;
}

/** A cell that runs over more lines than this was never closed. */
const MOST_LINES = 50;

/**
 * The record that begins with a line that has quotes. Those inside a cell are its own; one that opens a cell and is never
 * closed is taken as it stands, and its line for a record.
 * @param isLast false when the text goes on elsewhere
 * @returns 'unfinished' when the record ends there
 */
export function quotedRecord(text: string, first: Line, delimiter: Delimiter, isLast: boolean): QuotedRecord | 'unfinished' {
  let line = first;
  for (let lines = 1; lines <= MOST_LINES; lines++) {
    const row = cut(text.slice(first.start, line.end), delimiter, lines > 1);
    if (row !== null) return { row, lines, next: line.next };
    if (line.next >= text.length) {
      if (isLast) break;
      return 'unfinished';
    }
    line = lineAt(text, line.next);
  }
  return { row: text.slice(first.start, first.end).split(delimiter).map(withoutQuotes), lines: 1, next: first.next };
}

/** @returns null when a quoted cell goes on, or seems to */
function cut(record: string, delimiter: Delimiter, spansLines: boolean): Row | null {
  if (!record.startsWith('"') && !record.includes(`${delimiter}"`)) return record.split(delimiter);
  const { data, errors } = Papa.parse<string[]>(record, { delimiter, newline: '\n' });
  const [row] = data;
  const closed = !errors.some(({ code }) => code === 'MissingQuotes' || (code === 'InvalidQuotes' && spansLines));
  return row !== undefined && data.length === 1 && closed ? row : null;
}
