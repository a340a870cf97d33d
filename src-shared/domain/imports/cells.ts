/**
 * A cell as a reader hands it over. Dates of spreadsheets come as ISO text, errors as Excel shows them ('#N/A'),
 * numbers as numbers; nothing of a text file is anything but text.
 */
export type Cell = string | number | null;
export type Row = readonly Cell[];

/** What a file or a sheet holds, before anything is understood. */
export interface Table {
  readonly rows: readonly Row[];
  /** The line, counted from 1, at which the row stands in Excel or in a text editor. */
  readonly lineOf: (rowIndex: number) => number;
  /** Bare numbers in date columns count days from 1904 (old Excel for Macintosh). */
  readonly date1904: boolean;
}

/** Index of a column in the rows of a table. */
export type ColumnIndex = number;

const LONGEST_SHOWN = 80;

/** The text of a cell on one line, without leading, trailing or doubled spaces. A number has neither exponent nor ".0". */
export function cellText(cell: Cell | undefined): string {
  if (typeof cell === 'string') return cleanText(cell);
  return cell === null || cell === undefined ? '' : numberText(cell);
}

/** A cell as a message quotes it; null when there is nothing to quote. */
export function quotedCell(cell: Cell | undefined): string | null {
  const text = cellText(cell);
  if (text === '') return null;
  return text.length > LONGEST_SHOWN ? `${text.slice(0, LONGEST_SHOWN - 1)}…` : text;
}

export function isBlank(cell: Cell | undefined): boolean {
  return cell === null || cell === undefined || (typeof cell === 'string' && isBlankText(cell));
}

export function isBlankRow(row: Row): boolean {
  for (const cell of row) if (!isBlank(cell)) return false;
  return true;
}

function isBlankText(text: string): boolean {
  if (text === '') return true;
  const first = text.charCodeAt(0);
  return (first <= 0x20 || first >= 0xa0) && text.trim() === '';
}

// Anything but a lone plain space between two words: leading, trailing, doubled, no-break, control characters.
// eslint-disable-next-line no-control-regex -- control characters are what is looked for
const UNTIDY = /^ | $| {2}|[\u0000-\u001f\u007f\u00a0\u1680\u2000-\u200b\u2028\u2029\u202f\u205f\u3000\ufeff]/;
// eslint-disable-next-line no-control-regex -- control characters are what is removed
const SPACES = /[\s\u0000-\u001f\u007f\u200b]+/g;

function cleanText(text: string): string {
  return UNTIDY.test(text) ? text.replace(SPACES, ' ').trim() : text;
}

function numberText(value: number): string {
  return Number.isInteger(value) && Math.abs(value) >= 1e21 ? BigInt(value).toString() : String(value);
}
