/**
 * How many letters must be added, removed, replaced or swapped with their neighbour to make one word of the other.
 * Stops counting beyond `limit` and answers limit + 1.
 */
export function editDistance(first: string, second: string, limit: number): number {
  if (Math.abs(first.length - second.length) > limit) return limit + 1;
  let beforePrevious: number[] = [];
  let previous = Array.from({ length: second.length + 1 }, (_, i) => i);
  for (let i = 1; i <= first.length; i++) {
    const current = [i];
    for (let j = 1; j <= second.length; j++) current.push(cheapest(first, second, i, j, { beforePrevious, previous, current }));
    if (Math.min(...current) > limit) return limit + 1;
    beforePrevious = previous;
    previous = current;
  }
  return Math.min(previous[second.length] ?? limit + 1, limit + 1);
}

interface Lines {
  readonly beforePrevious: readonly number[];
  readonly previous: readonly number[];
  readonly current: readonly number[];
}

function cheapest(first: string, second: string, i: number, j: number, { beforePrevious, previous, current }: Lines): number {
  const same = first[i - 1] === second[j - 1];
  const replaced = at(previous, j - 1) + (same ? 0 : 1);
  const best = Math.min(replaced, at(previous, j) + 1, at(current, j - 1) + 1);
  const swapped = i > 1 && j > 1 && first[i - 1] === second[j - 2] && first[i - 2] === second[j - 1];
  return swapped ? Math.min(best, at(beforePrevious, j - 2) + 1) : best;
}

function at(line: readonly number[], index: number): number {
  return line[index] ?? Number.MAX_SAFE_INTEGER;
}
