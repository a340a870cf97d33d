import { allocationDate } from '#shared/domain/allocation';
import { formatShortDate, type IsoDate } from '#shared/domain/calendar';
import { BOOKS_CURRENCY } from '#shared/domain/currency';
import type { PaymentRecord } from '#shared/domain/imports/records';
import type { Cents } from '#shared/domain/money';
import { BREATH, columnOf, type FileApplication } from './file-application';
import { noteKnown, type Recognised, recognisePayments, type ToldPayment } from './recognise-payments';
import { recogniseTransfers } from './recognise-transfers';

/** @param payments all those of the file: whether their references are keys shows only then */
export async function applyPayments(application: FileApplication, payments: readonly PaymentRecord[]): Promise<void> {
  const hasOwnReferences = !application.store.isEmpty('payment') && referencesAreKeys(payments);
  const told = payments.map((record) => toldOf(application, record));
  const recognised = await recogniseTransfers(application, told, await recognisePayments(application, told));
  const openCents = new Map(recognised.flatMap((known) => (known === null ? [] : [[known.payment.id, known.payment.openCents] as const])));
  for (const [i, record] of payments.entries()) {
    applyPayment(application, record, { told: told[i] ?? null, known: recognised[i] ?? null, hasOwnReferences, openCents });
    if (i % BREATH === BREATH - 1) await application.breathe(i + 1);
  }
}

function toldOf(application: FileApplication, record: PaymentRecord): ToldPayment | null {
  const clientId = payer(application, record);
  if (clientId === null) return null;
  const { date, amountCents, reference, invoiceNumber: document } = record;
  return { clientId, date, amountCents, reference, document };
}

/** Every payment has a reference and no two the same: the source numbers its payments, and a number names one for good. */
function referencesAreKeys(payments: readonly PaymentRecord[]): boolean {
  const references = new Set(payments.map((payment) => payment.reference));
  return !references.has('') && references.size === payments.length;
}

interface Understood {
  readonly told: ToldPayment | null;
  readonly known: Recognised | null;
  readonly hasOwnReferences: boolean;
  /** What is left of the payments of the books that the file tells, as its rows are dealt with. */
  readonly openCents: Map<number, Cents>;
}

function applyPayment(application: FileApplication, record: PaymentRecord, { told, known, hasOwnReferences, openCents }: Understood): void {
  const { store, tally, file, batchId } = application;
  if (told === null) {
    tally.reject(record.row, columnOf(file, 'clientCode', 'clientName', 'invoiceNumber'), 'clientUnknown', record.invoiceNumber);
    return;
  }
  const { clientId, date, amountCents, reference, document: intendedNumber } = told;
  if (known !== null) {
    noteKnown(application, record.row, told, known);
    if ((known.confirms || known.part === true) && intendedNumber !== '') {
      const left = openCents.get(known.payment.id) ?? 0;
      openCents.set(known.payment.id, left - settleNamed(application, record, { ...known.payment, openCents: left, isNew: false }));
    }
    return;
  }
  if (hasOwnReferences && store.paymentsByReference(clientId, reference).length > 0) {
    tally.reject(record.row, columnOf(file, 'paymentReference'), 'differsFromBooks', reference);
    return;
  }
  if (date > application.today) tally.warn(record.row, columnOf(file, 'paymentDate'), 'dateInFuture', formatShortDate(date));
  const { method, label, row: sourceRow } = record;
  const id = store.insertPayment(batchId, { clientId, date, amountCents, reference, intendedNumber, dateEstimated: false, method, label, sourceRow });
  tally.count('payments', 'created');
  tally.add('paidCents', amountCents);
  tally.move(clientId, -amountCents, 0);
  if (intendedNumber !== '') settleNamed(application, record, { id, clientId, date, openCents: amountCents, isNew: true });
}

/** The client the row names, else the only one that has a document of that number. */
function payer({ store, clients }: FileApplication, record: PaymentRecord): number | null {
  if (record.client !== null) return clients.ids[record.client] ?? null;
  const owners = store.findOwners(record.invoiceNumber);
  return owners.length === 1 ? (owners[0] ?? null) : null;
}

interface PaymentToSet {
  readonly id: number;
  readonly clientId: number;
  readonly date: IsoDate;
  /** Negative for a refund. */
  readonly openCents: Cents;
  /** False: the books held it, and it may be set against something already. */
  readonly isNew: boolean;
}

/** Sets the payment against the invoice it names, or the refund against the credit note; the rest stays unallocated. @returns what was set, signed as the payment */
function settleNamed({ store, tally, batchId, file }: FileApplication, record: PaymentRecord, payment: PaymentToSet): Cents {
  const { row, amountCents, invoiceNumber } = record;
  const { id, clientId, date, isNew } = payment;
  const column = columnOf(file, 'invoiceNumber');
  const refund = amountCents < 0;
  const document = refund ? store.findCreditNote(clientId, invoiceNumber) : store.findInvoice(clientId, invoiceNumber);
  if (document === null) {
    const named = refund ? store.findInvoice(clientId, invoiceNumber) : null;
    tally.warn(row, column, named === null ? 'invoiceNotFound' : 'refundWithoutCredit', invoiceNumber);
    return 0;
  }
  if (document.currency !== BOOKS_CURRENCY) {
    tally.warn(row, column, 'otherCurrency', `${invoiceNumber} : ${document.currency}`);
    return 0;
  }
  const openCents = Math.abs(payment.openCents);
  // of a payment that the books held, some may be set against the document already, or against another: that is kept
  const missing = Math.abs(amountCents) - (isNew || refund ? 0 : store.allocatedBetween(id, { invoiceId: document.id }));
  const wanted = Math.min(missing, document.openCents);
  const cents = Math.min(wanted, openCents);
  if (cents > 0) {
    const settledOn = allocationDate(document.issueDate, date);
    if (refund) store.refundCreditNote(batchId, id, document.id, cents, settledOn);
    else store.allocateToInvoice(batchId, id, document.id, cents, settledOn);
    tally.count('allocations', 'created');
  }
  if (isNew && cents < openCents) tally.warn(row, column, refund ? 'refundWithoutCredit' : 'overpayment', invoiceNumber);
  if (!isNew && cents < wanted) tally.warn(row, column, 'allocationDiffers', invoiceNumber);
  return refund ? -cents : cents;
}
