import { allocationDate } from '#shared/domain/allocation';
import { type IsoDate, laterOf } from '#shared/domain/calendar';
import { PREPAYMENT_LABEL } from '#shared/domain/einvoice/invoice-records';
import type { InvoiceRecord } from '#shared/domain/imports/records';
import type { Cents } from '#shared/domain/money';
import type { ImportedPayment, LedgerAllocationToWrite } from '../ports/import-store';
import { columnOf, type FileApplication } from './file-application';

/** A document of the books that a row of the file speaks of. */
export interface Booked {
  readonly id: number;
  readonly clientId: number;
  readonly openCents: Cents;
  readonly amountCents: Cents;
  readonly issueDate: IsoDate;
  readonly currency: string;
}

/** Settles the documents of a file: by the payments that waited for them when they are new, then as their rows say. */
export class Settlements {
  readonly #application: FileApplication;
  readonly #someWait: boolean;
  /** Without any, none is looked for: the table may stand without its indexes. */
  readonly #somePayments: boolean;
  #payments: ImportedPayment[] = [];
  /** What each of these payments is set against. */
  #documents: { readonly record: InvoiceRecord; readonly booked: Booked }[] = [];

  constructor(application: FileApplication) {
    this.#application = application;
    this.#someWait = application.store.hasWaitingPayments();
    this.#somePayments = !application.store.isEmpty('payment');
  }

  /** The payments are kept until `write`: the books are not to be asked for them before. */
  settle(record: InvoiceRecord, booked: Booked, isNew: boolean): void {
    // nearly every row of nearly every list
    if (!this.#someWait && record.paidCents === null && record.settledDate === null) return;
    const openCents = isNew && this.#someWait ? settleFromWaiting(this.#application, record, booked) : booked.openCents;
    const payment = paymentByTheFile(this.#application, record, { ...booked, openCents }, isNew);
    if (payment === null || (this.#somePayments && settleFromWhole(this.#application, record, booked, payment))) return;
    this.#add(payment, record, booked);
  }

  #add(payment: ImportedPayment, record: InvoiceRecord, booked: Booked): void {
    const { amountCents } = payment;
    this.#payments.push(payment);
    this.#documents.push({ record, booked });
    this.#application.tally.add('paidCents', amountCents, booked.currency);
    this.#application.tally.move(booked.clientId, -amountCents, 0, booked.currency);
  }

  /** Writes the payments met since it was last asked, together. */
  write(): void {
    if (this.#payments.length === 0) return;
    const { store, batchId, tally } = this.#application;
    const first = store.insertPayments(batchId, this.#payments);
    store.allocateAll(batchId, this.#payments.map((payment, i) => allocationOf(first + i, payment, this.#documents[i])));
    tally.count('payments', 'created', this.#payments.length);
    tally.count('allocations', 'created', this.#payments.length);
    this.#payments = [];
    this.#documents = [];
  }
}

function allocationOf(paymentId: number, { amountCents, date }: ImportedPayment, document: { record: InvoiceRecord; booked: Booked } | undefined): LedgerAllocationToWrite {
  if (document === undefined) throw new Error(`the payment ${String(paymentId)} settles nothing`);
  const { record, booked } = document;
  const sides = record.type === 'invoice' ? { debt: { invoiceId: booked.id }, credit: { paymentId } } : { debt: { refundId: paymentId }, credit: { creditNoteId: booked.id } };
  return { ...sides, cents: Math.abs(amountCents), date: allocationDate(booked.issueDate, date) };
}

/** Payments that named the document before the books held it. @returns what stays open */
function settleFromWaiting(application: FileApplication, record: InvoiceRecord, booked: Booked): Cents {
  const { store, tally, batchId } = application;
  let open = booked.openCents;
  for (const payment of store.waitingPayments(booked.clientId, record.number, booked.currency)) {
    const pays = record.type === 'invoice' ? payment.openCents : -payment.openCents;
    const cents = Math.min(pays, open);
    if (cents <= 0) continue;
    const date = allocationDate(booked.issueDate, payment.date);
    if (record.type === 'invoice') store.allocateToInvoice(batchId, payment.id, booked.id, cents, date);
    else store.refundCreditNote(batchId, payment.id, booked.id, cents, date);
    tally.count('allocations', 'created');
    open -= cents;
  }
  return open;
}

/** A payment of just this amount that is set against nothing, near the day if the file tells one, is what paid the document. */
function settleFromWhole({ store, tally, batchId }: FileApplication, record: InvoiceRecord, booked: Booked, { amountCents }: ImportedPayment): boolean {
  const payment = store.wholePayment(booked.clientId, amountCents, booked.currency, record.settledDate);
  if (payment === null) return false;
  const date = allocationDate(booked.issueDate, payment.date);
  if (record.type === 'invoice') store.allocateToInvoice(batchId, payment.id, booked.id, amountCents, date);
  else store.refundCreditNote(batchId, payment.id, booked.id, -amountCents, date);
  tally.count('allocations', 'created');
  return true;
}

/**
 * What the file says is paid and the books do not know of yet: a payment, unless they hold one of that amount that is free.
 * Without a date in the file: of a document seen for the first time, its own date, so that no past balance shows as owed what was paid;
 * of one the books held as unpaid, today, when they learn of it. Both are marked as estimated. What an e-invoice takes off was
 * paid before it was made out, and it says nothing of what came after.
 */
function paymentByTheFile(application: FileApplication, record: InvoiceRecord, booked: Booked, isNew: boolean): ImportedPayment | null {
  const { tally, file, today } = application;
  const paidCents = record.settledDate === null ? record.paidCents : booked.amountCents;
  if (paidCents === null) return null;
  const knownCents = booked.amountCents - booked.openCents;
  const cents = paidCents - knownCents;
  const isEInvoice = file.kind === 'einvoice';
  if (cents < 0) {
    if (isEInvoice) return null;
    tally.warn(record.row, columnOf(file, 'paid', 'open'), 'paidLessThanBooks', record.number);
    return null;
  }
  if (cents === 0) return null;
  return {
    clientId: booked.clientId,
    date: record.settledDate ?? (isNew || isEInvoice ? record.issueDate : laterOf(record.issueDate, today)),
    dateEstimated: record.settledDate === null,
    amountCents: record.type === 'invoice' ? cents : -cents,
    currency: booked.currency,
    reference: '',
    method: '',
    label: isEInvoice ? PREPAYMENT_LABEL : file.name,
    intendedNumber: record.number,
    sourceRow: record.row,
  };
}
