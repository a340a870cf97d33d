import type { LedgerAllocationToWrite, LedgerStore } from '#main/usecases/ports/import-store';
import type { Connection } from '../connection';
import { insertMany } from './insert-many';

export function importedLedger(connection: Connection): LedgerStore {
  const insert = insertMany(connection, 'allocation', ['date', 'amount_cents', 'invoice_id', 'refund_id', 'payment_id', 'credit_note_id', 'batch_id']);
  const mark = {
    invoice: connection.prepare<[number]>('UPDATE invoice SET opening = 1 WHERE id = ?'),
    payment: connection.prepare<[number]>('UPDATE payment SET opening = 1 WHERE id = ?'),
  };
  const moved = connection
    .prepare<[object], number>(
      `SELECT EXISTS (SELECT 1 FROM invoice WHERE client_id = :client AND issue_date < :date)
        OR EXISTS (SELECT 1 FROM credit_note WHERE client_id = :client AND issue_date < :date)
        OR EXISTS (SELECT 1 FROM payment WHERE client_id = :client AND date < :date)`,
    )
    .pluck();
  const firstOpening = connection
    .prepare<[object], string | null>(
      `SELECT min(date) FROM (SELECT issue_date AS date FROM invoice WHERE client_id = :client AND opening
         UNION ALL SELECT date FROM payment WHERE client_id = :client AND opening)`,
    )
    .pluck();
  return {
    markOpening: (table, id) => {
      mark[table].run(id);
    },
    hasMovementBefore: (client, date) => moved.get({ client, date }) === 1,
    firstOpeningDate: (client) => firstOpening.get({ client }) ?? null,
    openInvoicesBefore: (clientId, date) =>
      connection
        .prepare<[number, string], { id: number; issueDate: string; openCents: number }>(
          `SELECT id, issue_date AS issueDate, open_cents AS openCents FROM invoice
           WHERE client_id = ? AND open_cents > 0 AND currency = 'EUR' AND nature = 'invoice' AND issue_date < ? ORDER BY due_date, id`,
        )
        .all(clientId, date),
    allocate: (batchId, allocation) => {
      insert([valuesOf(allocation, batchId)]);
    },
    allocateAll: (batchId, allocations) => {
      insert(allocations.map((allocation) => valuesOf(allocation, batchId)));
    },
  };
}

function valuesOf({ debt, credit, cents, date }: LedgerAllocationToWrite, batchId: number): (string | number | null)[] {
  return [
    date,
    cents,
    'invoiceId' in debt ? debt.invoiceId : null,
    'refundId' in debt ? debt.refundId : null,
    'paymentId' in credit ? credit.paymentId : null,
    'creditNoteId' in credit ? credit.creditNoteId : null,
    batchId,
  ];
}
