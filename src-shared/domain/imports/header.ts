import { type Cell, cellText, isBlank, type Row, type Table } from '#shared/domain/imports/cells';
import { looksLikeAmount, looksLikeDate } from '#shared/domain/imports/columns';
import { joinHeaderRows } from '#shared/domain/imports/two-row-header';
import { agesOfHeaders } from '#shared/domain/imports/vocabulary/ages';
import { meaningOfHeader } from '#shared/domain/imports/vocabulary/headers';

/** The row of names above the data. */
export interface Header {
  /** Its row, the lower one when it takes two. */
  readonly index: number;
  /** The names, those of two rows joined. */
  readonly cells: Row;
  /** As they stand in the file: they may come again on each page. */
  readonly rows: readonly Row[];
}

/** How many rows that are not blank are looked at before giving up. */
const DEEPEST_HEADER = 50;
const LEAST_MEANINGS = 2;
/** A header as good as that, with rows of data below, is the one. */
const CLEAR_SCORE = 3;
const ROWS_BEYOND_A_CLEAR_ONE = 8;
/** Columns of ages are a header by themselves. */
const AGE_SCORE = 0.75;

/** The most header-like of the first rows, below titles and blank lines; null when none is. */
export function findHeader(table: Table): Header | null {
  return recognisedHeader(table) ?? plausibleHeader(table);
}

/** The header of which the row at `index` is a part. */
export function headerAt(table: Table, index: number): Header {
  return twoRows(table, index - 1) ?? twoRows(table, index) ?? oneRow(table, index);
}

function oneRow(table: Table, index: number): Header {
  return { index, cells: table.row(index), rows: [table.row(index)] };
}

/** Two rows that say more together than either alone. */
function twoRows(table: Table, upperIndex: number): Header | null {
  if (upperIndex < 0 || upperIndex + 1 >= table.length) return null;
  const upper = table.row(upperIndex);
  const lower = table.row(upperIndex + 1);
  const cells = joinHeaderRows(upper, lower, isValue);
  if (cells === null || headerScore(cells) < Math.max(headerScore(upper), headerScore(lower))) return null;
  return { index: upperIndex + 1, cells, rows: [upper, lower] };
}

function recognisedHeader(table: Table): Header | null {
  let best: number | null = null;
  let bestScore = 0;
  let since = 0;
  for (const index of firstRows(table)) {
    const score = headerScore(table.row(index));
    since++;
    if (score > bestScore) {
      best = index;
      bestScore = score;
      since = 0;
    }
    if (bestScore >= CLEAR_SCORE && since >= ROWS_BEYOND_A_CLEAR_ONE) break;
  }
  return best === null ? null : headerAt(table, best);
}

/** The sum of what its cells mean, each meaning once; a row that also holds figures is rather a row of data. */
function headerScore(row: Row): number {
  const filled = row.filter((cell) => !isBlank(cell));
  const values = filled.filter(isValue).length;
  if (values * 2 > filled.length) return 0;
  const scores = new Map<string, number>();
  for (const cell of filled) {
    const found = typeof cell === 'string' ? meaningOfHeader(cellText(cell)) : null;
    if (found) scores.set(found.meaning, Math.max(found.score, scores.get(found.meaning) ?? 0));
  }
  const ages = agesOfHeaders(filled.map(cellText)).filter((age) => age !== null).length;
  if (scores.size + ages < LEAST_MEANINGS) return 0;
  return [...scores.values()].reduce((total, score) => total + score, ages * AGE_SCORE - values);
}

/** A row of text above rows that hold figures: a header in words we do not know. */
function plausibleHeader(table: Table): Header | null {
  const rows = firstRows(table);
  const index = rows.find((candidate, position) => {
    const cells = table.row(candidate).filter((cell) => !isBlank(cell));
    const next = rows[position + 1];
    const below = next === undefined ? [] : table.row(next);
    return cells.length >= 2 && !cells.some(isValue) && below.some((cell) => !isBlank(cell) && isValue(cell));
  });
  return index === undefined ? null : oneRow(table, index);
}

function isValue(cell: Cell): boolean {
  return typeof cell === 'number' || looksLikeDate(cell) || looksLikeAmount(cell);
}

function firstRows(table: Table): number[] {
  const found: number[] = [];
  for (let i = 0; i < table.length && found.length < DEEPEST_HEADER; i++) {
    if (table.row(i).some((cell) => !isBlank(cell))) found.push(i);
  }
  return found;
}
