import { type Cell, cellText, isBlank, type Row } from '#shared/domain/imports/cells';

/**
 * One row of names out of two: what spans several columns above ("Échu") goes before the name of each ("1-30").
 * @param isValue tells figures and dates from words
 * @returns null when the rows are not two halves of a header
 */
export function joinHeaderRows(upper: Row, lower: Row, isValue: (cell: Cell) => boolean): Row | null {
  if ([...upper, ...lower].some((cell) => !isBlank(cell) && isValue(cell))) return null;
  const width = Math.max(upper.length, lower.length);
  const filled = (row: Row) => row.filter((cell) => !isBlank(cell)).length;
  // a title above a header is one cell, at the left
  if (filled(lower) < 2 || (filled(upper) < 2 && !isBlank(upper[0])) || filled(upper) === 0) return null;
  if (!someSpan(upper, lower, width)) return null;
  let parent = '';
  return Array.from({ length: width }, (_, index) => {
    const above = cellText(upper[index]);
    const below = cellText(lower[index]);
    if (above !== '') parent = above;
    if (below === '' || below === above) return above;
    return parent === '' ? below : `${parent} ${below}`;
  });
}

/** Somewhere a name above has several names below. */
function someSpan(upper: Row, lower: Row, width: number): boolean {
  let parented = false;
  for (let i = 0; i < width; i++) {
    if (!isBlank(upper[i])) parented = !isBlank(lower[i]) && cellText(lower[i]) !== cellText(upper[i]);
    else if (parented && !isBlank(lower[i])) return true;
  }
  return false;
}
