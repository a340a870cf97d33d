import { BOOKS_CURRENCY } from '#shared/domain/currency';
import type { ImportedPayment, ImportStore, StoredPayment } from '#main/usecases/ports/import-store';
import type { Connection } from '../connection';
import { insertMany, nextId } from './insert-many';

type Payments = Pick<
  ImportStore,
  'paymentsByReference' | 'insertPayment' | 'insertPayments' | 'hasWaitingPayments' | 'waitingPayments' | 'allocateToInvoice' | 'refundCreditNote'
>;

const PAYMENT = 'SELECT id, client_id AS clientId, date, amount_cents AS amountCents, open_cents AS openCents FROM payment';

const COLUMNS = ['id', 'client_id', 'date', 'date_estimated', 'amount_cents', 'open_cents', 'reference', 'method', 'label', 'intended_number', 'batch_id', 'source_row', 'currency'];

function valuesOf(p: ImportedPayment, id: number, batchId: number): (string | number)[] {
  return [id, p.clientId, p.date, p.dateEstimated ? 1 : 0, p.amountCents, p.amountCents, p.reference, p.method, p.label, p.intendedNumber, batchId, p.sourceRow, p.currency ?? BOOKS_CURRENCY];
}

export function importedPayments(connection: Connection): Payments {
  const byReference = connection.prepare<[object], StoredPayment>(
    `${PAYMENT} WHERE client_id = :client AND (reference = :reference OR id IN (SELECT payment_id FROM payment_told WHERE reference = :reference))`,
  );
  const insert = insertMany(connection, 'payment', COLUMNS);
  const next = nextId(connection, 'payment');
  const insertPayments: ImportStore['insertPayments'] = (batchId, payments) => {
    const first = next();
    insert(payments.map((payment, i) => valuesOf(payment, first + i, batchId)));
    return first;
  };
  const allocate = connection.prepare('INSERT INTO allocation (date, amount_cents, invoice_id, payment_id, batch_id) VALUES (?, ?, ?, ?, ?)');
  const refund = connection.prepare('INSERT INTO allocation (date, amount_cents, refund_id, credit_note_id, batch_id) VALUES (?, ?, ?, ?, ?)');
  const waiting = connection.prepare<[number, string, string], StoredPayment>(
    `${PAYMENT} WHERE client_id = ? AND intended_number = ? AND open_cents <> 0 AND intended_number <> '' AND currency = ? ORDER BY date, id`,
  );
  return {
    paymentsByReference: (clientId, reference) => byReference.all({ client: clientId, reference }),
    insertPayments,
    insertPayment: (batchId, payment) => insertPayments(batchId, [payment]),
    hasWaitingPayments: () => connection.prepare("SELECT 1 FROM payment WHERE open_cents <> 0 AND intended_number <> '' LIMIT 1").get() !== undefined,
    waitingPayments: (clientId, number, currency) => waiting.all(clientId, number, currency),
    allocateToInvoice: (batchId, paymentId, invoiceId, cents, date) => {
      allocate.run(date, cents, invoiceId, paymentId, batchId);
    },
    refundCreditNote: (batchId, refundId, creditNoteId, cents, date) => {
      refund.run(date, cents, refundId, creditNoteId, batchId);
    },
  };
}
