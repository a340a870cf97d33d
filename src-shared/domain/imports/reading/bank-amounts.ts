import type { Cents } from '../../money';
import type { Row } from '../cells';
import type { ImportField } from '../fields';
import type { AmountReader } from './cell-readers';
import type { TableReading } from './table-reading';

/** What an operation adds to the account: one signed column, or what leaves and what comes in apart. */
export class BankAmounts {
  readonly #reading: TableReading;
  readonly #amount: AmountReader;
  readonly #debit: AmountReader;
  readonly #credit: AmountReader;

  constructor(reading: TableReading) {
    this.#reading = reading;
    this.#amount = reading.amount('amount');
    this.#debit = reading.amount('debit');
    this.#credit = reading.amount('credit');
  }

  /** @returns signed cents, null when the row was rejected or left out for them */
  read(row: Row, index: number): Cents | null {
    const amount = this.#amount.read(row);
    const debit = this.#debit.read(row);
    const credit = this.#credit.read(row);
    const field: ImportField = amount !== null ? 'amount' : credit !== null && !Number.isFinite(credit) ? 'credit' : debit !== null ? 'debit' : this.#amount.mapped ? 'amount' : 'credit';
    if (amount === null && debit === null && credit === null) return this.#reject(index, 'missingAmount', field);
    // a bank may write what leaves with a minus sign or without
    const cents = amount ?? (credit ?? 0) - Math.abs(debit ?? 0);
    if (Number.isNaN(cents)) return this.#reject(index, 'notAnAmount', field);
    if (!Number.isFinite(cents)) return this.#reject(index, 'amountTooLarge', field);
    return cents;
  }

  #reject(index: number, code: 'missingAmount' | 'notAnAmount' | 'amountTooLarge', field: ImportField): null {
    this.#reading.reject(index, code, field);
    return null;
  }
}
