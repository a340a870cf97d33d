import { allocationDate } from '#shared/domain/allocation';
import { formatShortDate } from '#shared/domain/calendar';
import { BOOKS_CURRENCY } from '#shared/domain/currency';
import type { PaymentRecord } from '#shared/domain/imports/records';
import type { Cents } from '#shared/domain/money';
import { BREATH, columnOf, type FileApplication } from './file-application';

/** How often a payment was in the books before the file, and how often the file has named it so far. */
interface Occurrences {
  readonly booked: number;
  inFile: number;
}

/** @param payments all those of the file: whether their references are keys shows only then */
export async function applyPayments(application: FileApplication, payments: readonly PaymentRecord[]): Promise<void> {
  const booksEmpty = application.store.isEmpty('payment');
  const hasOwnReferences = referencesAreKeys(payments);
  const seen = new Map<string, Occurrences>();
  let done = 0;
  for (const record of payments) {
    applyPayment(application, record, seen, booksEmpty, hasOwnReferences);
    if (++done % BREATH === 0) await application.breathe(done);
  }
}

/** Every payment has a reference and no two the same: the source numbers its payments, and a number names one for good. */
function referencesAreKeys(payments: readonly PaymentRecord[]): boolean {
  const references = new Set(payments.map((payment) => payment.reference));
  return !references.has('') && references.size === payments.length;
}

function applyPayment(application: FileApplication, record: PaymentRecord, seen: Map<string, Occurrences>, booksEmpty: boolean, hasOwnReferences: boolean): void {
  const { store, tally, file, batchId } = application;
  const clientId = payer(application, record);
  if (clientId === null) {
    tally.reject(record.row, columnOf(file, 'clientCode', 'clientName', 'invoiceNumber'), 'clientUnknown', record.invoiceNumber);
    return;
  }
  const { date, amountCents, reference, invoiceNumber: intendedNumber } = record;
  const payment = { clientId, date, amountCents, reference, intendedNumber };
  if (isKnown(application, payment, seen, booksEmpty)) {
    tally.count('payments', 'unchanged');
    return;
  }
  if (!booksEmpty && hasOwnReferences && store.paymentsByReference(clientId, reference).length > 0) {
    tally.reject(record.row, columnOf(file, 'paymentReference'), 'differsFromBooks', reference);
    return;
  }
  if (date > application.today) tally.warn(record.row, columnOf(file, 'paymentDate'), 'dateInFuture', formatShortDate(date));
  const { method, label, row: sourceRow } = record;
  const id = store.insertPayment(batchId, { ...payment, dateEstimated: false, method, label, sourceRow });
  tally.count('payments', 'created');
  tally.add('paidCents', amountCents);
  tally.move(clientId, -amountCents, 0);
  if (intendedNumber !== '') settleNamed(application, record, clientId, id);
}

/** The client the row names, else the only one that has a document of that number. */
function payer({ store, clients }: FileApplication, record: PaymentRecord): number | null {
  if (record.client !== null) return clients.ids[record.client] ?? null;
  const owners = store.findOwners(record.invoiceNumber);
  return owners.length === 1 ? (owners[0] ?? null) : null;
}

/** The n-th identical payment of a file is new only if the books held fewer than n: two of one day both stand, once each. */
function isKnown(
  { store }: FileApplication,
  payment: { clientId: number; date: string; amountCents: Cents; reference: string; intendedNumber: string },
  seen: Map<string, Occurrences>,
  booksEmpty: boolean,
): boolean {
  const key = `${String(payment.clientId)}|${payment.date}|${String(payment.amountCents)}|${payment.reference}|${payment.intendedNumber}`;
  let occurrences = seen.get(key);
  if (occurrences === undefined) {
    occurrences = { booked: booksEmpty ? 0 : store.countPayments(payment), inFile: 0 };
    seen.set(key, occurrences);
  }
  occurrences.inFile += 1;
  return occurrences.inFile <= occurrences.booked;
}

/** Sets the payment against the invoice it names, or the refund against the credit note; the rest stays unallocated. */
function settleNamed(application: FileApplication, record: PaymentRecord, clientId: number, paymentId: number): void {
  const { store, tally, batchId, file } = application;
  const { row, date, amountCents, invoiceNumber } = record;
  const column = columnOf(file, 'invoiceNumber');
  const refund = amountCents < 0;
  const document = refund ? store.findCreditNote(clientId, invoiceNumber) : store.findInvoice(clientId, invoiceNumber);
  if (document === null) {
    const named = refund ? store.findInvoice(clientId, invoiceNumber) : null;
    tally.warn(row, column, named === null ? 'invoiceNotFound' : 'refundWithoutCredit', invoiceNumber);
    return;
  }
  if (document.currency !== BOOKS_CURRENCY) {
    tally.warn(row, column, 'otherCurrency', `${invoiceNumber} : ${document.currency}`);
    return;
  }
  const cents = Math.min(Math.abs(amountCents), document.openCents);
  if (cents > 0) {
    const settledOn = allocationDate(document.issueDate, date);
    if (refund) store.refundCreditNote(batchId, paymentId, document.id, cents, settledOn);
    else store.allocateToInvoice(batchId, paymentId, document.id, cents, settledOn);
    tally.count('allocations', 'created');
  }
  if (cents < Math.abs(amountCents)) tally.warn(row, column, refund ? 'refundWithoutCredit' : 'overpayment', invoiceNumber);
}
