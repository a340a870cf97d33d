import type { IdRange } from '../ports/import-store';

/** The invoices that a file lists, by their ids in the books: a few ranges, since those of one import follow each other. */
export class ListedInvoices {
  readonly #ranges: { first: number; last: number }[] = [];
  #sorted: readonly IdRange[] | null = null;

  add(first: number, count = 1): void {
    if (count === 0) return;
    this.#sorted = null;
    const last = this.#ranges.at(-1);
    if (last?.last === first - 1) last.last = first + count - 1;
    else this.#ranges.push({ first, last: first + count - 1 });
  }

  /** In order, none touching another. */
  ranges(): readonly IdRange[] {
    return (this.#sorted ??= joined(this.#ranges));
  }

  has(id: number): boolean {
    const ranges = this.ranges();
    let low = 0;
    let high = ranges.length - 1;
    while (low <= high) {
      const middle = (low + high) >> 1;
      const range = ranges[middle];
      if (range === undefined || id < range.first) high = middle - 1;
      else if (id > range.last) low = middle + 1;
      else return true;
    }
    return false;
  }
}

function joined(ranges: readonly IdRange[]): IdRange[] {
  const result: { first: number; last: number }[] = [];
  for (const { first, last } of [...ranges].sort((a, b) => a.first - b.first)) {
    const before = result.at(-1);
    if (before !== undefined && first <= before.last + 1) before.last = Math.max(before.last, last);
    else result.push({ first, last });
  }
  return result;
}
