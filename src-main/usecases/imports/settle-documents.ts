import { allocationDate } from '#shared/domain/allocation';
import { type IsoDate, laterOf } from '#shared/domain/calendar';
import { PREPAYMENT_LABEL } from '#shared/domain/einvoice/invoice-records';
import type { InvoiceRecord } from '#shared/domain/imports/records';
import type { Cents } from '#shared/domain/money';
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

/** Settles a document by the payments that waited for it (when it is new), then as its row says. */
export type Settle = (record: InvoiceRecord, booked: Booked, isNew: boolean) => void;

export function settlementOf(application: FileApplication): Settle {
  const someWait = application.store.hasWaitingPayments();
  return (record, booked, isNew) => {
    // nearly every row of nearly every list
    if (!someWait && record.paidCents === null && record.settledDate === null) return;
    const openCents = isNew && someWait ? settleFromWaiting(application, record, booked) : booked.openCents;
    settleAsTheFileSays(application, record, { ...booked, openCents }, isNew);
  };
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
function settleFromWhole({ store, tally, batchId }: FileApplication, record: InvoiceRecord, booked: Booked, cents: Cents): boolean {
  const isInvoice = record.type === 'invoice';
  const payment = store.wholePayment(booked.clientId, isInvoice ? cents : -cents, booked.currency, record.settledDate);
  if (payment === null) return false;
  const date = allocationDate(booked.issueDate, payment.date);
  if (isInvoice) store.allocateToInvoice(batchId, payment.id, booked.id, cents, date);
  else store.refundCreditNote(batchId, payment.id, booked.id, cents, date);
  tally.count('allocations', 'created');
  return true;
}

/**
 * What the file says is paid and the books do not know of yet becomes a payment, set against the document, unless they hold
 * one of that amount that is free. Without a date
 * in the file: of a document seen for the first time, its own date, so that no past balance shows as owed what was paid;
 * of one the books held as unpaid, today, when they learn of it. Both are marked as estimated. What an e-invoice takes off was
 * paid before it was made out, and it says nothing of what came after.
 */
function settleAsTheFileSays(application: FileApplication, record: InvoiceRecord, booked: Booked, isNew: boolean): void {
  const { store, tally, batchId, file, today } = application;
  const paidCents = record.settledDate === null ? record.paidCents : booked.amountCents;
  if (paidCents === null) return;
  const knownCents = booked.amountCents - booked.openCents;
  const cents = paidCents - knownCents;
  const isEInvoice = file.kind === 'einvoice';
  if (cents < 0) {
    if (isEInvoice) return;
    tally.warn(record.row, columnOf(file, 'paid', 'open'), 'paidLessThanBooks', record.number);
    return;
  }
  if (cents === 0) return;
  const isInvoice = record.type === 'invoice';
  if (settleFromWhole(application, record, booked, cents)) return;
  const date = record.settledDate ?? (isNew || isEInvoice ? record.issueDate : laterOf(record.issueDate, today));
  const paymentId = store.insertPayment(batchId, {
    clientId: booked.clientId,
    date,
    dateEstimated: record.settledDate === null,
    amountCents: isInvoice ? cents : -cents,
    currency: booked.currency,
    reference: '',
    method: '',
    label: isEInvoice ? PREPAYMENT_LABEL : file.name,
    intendedNumber: record.number,
    sourceRow: record.row,
  });
  const settledOn = allocationDate(booked.issueDate, date);
  if (isInvoice) store.allocateToInvoice(batchId, paymentId, booked.id, cents, settledOn);
  else store.refundCreditNote(batchId, paymentId, booked.id, cents, settledOn);
  tally.count('payments', 'created');
  tally.count('allocations', 'created');
  tally.add('paidCents', isInvoice ? cents : -cents, booked.currency);
  tally.move(booked.clientId, isInvoice ? -cents : cents, 0, booked.currency);
}
