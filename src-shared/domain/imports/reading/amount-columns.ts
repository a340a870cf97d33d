import type { ImportField } from '#shared/domain/imports/fields';
import type { RowRejection } from '#shared/domain/imports/issues';
import type { AmountReader } from '#shared/domain/imports/reading/cell-readers';
import type { StatedAmounts } from '#shared/domain/imports/reading/settlement';
import type { TableReading } from '#shared/domain/imports/reading/table-reading';
import type { Row } from '#shared/domain/imports/cells';

export interface StatedLine extends StatedAmounts {
  readonly ok: true;
}

export interface UnreadableAmount {
  readonly ok: false;
  readonly code: RowRejection;
  readonly field: ImportField;
}

/** The columns in which a line of an invoice list states its amounts. */
export class AmountColumns {
  readonly #amount: AmountReader;
  readonly #debit: AmountReader;
  readonly #credit: AmountReader;
  readonly #paid: AmountReader;
  readonly #open: AmountReader;

  constructor(reading: TableReading) {
    this.#amount = reading.amount('amount');
    this.#debit = reading.amount('debit');
    this.#credit = reading.amount('credit');
    this.#paid = reading.amount('paid');
    this.#open = reading.amount('open');
  }

  read(row: Row): StatedLine | UnreadableAmount {
    const whole = this.#amount.read(row);
    const debit = this.#debit.read(row);
    const credit = this.#credit.read(row);
    const paid = this.#paid.read(row);
    const open = this.#open.read(row);
    // one unreadable amount makes the sum unreadable; blank ones count for nothing
    if (!Number.isFinite((whole ?? 0) + (debit ?? 0) + (credit ?? 0) + (paid ?? 0) + (open ?? 0))) {
      return firstUnreadable([['amount', whole], ['debit', debit], ['credit', credit], ['paid', paid], ['open', open]]);
    }
    return { ok: true, amount: whole ?? difference(debit, credit), paid, open };
  }

  /** The column a message about the amount of a line should name. */
  shown(field: 'amount' | 'paid' | 'open'): ImportField {
    if (field !== 'amount' || this.#amount.mapped) return field;
    if (this.#debit.mapped || this.#credit.mapped) return this.#credit.mapped ? 'credit' : 'debit';
    return this.#open.mapped ? 'open' : 'amount';
  }
}

function difference(debit: number | null, credit: number | null): number | null {
  return debit === null && credit === null ? null : (debit ?? 0) - (credit ?? 0);
}

function firstUnreadable(amounts: readonly (readonly [ImportField, number | null])[]): UnreadableAmount {
  const [field, cents] = amounts.find(([, value]) => value !== null && !Number.isFinite(value)) ?? ['amount', Number.NaN];
  return { ok: false, field, code: Number.isNaN(cents) ? 'notAnAmount' : 'amountTooLarge' };
}
