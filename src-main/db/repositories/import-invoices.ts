import type { ImportedInvoice, ImportStore } from '#main/usecases/ports/import-store';
import type { Connection } from '../connection';

/** Rows to a statement: each statement costs its start and the bookkeeping of `AUTOINCREMENT`, half of a row's insertion. */
const ROWS = 32;
const VALUES = '(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)';

function insertionOf(rows: number): string {
  return `INSERT INTO invoice (id, client_id, number, label, issue_date, due_date, due_estimated, summary, amount_cents, open_cents, vat_cents, currency, source_row, batch_id)
    WITH given (id, client, number, label, issued, due, estimated, summary, cents, vat, currency, row, batch) AS (VALUES ${Array<string>(rows).fill(VALUES).join()})
    SELECT id, client, number, label, issued, due, estimated, summary, cents, cents, vat, currency, row, batch FROM given`;
}

/** Ids are given here, above all that were ever given, so that those of one call follow each other whatever the statements. */
export function insertInvoices(connection: Connection): ImportStore['insertInvoices'] {
  const lastId = connection.prepare<[], number>("SELECT seq FROM sqlite_sequence WHERE name = 'invoice'").pluck();
  const insertMany = connection.prepare(insertionOf(ROWS));
  const insertOne = connection.prepare(insertionOf(1));
  return (batchId, invoices) => {
    const first = (lastId.get() ?? 0) + 1;
    const grouped = invoices.length - (invoices.length % ROWS);
    for (let i = 0; i < grouped; i += ROWS) insertMany.run(valuesOf(invoices.slice(i, i + ROWS), first + i, batchId));
    for (let i = grouped; i < invoices.length; i++) insertOne.run(valuesOf(invoices.slice(i, i + 1), first + i, batchId));
    return first;
  };
}

function valuesOf(invoices: readonly ImportedInvoice[], firstId: number, batchId: number): (string | number | null)[] {
  const values: (string | number | null)[] = [];
  let id = firstId;
  for (const { clientId, number, label, issueDate, dueDate, dueEstimated, summary, amountCents, vatCents, currency, sourceRow } of invoices) {
    values.push(id++, clientId, number, label, issueDate, dueDate, dueEstimated ? 1 : 0, summary === true ? 1 : 0, amountCents, vatCents ?? null, currency, sourceRow, batchId);
  }
  return values;
}
