import type { Row } from '#shared/domain/imports/cells';
import type { Delimiter } from '#main/files/import/delimiter';

/** A row and the line, counted from 1, on which it stands in a text editor. */
export interface KeptRow {
  readonly row: Row;
  readonly line: number;
}

/** A line as it was found: cut into cells only when it had to be. */
export interface FoundLine {
  readonly record: Row | string;
  readonly line: number;
  /** It may be on an account wanted. */
  readonly wanted: boolean;
}

/** No entry of one document has as many lines; longer ones are days or years under one number. */
const MOST_LINES = 1000;

/** Lines of one entry, held until it is known whether all of them are needed: only the whole entry tells the VAT of what is wanted of it. */
export class EntryLines {
  readonly #delimiter: Delimiter;
  readonly #cells: number;
  #held: FoundLine[] = [];
  #wanted = false;
  #taxed = false;

  /** @param cells how many first cells of a line are read */
  constructor(delimiter: Delimiter, cells: number) {
    this.#delimiter = delimiter;
    this.#cells = cells;
  }

  /** @param taxed it may be on an account of VAT @param kept takes the rows of an entry too long to be held */
  add(found: FoundLine, taxed: boolean, kept: KeptRow[]): void {
    this.#wanted ||= found.wanted;
    this.#taxed ||= taxed;
    this.#held.push(found);
    if (this.#held.length > MOST_LINES) this.#give(kept, false);
  }

  /** The entry is over. @param kept takes its rows that are needed */
  close(kept: KeptRow[]): void {
    if (this.#wanted) this.#give(kept, this.#taxed);
    else if (this.#held.length > 0) this.#held = [];
    this.#wanted = false;
    this.#taxed = false;
  }

  #give(kept: KeptRow[], all: boolean): void {
    for (const { record, line, wanted } of this.#held) if (all || wanted) kept.push({ row: typeof record === 'string' ? record.split(this.#delimiter, this.#cells) : record, line });
    this.#held = [];
  }
}
