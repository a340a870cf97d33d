/**
 * A cell as a reader hands it over. Dates of spreadsheets come as ISO text, errors as Excel shows them ('#N/A'),
 * numbers as numbers; nothing of a text file is anything but text.
 */
export type Cell = string | number | null;
export type Row = readonly Cell[];

/** What a file or a sheet holds, before anything is understood. */
export interface Table {
  readonly length: number;
  /** Cut on demand: cheap in order, dear at random. No row beyond the length. */
  readonly row: (rowIndex: number) => Row;
  /** The line, counted from 1, at which the row stands in Excel or in a text editor. */
  readonly lineOf: (rowIndex: number) => number;
  /** Bare numbers in date columns count days from 1904 (old Excel for Macintosh). */
  readonly date1904: boolean;
}

const NO_CELLS: Row = [];

/** A table of rows that are all there. @param lineOf by default, the first row is on line 1 */
export function tableOfRows(rows: readonly Row[], { lineOf = (index: number) => index + 1, date1904 = false } = {}): Table {
  return { length: rows.length, row: (index) => rows[index] ?? NO_CELLS, lineOf, date1904 };
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

/** Spaces, control characters, and marks that turn the direction of what follows: nobody sees them, everybody is misled. */
const SPACES = /[\s\u0000-\u001f\u007f\u200b\u200e\u200f\u202a-\u202e\u2066-\u2069\ufffe\uffff]+/g;

function cleanText(text: string): string {
  return isTidy(text) ? text : text.replace(SPACES, ' ').trim();
}

/** Only letters and signs with lone plain spaces between them. Every cell passes here: a loop costs a third of a pattern. */
function isTidy(text: string): boolean {
  let before = 0x20;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code < 0x20 || (code === 0x20 && before === 0x20)) return false;
    if (code >= 0x7f && !isPrintable(code)) return false;
    before = code;
  }
  return before !== 0x20 || text === '';
}

/** Beyond ASCII: not a control character nor one of the many spaces. */
function isPrintable(code: number): boolean {
  return (code > 0xa0 && code < 0x1680) || (code > 0x200f && code < 0x2028) || (code > 0x2069 && code !== 0x3000 && code !== 0xfeff && code < 0xfffe) || (code > 0x202f && code < 0x205f);
}

function numberText(value: number): string {
  return Number.isInteger(value) && Math.abs(value) >= 1e21 ? BigInt(value).toString() : String(value);
}
