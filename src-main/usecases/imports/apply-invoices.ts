import { BOOKS_CURRENCY } from '#shared/domain/currency';
import type { InvoiceRecord } from '#shared/domain/imports/records';
import type { StoredDocument } from '../ports/import-store';
import { clientOf, createAll } from './create-documents';
import { BREATH, columnOf, type FileApplication, MANY_ROWS } from './file-application';
import { type Booked, Settlements } from './settle-documents';
import { TableFilling } from './table-filling';

/** Writes the invoices and credit notes of one file, block after block. */
export class InvoiceApplication {
  readonly #application: FileApplication;
  readonly #settlements: Settlements;
  readonly #fillings: readonly TableFilling[];
  /** Nothing the file speaks of can be in the books: nothing is looked up. */
  #booksEmpty: boolean;
  /** Documents the file has named, once two of its clients are one: a second line of one would replace the first. */
  readonly #named = new Set<string>();
  #done = 0;

  constructor(application: FileApplication) {
    const { file, store } = application;
    this.#application = application;
    this.#settlements = new Settlements(application);
    this.#booksEmpty = store.isEmpty('invoice') && store.isEmpty('creditNote');
    const fills = this.#booksEmpty && file.kind === 'invoices' && file.rowsAtMost >= MANY_ROWS;
    const fillsPayments = fills && store.isEmpty('payment') && columnOf(file, 'paid', 'open', 'settledDate', 'status') !== null;
    this.#fillings = [
      new TableFilling(store, 'invoice', fills),
      new TableFilling(store, 'creditNote', fills),
      // what the rows say is paid
      new TableFilling(store, 'payment', fillsPayments),
      new TableFilling(store, 'allocation', fillsPayments),
    ];
  }

  /** The clients that the records name must have been applied. */
  async apply(records: readonly InvoiceRecord[]): Promise<void> {
    if (this.#booksEmpty && !this.#application.clients.distinct) await this.#startLookingUp();
    for (let from = 0; from < records.length; from += BREATH) {
      const some = records.slice(from, from + BREATH);
      for (const record of some) this.#application.coverage.add(record);
      if (this.#booksEmpty) createAll(this.#application, some, this.#settlements);
      else for (const record of some) if (!this.#isNamedTwice(record)) applyDocument(this.#application, record, this.#settlements);
      this.#done += some.length;
      await this.#application.breathe(this.#done);
    }
  }

  async finish(): Promise<void> {
    for (const filling of this.#fillings) await filling.finish(() => this.#application.breathe(this.#done));
  }

  #isNamedTwice(record: InvoiceRecord): boolean {
    const { clients, tally, file } = this.#application;
    if (clients.distinct) return false;
    const key = `${String(clientOf(this.#application, record))} ${record.number}`;
    if (this.#named.has(key)) {
      tally.reject(record.row, columnOf(file, 'invoiceNumber'), 'duplicateNumber', record.number);
      return true;
    }
    this.#named.add(key);
    return false;
  }

  async #startLookingUp(): Promise<void> {
    this.#booksEmpty = false;
    await this.finish();
  }
}

function applyDocument(application: FileApplication, record: InvoiceRecord, settlements: Settlements): void {
  const { store } = application;
  const clientId = clientOf(application, record);
  const invoice = store.findInvoice(clientId, record.number);
  const creditNote = store.findCreditNote(clientId, record.number);
  const [same, other] = record.type === 'invoice' ? [invoice, creditNote] : [creditNote, invoice];
  if (invoice !== null) application.coverage.meet(invoice.id);
  if (other !== null) refuse(application, record);
  else if (same === null && isKnownAsPayment(application, record, clientId)) application.tally.count('payments', 'unchanged');
  else if (same === null) createAll(application, [record], settlements);
  else {
    const booked = reconcile(application, record, same);
    if (booked !== null) settlements.settle(record, booked, false);
    // the next row may speak of the same document
    settlements.write();
  }
}

/** A ledger without journals gave the credit as a payment under the same reference. */
function isKnownAsPayment({ store }: FileApplication, { type, number, amountCents }: InvoiceRecord, clientId: number): boolean {
  return type === 'creditNote' && store.paymentsByReference(clientId, number).some((payment) => payment.amountCents === amountCents);
}

/** The books hold it: unchanged, changed, or in contradiction with what was done on it since (null, and the row is rejected). */
function reconcile(application: FileApplication, record: InvoiceRecord, booked: StoredDocument): Booked | null {
  const { store, tally, batchId } = application;
  const { currency } = booked;
  // amounts of two currencies cannot be compared: neither replaces the other
  if ((record.currency ?? BOOKS_CURRENCY) !== currency) {
    refuse(application, record);
    return null;
  }
  const isInvoice = record.type === 'invoice';
  const counted = isInvoice ? 'invoices' : 'creditNotes';
  // what was put on the account is what its claim says: no file changes it
  if (booked.posted) return metPosted(application, record, booked);
  const dueDate = isInvoice ? (record.dueDate ?? booked.dueDate) : booked.dueDate;
  const dueEstimated = booked.dueEstimated && (record.dueDate === null || record.summary === true);
  const vatCents = record.vatCents ?? (record.amountCents === booked.amountCents ? booked.vatCents : null);
  const sameHead = booked.amountCents === record.amountCents && booked.issueDate === record.issueDate && booked.vatCents === vatCents;
  if (sameHead && booked.dueDate === dueDate && booked.dueEstimated === dueEstimated) {
    tally.count(counted, 'unchanged');
    return booked;
  }
  const settledCents = booked.amountCents - booked.openCents;
  const firstUse = store.firstAllocationDate(isInvoice ? { invoiceId: booked.id } : { creditNoteId: booked.id });
  if (record.amountCents < settledCents || (firstUse !== null && firstUse < record.issueDate)) {
    refuse(application, record);
    return null;
  }
  const { issueDate, amountCents } = record;
  if (isInvoice) store.updateInvoice(batchId, booked.id, { issueDate, dueDate, dueEstimated, amountCents, vatCents });
  else store.updateCreditNote(batchId, booked.id, { issueDate, amountCents, vatCents });
  const delta = amountCents - booked.amountCents;
  tally.count(counted, 'updated');
  tally.add(isInvoice ? 'invoicedCents' : 'creditedCents', delta, currency);
  tally.move(booked.clientId, isInvoice ? delta : -delta, 0, currency);
  return { ...booked, issueDate, amountCents, openCents: booked.openCents + delta };
}

function metPosted(application: FileApplication, record: InvoiceRecord, booked: StoredDocument): Booked | null {
  if (record.amountCents !== booked.amountCents) {
    refuse(application, record);
    return null;
  }
  application.tally.count('invoices', 'unchanged');
  return booked;
}

function refuse({ tally, file }: FileApplication, record: InvoiceRecord): void {
  tally.reject(record.row, columnOf(file, 'invoiceNumber'), 'differsFromBooks', record.number);
}
