import type { Cents } from '../../money';
import type { Row } from '../cells';
import type { ImportField } from '../fields';
import { foldText } from '../../folding';
import type { AmountReader, TextReader } from './cell-readers';
import type { TableReading } from './table-reading';

/** What an operation adds to the account: one signed column, one with its side beside it, or what leaves and what comes in apart. */
export class BankAmounts {
  readonly #reading: TableReading;
  readonly #amount: AmountReader;
  readonly #debit: AmountReader;
  readonly #credit: AmountReader;
  readonly #direction: TextReader;

  constructor(reading: TableReading) {
    this.#reading = reading;
    this.#amount = reading.amount('amount');
    this.#debit = reading.amount('debit');
    this.#credit = reading.amount('credit');
    this.#direction = reading.text('direction');
  }

  /** @returns signed cents, null when the row was rejected or left out for them */
  read(row: Row, index: number): Cents | null {
    const amount = this.#amount.read(row);
    const debit = this.#debit.read(row);
    const credit = this.#credit.read(row);
    const field: ImportField = amount !== null ? 'amount' : credit !== null && !Number.isFinite(credit) ? 'credit' : debit !== null ? 'debit' : this.#amount.mapped ? 'amount' : 'credit';
    if (amount === null && debit === null && credit === null) return this.#reject(index, 'missingAmount', field);
    // a bank may write what leaves with a minus sign or without
    const side = amount === null ? null : sideOf(this.#direction.read(row));
    if (side === 'unknown') return this.#reject(index, 'notASide', 'direction');
    const cents = amount !== null ? sided(amount, side) : (credit ?? 0) - Math.abs(debit ?? 0);
    if (Number.isNaN(cents)) return this.#reject(index, 'notAnAmount', field);
    if (!Number.isFinite(cents)) return this.#reject(index, 'amountTooLarge', field);
    return cents;
  }

  #reject(index: number, code: 'missingAmount' | 'notAnAmount' | 'amountTooLarge' | 'notASide', field: ImportField): null {
    this.#reading.reject(index, code, field);
    return null;
  }
}

/** How tables of banks write what leaves and what comes in. */
const SIDES: Readonly<Record<'leaves' | 'comesIn', ReadonlySet<string>>> = {
  leaves: new Set(['-', 'd', 'db', 'deb', 'debit', 'debits', 'debiteur', 'depense', 'sortie', 'decaissement']),
  comesIn: new Set(['+', 'c', 'cr', 'cred', 'credit', 'credits', 'crediteur', 'recette', 'entree', 'encaissement']),
};

type Side = keyof typeof SIDES;

/** @returns null when nothing is written: the amount has its sign */
function sideOf(text: string): Side | 'unknown' | null {
  const sign = text.trim();
  const word = sign === '+' || sign === '-' ? sign : sign === '\u2212' ? '-' : foldText(text);
  if (word === '') return sign === '' ? null : 'unknown';
  return SIDES.leaves.has(word) ? 'leaves' : SIDES.comesIn.has(word) ? 'comesIn' : 'unknown';
}

/** What leaves is written with its sign or without; a negative amount that comes in is one taken back. */
const sided = (cents: Cents, side: Side | null): Cents => (side === 'leaves' ? -Math.abs(cents) : cents);
