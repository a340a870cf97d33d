import { type Cell, cellText, isBlank, type Row, type Table } from '#shared/domain/imports/cells';
import { looksLikeAmount, looksLikeDate } from '#shared/domain/imports/columns';
import { meaningOfHeader } from '#shared/domain/imports/vocabulary/headers';

/** How many rows that are not blank are looked at before giving up. */
const DEEPEST_HEADER = 50;
const LEAST_MEANINGS = 2;
/** A header as good as that, with rows of data below, is the one. */
const CLEAR_SCORE = 3;
const ROWS_BEYOND_A_CLEAR_ONE = 8;

/** The most header-like of the first rows, below titles and blank lines. @returns its index, or null when none is */
export function findHeader(table: Table): number | null {
  return recognisedHeader(table) ?? plausibleHeader(table);
}

function recognisedHeader(table: Table): number | null {
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
  return best;
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
  if (scores.size < LEAST_MEANINGS) return 0;
  return [...scores.values()].reduce((total, score) => total + score, -values);
}

/** A row of text above rows that hold figures: a header in words we do not know. */
function plausibleHeader(table: Table): number | null {
  const rows = firstRows(table);
  const index = rows.find((candidate, position) => {
    const cells = table.row(candidate).filter((cell) => !isBlank(cell));
    const next = rows[position + 1];
    const below = next === undefined ? [] : table.row(next);
    return cells.length >= 2 && !cells.some(isValue) && below.some((cell) => !isBlank(cell) && isValue(cell));
  });
  return index ?? null;
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
