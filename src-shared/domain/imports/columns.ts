import { decimalVote } from '#shared/domain/imports/decimal';
import { readAmount } from '#shared/domain/imports/amounts';
import { type Cell, cellText, type ColumnIndex, isBlank, type Row, type Table } from '#shared/domain/imports/cells';
import { isDateProblem, readDate } from '#shared/domain/imports/dates';
import { type Age, agesOfHeaders } from '#shared/domain/imports/vocabulary/ages';
import { type HeaderMeaning, meaningOfHeader } from '#shared/domain/imports/vocabulary/headers';

/** What the values of a column look like, each a share (0 to 1) of those looked at. */
export interface Profile {
  /** How many values were looked at; 0 for an empty column. */
  readonly values: number;
  readonly dates: number;
  readonly amounts: number;
  /** Text of several words. */
  readonly words: number;
  readonly distinct: number;
}

export interface Column {
  readonly index: ColumnIndex;
  /** As the user knows it: the header's text, " (2)" after a second of the same, "#3" for a third column without one. */
  readonly header: string;
  readonly meaning: HeaderMeaning | null;
  /** How late the amounts of the column are, where its header tells. */
  readonly age: Age | null;
  readonly profile: Profile;
  /** First values below the header. */
  readonly samples: readonly string[];
}

const LOOKED_AT = 200;
const SAMPLES = 5;

/** The columns below a header, with what their headers and their values say. @param names the cells of the header */
export function describeColumns(table: Table, headerIndex: number, names: Row): Column[] {
  const headers = columnHeaders(names, widthOf(table, headerIndex));
  const ages = agesOfHeaders(headers);
  return headers.map((header, index) => {
    const values = firstValues(table, headerIndex + 1, index);
    const named = cellText(names[index]) !== '';
    return { index, header, meaning: named ? meaningOfHeader(header) : null, age: ages[index] ?? null, profile: profileOf(values), samples: samplesOf(values) };
  }).filter((column) => column.profile.values > 0 || !column.header.startsWith('#'));
}

/** Names columns so that each name stands once. */
export function columnHeaders(row: Row, width: number): string[] {
  const seen = new Map<string, number>();
  return Array.from({ length: width }, (_, index) => {
    const text = cellText(row[index]);
    if (text === '') return `#${index + 1}`;
    // not folded: "60 j" and "+ 60 j" are two names
    const name = text.toLowerCase();
    const times = (seen.get(name) ?? 0) + 1;
    seen.set(name, times);
    return times === 1 ? text : `${text} (${times})`;
  });
}

/** "A" -> 0, "AB" -> 27, "#3" -> 2; null for anything else. */
export function columnOfLetter(name: string): ColumnIndex | null {
  const numbered = /^#(\d{1,3})$/.exec(name);
  if (numbered) return Number(numbered[1]) - 1;
  if (!/^[A-Z]{1,2}$/.test(name)) return null;
  return [...name].reduce((index, letter) => index * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

function widthOf(table: Table, headerIndex: number): number {
  let width = 0;
  for (let i = headerIndex; i < Math.min(table.length, headerIndex + LOOKED_AT); i++) width = Math.max(width, table.row(i).length);
  return Math.min(width, 300);
}

function firstValues(table: Table, from: number, column: ColumnIndex): Cell[] {
  const values: Cell[] = [];
  for (let i = from; i < table.length && i < from + LOOKED_AT * 5 && values.length < LOOKED_AT; i++) {
    const cell = table.row(i)[column];
    if (cell !== undefined && !isBlank(cell)) values.push(cell);
  }
  return values;
}

function profileOf(values: readonly Cell[]): Profile {
  const share = (test: (cell: Cell) => boolean) => (values.length === 0 ? 0 : values.filter(test).length / values.length);
  return {
    values: values.length,
    dates: share(looksLikeDate),
    amounts: share(looksLikeAmount),
    words: share((cell) => /\p{L}\S* \S*\p{L}/u.test(cellText(cell))),
    distinct: values.length === 0 ? 0 : new Set(values).size / values.length,
  };
}

function samplesOf(values: readonly Cell[]): string[] {
  return values.slice(0, SAMPLES).map((cell) => cellText(cell).slice(0, 80));
}

const SHAPE_OF_DATE = /^\d{1,4}[-/.]\d{1,2}[-/.]\d{2,4}\b/;

/** True for the shape of a date, existing or not. */
export function looksLikeDate(cell: Cell): boolean {
  if (typeof cell === 'number') return Number.isInteger(cell) && !isDateProblem(readDate(cell, { order: 'dayFirst', date1904: false }));
  const text = cellText(cell);
  return SHAPE_OF_DATE.test(text) || !isDateProblem(readDate(text, { order: 'dayFirst', date1904: false }));
}

export function looksLikeAmount(cell: Cell): boolean {
  if (typeof cell === 'number') return true;
  const decimal = decimalVote(cell) === '.' ? '.' : ',';
  return Number.isFinite(readAmount(cellText(cell), decimal)) || Number.isFinite(readAmount(cellText(cell), decimal === '.' ? ',' : '.'));
}
