import type { ImportStore, StoredDocument } from '#main/usecases/ports/import-store';
import type { Connection } from '../connection';
import { rememberBefore } from './import-changes';
import { insertInvoices } from './import-invoices';

type Documents = Pick<
  ImportStore,
  'findInvoice' | 'findCreditNote' | 'findOwners' | 'insertInvoices' | 'updateInvoice' | 'insertCreditNote' | 'updateCreditNote' | 'firstAllocationDate'
>;

interface Row extends Omit<StoredDocument, 'dueEstimated' | 'posted'> {
  dueEstimated: number;
  posted: number;
}

/** What is settled stays settled: the open amount moves with the amount. */
const NEW_AMOUNT = 'open_cents = open_cents + :amountCents - amount_cents, amount_cents = :amountCents, vat_cents = :vatCents';

export function importedDocuments(connection: Connection): Documents {
  const findInvoice = connection.prepare<[number, string], Row>(
    `SELECT id, client_id AS clientId, issue_date AS issueDate, due_date AS dueDate, due_estimated AS dueEstimated,
       amount_cents AS amountCents, open_cents AS openCents, vat_cents AS vatCents, currency, nature <> 'invoice' AS posted FROM invoice WHERE client_id = ? AND number = ?`,
  );
  const findCreditNote = connection.prepare<[number, string], Row>(
    `SELECT id, client_id AS clientId, issue_date AS issueDate, issue_date AS dueDate, 0 AS dueEstimated,
       amount_cents AS amountCents, open_cents AS openCents, vat_cents AS vatCents, currency, 0 AS posted FROM credit_note WHERE client_id = ? AND number = ?`,
  );
  const findOwners = connection
    .prepare<[string, string], number>('SELECT client_id FROM invoice WHERE number = ? UNION SELECT client_id FROM credit_note WHERE number = ?')
    .pluck();
  const insertCreditNote = connection.prepare(
    `INSERT INTO credit_note (client_id, number, label, issue_date, summary, amount_cents, open_cents, vat_cents, currency, batch_id, source_row) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  );
  return {
    findInvoice: (clientId, number) => toDocument(findInvoice.get(clientId, number)),
    findCreditNote: (clientId, number) => toDocument(findCreditNote.get(clientId, number)),
    findOwners: (number) => findOwners.all(number, number),
    insertInvoices: insertInvoices(connection),
    updateInvoice: (batchId, id, invoice) => {
      rememberBefore(connection, batchId, 'invoice', id);
      connection
        .prepare(`UPDATE invoice SET issue_date = :issueDate, due_date = :dueDate, due_estimated = :estimated, ${NEW_AMOUNT} WHERE id = :id`)
        .run({ ...invoice, estimated: invoice.dueEstimated ? 1 : 0, dueEstimated: null, id });
    },
    insertCreditNote: (batchId, c) =>
      Number(insertCreditNote.run(c.clientId, c.number, c.label, c.issueDate, c.summary === true ? 1 : 0, c.amountCents, c.amountCents, c.vatCents ?? null, c.currency, batchId, c.sourceRow).lastInsertRowid),
    updateCreditNote: (batchId, id, creditNote) => {
      rememberBefore(connection, batchId, 'credit_note', id);
      connection.prepare(`UPDATE credit_note SET issue_date = :issueDate, ${NEW_AMOUNT} WHERE id = :id`).run({ ...creditNote, id });
    },
    firstAllocationDate: (document) => {
      const [column, id] = 'invoiceId' in document ? ['invoice_id', document.invoiceId] : ['credit_note_id', document.creditNoteId];
      return connection.prepare<[number], { first: string | null }>(`SELECT min(date) AS first FROM allocation WHERE ${column} = ?`).get(id)?.first ?? null;
    },
  };
}

function toDocument(row: Row | undefined): StoredDocument | null {
  return row === undefined ? null : { ...row, dueEstimated: row.dueEstimated !== 0, posted: row.posted !== 0 };
}
