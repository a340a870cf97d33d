import type { IsoDate } from '#shared/domain/calendar';
import { type Decimal, readAmount } from '#shared/domain/imports/amounts';
import { type Cell, cellText, isBlank, type Row } from '#shared/domain/imports/cells';
import { type DateProblem, type DateReading, readDate } from '#shared/domain/imports/dates';
import { fold } from '#shared/domain/imports/fold';

/** No column: every cell is blank. */
const NOWHERE = -1;

/** The texts of a column, tidied. */
export class TextReader {
  readonly #column: number;

  constructor(column: number | undefined) {
    this.#column = column ?? NOWHERE;
  }

  get mapped(): boolean {
    return this.#column !== NOWHERE;
  }

  cell(row: Row): Cell {
    return row[this.#column] ?? null;
  }

  /** '' when blank. */
  read(row: Row): string {
    return cellText(row[this.#column]);
  }
}

/** A column of words of which a few matter. Each is understood once. */
export class WordReader<Meaning> extends TextReader {
  readonly #understand: (text: string) => Meaning | null;
  readonly #known = new Map<Cell, Meaning | null>();

  constructor(column: number | undefined, understand: (text: string) => Meaning | null) {
    super(column);
    this.#understand = understand;
  }

  /** null when there is no column, no word, or one that says nothing. */
  meaning(row: Row): Meaning | null {
    if (!this.mapped) return null;
    const cell = this.cell(row);
    const known = this.#known.get(cell);
    if (known !== undefined) return known;
    const meaning = this.#understand(cellText(cell));
    this.#known.set(cell, meaning);
    return meaning;
  }
}

/** Written in date columns for "none". */
const NO_DATE = /^(?:-+|—|n a|na|neant|aucune?|null|nan|0|00 00 0000|0000 00 00|non|no|non regle?e?s?|non paye?e?s?|impaye?e?s?|unpaid|open|en attente)?$/;

/** The dates of a column. A file repeats its dates: each is read once. */
export class DateReader {
  readonly #column: number;
  readonly #reading: DateReading;
  readonly #known = new Map<Cell, IsoDate | DateProblem | ''>();

  constructor(column: number | undefined, reading: DateReading) {
    this.#column = column ?? NOWHERE;
    this.#reading = reading;
  }

  /** '' when blank, or when a word says that there is none. */
  read(row: Row): IsoDate | DateProblem | '' {
    const cell = row[this.#column];
    if (cell === null || cell === undefined || cell === '') return '';
    const known = this.#known.get(cell);
    if (known !== undefined) return known;
    const date = isBlank(cell) || saysNone(cell) ? '' : readDate(cell, this.#reading);
    this.#known.set(cell, date);
    return date;
  }
}

function saysNone(cell: Cell): boolean {
  return cell === 0 || (typeof cell === 'string' && NO_DATE.test(fold(cell)));
}

/** The amounts of a column, in cents. */
export class AmountReader {
  readonly #column: number;
  readonly #decimal: Decimal;

  constructor(column: number | undefined, decimal: Decimal) {
    this.#column = column ?? NOWHERE;
    this.#decimal = decimal;
  }

  get mapped(): boolean {
    return this.#column !== NOWHERE;
  }

  /** null when blank; NaN when unreadable; ±Infinity when too large. */
  read(row: Row): number | null {
    const cell = row[this.#column];
    if (cell === null || cell === undefined || cell === '') return null;
    const cents = readAmount(cell, this.#decimal);
    return Number.isNaN(cents) && isBlank(cell) ? null : cents;
  }
}
