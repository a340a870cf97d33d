import { cellText, type Row } from '#shared/domain/imports/cells';
import type { ImportField } from '#shared/domain/imports/fields';
import type { AmountReader, TextReader } from '#shared/domain/imports/reading/cell-readers';
import type { TableReading } from '#shared/domain/imports/reading/table-reading';
import type { Cents } from '#shared/domain/money';

/** Debit and credit of a line of the general ledger, or an amount and its side. */
export class LedgerAmounts {
  readonly #reading: TableReading;
  readonly #debit: AmountReader;
  readonly #credit: AmountReader;
  readonly #amount: AmountReader;
  readonly #direction: TextReader;

  constructor(reading: TableReading) {
    this.#reading = reading;
    this.#debit = reading.amount('debit');
    this.#credit = reading.amount('credit');
    this.#amount = reading.amount('amount');
    this.#direction = reading.text('direction');
  }

  /** What the client owes more (positive) or less; null when the row was rejected for it. */
  read(row: Row, index: number): Cents | null {
    const cells: readonly (readonly [ImportField, number | null])[] = [['debit', this.#debit.read(row)], ['credit', this.#credit.read(row)], ['amount', this.#amount.read(row)]];
    const bad = cells.find(([, cents]) => cents !== null && !Number.isFinite(cents));
    if (bad !== undefined) this.#reading.reject(index, Number.isNaN(bad[1]) ? 'notAnAmount' : 'amountTooLarge', bad[0]);
    else if (cells.every(([, cents]) => cents === null)) this.#reading.reject(index, 'missingAmount', this.#amount.mapped ? 'amount' : 'debit');
    else return this.quiet(row);
    return null;
  }

  /** The same without a word where there is none. */
  quiet(row: Row): Cents | null {
    const debit = this.#debit.read(row);
    // some programs write credits with their sign
    const credit = this.#debit.mapped ? this.#credit.read(row) : negated(this.#credit.read(row));
    const amount = this.#amount.read(row);
    const cents = debit === null && credit === null ? this.#sided(amount, row) : (debit ?? 0) - (credit ?? 0);
    return cents === null || !Number.isFinite(cents) ? null : cents;
  }

  #sided(amount: number | null, row: Row): number | null {
    const side = cellText(this.#direction.cell(row)).toUpperCase();
    return amount !== null && (side.startsWith('C') || side === '-' || side === '-1') ? -amount : amount;
  }
}

function negated(cents: number | null): number | null {
  return cents === null ? null : -cents;
}
