import { allocationDate } from '#shared/domain/allocation';
import { type IsoDate, laterOf } from '#shared/domain/calendar';
import type { InvoiceRecord } from '#shared/domain/imports/records';
import type { Cents } from '#shared/domain/money';
import { dueDateUnder } from '#shared/domain/payment-terms';
import type { StoredDocument } from '../ports/import-store';
import { BREATH, columnOf, type FileApplication, MANY_ROWS } from './file-application';

/** A document of the books that a row of the file speaks of. */
interface Booked {
  readonly id: number;
  readonly clientId: number;
  readonly openCents: Cents;
  readonly amountCents: Cents;
  readonly issueDate: IsoDate;
}

export async function applyInvoices(application: FileApplication): Promise<void> {
  const { file, store } = application;
  // Two of the file's clients may be one in the books; only then can two of its rows name one document.
  const clientsDistinct = new Set(application.clientIds).size === application.clientIds.length;
  const booksEmpty = clientsDistinct && store.isEmpty('invoice') && store.isEmpty('creditNote');
  const applyAll = () => applyEach(application, booksEmpty);
  await (booksEmpty && file.records.invoices.length >= MANY_ROWS ? store.fill('invoice', applyAll) : applyAll());
}

async function applyEach(application: FileApplication, booksEmpty: boolean): Promise<void> {
  const someWait = application.store.hasWaitingPayments();
  let done = 0;
  for (const record of application.file.records.invoices) {
    applyDocument(application, record, booksEmpty, someWait);
    if (++done % BREATH === 0) await application.breathe(done);
  }
}

function applyDocument(application: FileApplication, record: InvoiceRecord, booksEmpty: boolean, someWait: boolean): void {
  const clientId = application.clientIds[record.client];
  if (clientId === undefined) throw new Error(`row ${String(record.row)} names no client of its file`);
  const { store } = application;
  const invoice = booksEmpty ? null : store.findInvoice(clientId, record.number);
  const creditNote = booksEmpty ? null : store.findCreditNote(clientId, record.number);
  const [same, other] = record.type === 'invoice' ? [invoice, creditNote] : [creditNote, invoice];
  if (other !== null) {
    refuse(application, record);
    return;
  }
  const booked = same === null ? create(application, record, clientId) : reconcile(application, record, same);
  if (booked === null) return;
  const openCents = same === null && someWait ? settleFromWaiting(application, record, booked) : booked.openCents;
  settleAsTheFileSays(application, record, { ...booked, openCents }, same === null);
}

function create(application: FileApplication, record: InvoiceRecord, clientId: number): Booked {
  const { store, tally, batchId } = application;
  const { number, label, issueDate, amountCents, row: sourceRow } = record;
  if (record.type === 'creditNote') {
    const id = store.insertCreditNote(batchId, { clientId, number, label, issueDate, amountCents, sourceRow });
    tally.count('creditNotes', 'created');
    tally.add('creditedCents', amountCents);
    tally.move(clientId, -amountCents, 0);
    return { id, clientId, openCents: amountCents, amountCents, issueDate };
  }
  const dueEstimated = record.dueDate === null;
  const dueDate = record.dueDate ?? dueDateUnder(application.directory.termsOf(clientId) ?? application.companyTerms, issueDate);
  const id = store.insertInvoice(batchId, { clientId, number, label, issueDate, dueDate, dueEstimated, amountCents, sourceRow });
  tally.count('invoices', 'created');
  tally.add('invoicedCents', amountCents);
  tally.move(clientId, amountCents, 1);
  return { id, clientId, openCents: amountCents, amountCents, issueDate };
}

/** The books hold it: unchanged, changed, or in contradiction with what was done on it since (null, and the row is rejected). */
function reconcile(application: FileApplication, record: InvoiceRecord, booked: StoredDocument): Booked | null {
  const { store, tally, batchId } = application;
  const isInvoice = record.type === 'invoice';
  const counted = isInvoice ? 'invoices' : 'creditNotes';
  const dueDate = isInvoice ? (record.dueDate ?? booked.dueDate) : booked.dueDate;
  const dueEstimated = record.dueDate === null && booked.dueEstimated;
  const sameHead = booked.amountCents === record.amountCents && booked.issueDate === record.issueDate;
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
  if (isInvoice) store.updateInvoice(batchId, booked.id, { issueDate, dueDate, dueEstimated, amountCents });
  else store.updateCreditNote(batchId, booked.id, { issueDate, amountCents });
  const delta = amountCents - booked.amountCents;
  tally.count(counted, 'updated');
  tally.add(isInvoice ? 'invoicedCents' : 'creditedCents', delta);
  tally.move(booked.clientId, isInvoice ? delta : -delta, 0);
  return { ...booked, issueDate, amountCents, openCents: booked.openCents + delta };
}

/** Payments that named the document before the books held it. @returns what stays open */
function settleFromWaiting(application: FileApplication, record: InvoiceRecord, booked: Booked): Cents {
  const { store, tally, batchId } = application;
  let open = booked.openCents;
  for (const payment of store.waitingPayments(booked.clientId, record.number)) {
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

/**
 * What the file says is paid and the books do not know of yet becomes a payment, set against the document. Without a date
 * in the file: of a document seen for the first time, its own date, so that no past balance shows as owed what was paid;
 * of one the books held as unpaid, today, when they learn of it. Both are marked as estimated.
 */
function settleAsTheFileSays(application: FileApplication, record: InvoiceRecord, booked: Booked, isNew: boolean): void {
  const { store, tally, batchId, file, today } = application;
  const paidCents = record.settledDate === null ? record.paidCents : booked.amountCents;
  if (paidCents === null) return;
  const knownCents = booked.amountCents - booked.openCents;
  const cents = paidCents - knownCents;
  if (cents < 0) {
    tally.warn(record.row, columnOf(file, 'paid', 'open'), 'paidLessThanBooks', record.number);
    return;
  }
  if (cents === 0) return;
  const isInvoice = record.type === 'invoice';
  const date = record.settledDate ?? (isNew ? record.issueDate : laterOf(record.issueDate, today));
  const paymentId = store.insertPayment(batchId, {
    clientId: booked.clientId,
    date,
    dateEstimated: record.settledDate === null,
    amountCents: isInvoice ? cents : -cents,
    reference: '',
    method: '',
    label: file.name,
    intendedNumber: record.number,
    sourceRow: record.row,
  });
  const settledOn = allocationDate(booked.issueDate, date);
  if (isInvoice) store.allocateToInvoice(batchId, paymentId, booked.id, cents, settledOn);
  else store.refundCreditNote(batchId, paymentId, booked.id, cents, settledOn);
  tally.count('payments', 'created');
  tally.count('allocations', 'created');
  tally.add('paidCents', isInvoice ? cents : -cents);
  tally.move(booked.clientId, isInvoice ? -cents : cents, 0);
}

function refuse({ tally, file }: FileApplication, record: InvoiceRecord): void {
  tally.reject(record.row, columnOf(file, 'invoiceNumber'), 'differsFromBooks', record.number);
}
