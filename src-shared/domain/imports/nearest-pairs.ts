import { daysBetween, type IsoDate } from '../calendar';

/** Worth more than all the days that pairs can be apart: as many pairs as possible first, then the nearest. */
const PAIR = 1_000_000;

/**
 * Pairs days of two lists, both in order, at most `within` days apart and only where `mayPair`: as many pairs as the order
 * allows, and among these the ones with the fewest days between them. No pair crosses another.
 * @returns for each of the first list, the place in the second, or null
 */
export function nearestPairs(first: readonly IsoDate[], second: readonly IsoDate[], within: number, mayPair: (i: number, j: number) => boolean): (number | null)[] {
  const worthOf = (i: number, j: number): number => {
    const days = Math.abs(daysBetween(first[i] ?? '', second[j] ?? ''));
    return days <= within && mayPair(i, j) ? PAIR - days : 0;
  };
  // best[i][j]: what the first i and the first j are worth together
  const best = [Array<number>(second.length + 1).fill(0)];
  const at = (i: number, j: number): number => best[i]?.[j] ?? 0;
  for (let i = 1; i <= first.length; i++) {
    const row = [0];
    best.push(row);
    for (let j = 1; j <= second.length; j++) row.push(Math.max(at(i - 1, j), at(i, j - 1), at(i - 1, j - 1) + worthOf(i - 1, j - 1)));
  }
  const pairs = Array<number | null>(first.length).fill(null);
  for (let i = first.length, j = second.length; i > 0 && j > 0;) {
    if (at(i, j) === at(i - 1, j)) i -= 1;
    else if (at(i, j) === at(i, j - 1)) j -= 1;
    else pairs[--i] = --j;
  }
  return pairs;
}
