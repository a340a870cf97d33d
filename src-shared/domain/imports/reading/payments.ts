import type { Row } from '#shared/domain/imports/cells';
import { isDateProblem } from '#shared/domain/imports/dates';
import type { ImportField } from '#shared/domain/imports/fields';
import { Pieces } from '#shared/domain/imports/reading/blocks';
import { ClientGroups } from '#shared/domain/imports/reading/client-groups';
import { FileClients, NO_CLIENT } from '#shared/domain/imports/reading/clients';
import { DocumentNumbers } from '#shared/domain/imports/reading/documents';
import { SkippedRows } from '#shared/domain/imports/reading/skipped-rows';
import type { RowReader, TableReading } from '#shared/domain/imports/reading/table-reading';
import type { ImportRecords, PaymentRecord } from '#shared/domain/imports/records';

/** Reads a list of payments received; a negative one is a refund. */
export class PaymentList implements RowReader {
  readonly #clients: FileClients;
  readonly #payments: PaymentRecord[] = [];
  readonly #pieces = new Pieces(this.#payments);
  readonly #reading: TableReading;
  readonly #groups: ClientGroups;
  readonly #skipped: SkippedRows;
  readonly #references = new DocumentNumbers();
  readonly #reference;
  readonly #invoice;
  readonly #date;
  readonly #amount;
  readonly #debit;
  readonly #credit;
  readonly #method;
  readonly #label;

  constructor(reading: TableReading) {
    this.#reading = reading;
    this.#clients = new FileClients(reading);
    this.#groups = new ClientGroups(reading, this.#clients);
    this.#skipped = new SkippedRows(reading, 'paymentReference', { headings: true });
    this.#reference = reading.text('paymentReference');
    this.#invoice = reading.text('invoiceNumber');
    this.#date = reading.date('paymentDate');
    this.#amount = reading.amount('amount');
    this.#debit = reading.amount('debit');
    this.#credit = reading.amount('credit');
    this.#method = reading.text('paymentMethod');
    this.#label = reading.text('label');
  }

  read(row: Row, index: number): void {
    const date = this.#date.read(row);
    if ((date === '' || date === 'notADate') && (this.#groups.opens(row, index) || this.#skipped.skips(row, index))) return;
    this.#reading.rows++;
    const invoiceNumber = this.#invoice.read(row);
    if (date === '') return this.#reading.reject(index, 'missingDate', 'paymentDate');
    if (isDateProblem(date)) return this.#reading.reject(index, date, 'paymentDate');
    const amountCents = this.#amountOf(row, index);
    if (amountCents === null) return;
    const client = this.#clients.of(row, index);
    if (client === NO_CLIENT && invoiceNumber === '') return this.#reading.reject(index, 'missingClient', this.#reading.clientField());
    this.#add(index, {
      row: this.#reading.table.lineOf(index),
      reference: this.#reference.read(row),
      client: client === NO_CLIENT ? null : client,
      invoiceNumber,
      date,
      amountCents,
      method: this.#method.read(row),
      label: this.#label.read(row),
    });
  }

  take(): ImportRecords {
    return { clients: this.#clients.take(), invoices: [], payments: this.#pieces.take() };
  }

  /** null when the row was rejected for it. */
  #amountOf(row: Row, index: number): number | null {
    const whole = this.#amount.read(row);
    const credit = this.#credit.read(row);
    const debit = this.#debit.read(row);
    const field: ImportField = this.#amount.mapped ? 'amount' : credit !== null || debit === null ? 'credit' : 'debit';
    if (whole === null && credit === null && debit === null) {
      this.#reading.reject(index, 'missingAmount', field);
      return null;
    }
    const cents = whole ?? (credit ?? 0) - (debit ?? 0);
    if (cents !== 0 && Number.isFinite(cents)) return cents;
    this.#reading.reject(index, cents === 0 ? 'zeroAmount' : Number.isNaN(cents) ? 'notAnAmount' : 'amountTooLarge', field);
    return null;
  }

  #add(index: number, payment: PaymentRecord): void {
    // a word such as "Virement" is no reference: two identical payments of one day both stand
    if (/\d/.test(payment.reference)) {
      const namesakes = this.#references.of(payment.reference);
      const twin = namesakes.find((other) => samePayment(this.#payments[other], payment));
      if (twin !== undefined) {
        this.#reading.warn(index, 'duplicateRow', 'paymentReference', String(this.#payments[twin]?.row ?? ''));
        return;
      }
      this.#references.add(payment.reference, this.#payments.length, namesakes);
    }
    this.#payments.push(payment);
  }
}

/** Same in all but its line; lines of one payment that differ share it out between invoices. */
function samePayment(first: PaymentRecord | undefined, second: PaymentRecord): boolean {
  return (
    first?.client === second.client &&
    first.invoiceNumber === second.invoiceNumber &&
    first.date === second.date &&
    first.amountCents === second.amountCents
  );
}
