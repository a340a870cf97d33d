import type { ClaimOf, ClaimRepository, PostedClaim, Waiver } from '#main/usecases/ports/claims';
import type { Connection } from '../connection';
import { claimHistories } from './claim-histories';

const POSTED = `SELECT i.id, i.client_id AS clientId, i.number, i.amount_cents AS amountCents, p.invoice_id AS invoiceId, p.kind
  FROM claim_posting p JOIN invoice i ON i.id = p.posted_id WHERE i.id = ?`;

/** Ids are never given again, so that taking something back and doing another shows. */
const REVISION = `SELECT
  (SELECT count(*) || ' ' || coalesce(max(id), 0) FROM claim_waiver) || ' ' || (SELECT count(*) || ' ' || coalesce(max(posted_id), 0) FROM claim_posting)
  || ' ' || (SELECT count(*) || ' ' || coalesce(group_concat(invoice_id || kind), '') FROM claim_request)`;

export function claimRepository(connection: Connection): ClaimRepository {
  return {
    histories: (invoiceIds) => claimHistories(connection, invoiceIds),
    revision: () => connection.prepare<[], string>(REVISION).pluck().get() ?? '',
    requested: (clientId) =>
      connection
        .prepare<[number], ClaimOf>('SELECT r.invoice_id AS invoiceId, r.kind FROM claim_request r JOIN invoice i ON i.id = r.invoice_id WHERE i.client_id = ? ORDER BY i.due_date, i.id, r.kind')
        .all(clientId),
    request: ({ invoiceId, kind }, on) => {
      connection.prepare('INSERT OR IGNORE INTO claim_request (invoice_id, kind, requested_on) VALUES (?, ?, ?)').run(invoiceId, kind, on);
    },
    withdraw: ({ invoiceId, kind }) => {
      connection.prepare('DELETE FROM claim_request WHERE invoice_id = ? AND kind = ?').run(invoiceId, kind);
    },
    waive: (waiver) =>
      Number(connection.prepare('INSERT INTO claim_waiver (invoice_id, kind, amount_cents, date, reason) VALUES (:invoiceId, :kind, :amountCents, :date, :reason)').run(waiver).lastInsertRowid),
    findWaiver: (id) =>
      connection.prepare<[number], Waiver>('SELECT id, invoice_id AS invoiceId, kind, amount_cents AS amountCents, date, reason FROM claim_waiver WHERE id = ?').get(id) ?? null,
    removeWaiver: (id) => {
      connection.prepare('DELETE FROM claim_waiver WHERE id = ?').run(id);
    },
    post: ({ invoiceId, kind, countedTo, ...document }) => {
      const id = Number(
        connection
          .prepare(
            // penalties and the indemnity bear no VAT
            `INSERT INTO invoice (client_id, number, label, nature, issue_date, due_date, amount_cents, open_cents, vat_cents)
             VALUES (:clientId, :number, :label, :kind, :date, :date, :amountCents, :amountCents, 0)`,
          )
          .run({ ...document, kind }).lastInsertRowid,
      );
      connection.prepare('INSERT INTO claim_posting (posted_id, invoice_id, kind, counted_to) VALUES (?, ?, ?, ?)').run(id, invoiceId, kind, countedTo);
      return id;
    },
    findPosted: (id) => connection.prepare<[number], PostedClaim>(POSTED).get(id) ?? null,
    hasNumber: (clientId, number) => connection.prepare('SELECT 1 FROM invoice WHERE number = ? AND client_id = ?').get(number, clientId) !== undefined,
    restingOn: (postedId) => tablesNaming(connection, postedId),
    unpost: (postedId) => {
      connection.prepare('DELETE FROM invoice WHERE id = ? AND id IN (SELECT posted_id FROM claim_posting)').run(postedId);
    },
  };
}

/** Every table with a row that refers to an invoice, those that later versions add too; the posting itself left out. */
function tablesNaming(connection: Connection, invoiceId: number): string[] {
  const references = connection
    .prepare<[], { name: string; column: string }>(
      `SELECT t.name, f."from" AS column FROM sqlite_schema t JOIN pragma_foreign_key_list(t.name) f
       WHERE t.type = 'table' AND f."table" = 'invoice' AND NOT (t.name = 'claim_posting' AND f."from" = 'posted_id') ORDER BY t.name`,
    )
    .all();
  return references.filter(({ name, column }) => connection.prepare(`SELECT 1 FROM "${name}" WHERE "${column}" = ?`).get(invoiceId) !== undefined).map(({ name }) => name);
}

