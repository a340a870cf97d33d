import { z } from 'zod';
import { type BatchView, fileOutcome, type ImportCounts, importMapping } from '#shared/contract/schemas/import';
import type { ImportStore } from '#main/usecases/ports/import-store';
import type { Connection } from '../connection';
import { removeAttachments } from './import-attachments';
import { restoreChanges } from './import-changes';
import { batchDependents, freePayments } from './import-dependents';
import { insertListed } from './import-listed';

type Batches = Pick<
  ImportStore,
  'openBatch' | 'closeBatch' | 'mappings' | 'rememberMapping' | 'batches' | 'dataDate' | 'ledgerDates' | 'dependents' | 'freePayments' | 'removeBatch'
>;

export function importBatches(connection: Connection): Batches {
  return {
    openBatch: (at, date) =>
      Number(connection.prepare("INSERT INTO import_batch (at, date, status) VALUES (?, ?, 'committed')").run(at, date).lastInsertRowid),
    closeBatch: (batchId, files) => {
      const insert = connection.prepare(
        'INSERT INTO import_file (batch_id, name, sha256, kind, shape, carries_payments, mapping, outcome) VALUES (?, ?, ?, ?, ?, ?, ?, ?)',
      );
      for (const file of files) {
        const { lastInsertRowid } = insert.run(batchId, file.name, file.sha256, file.kind, file.shape, file.carriesPayments ? 1 : 0, JSON.stringify(file.mapping), JSON.stringify(file.outcome));
        insertListed(connection, Number(lastInsertRowid), file.listed);
      }
    },
    mappings: () =>
      connection
        .prepare<[], { shape: string; mapping: string }>('SELECT shape, mapping FROM import_mapping ORDER BY used_at')
        .all()
        .map(({ shape, mapping }) => ({ shape, mapping: importMapping.parse(JSON.parse(mapping)) })),
    rememberMapping: (shape, mapping, at) => {
      connection
        .prepare(
          `INSERT INTO import_mapping (shape, mapping, used_at) VALUES (?, ?, ?)
           ON CONFLICT (shape) DO UPDATE SET mapping = excluded.mapping, used_at = excluded.used_at`,
        )
        .run(shape, JSON.stringify(mapping), at);
    },
    batches: () => listBatches(connection),
    dataDate: () => {
      const newest = (condition: string) =>
        connection
          .prepare<[], { date: string | null }>(
            `SELECT max(min(b.date, coalesce(json_extract(f.outcome, '$.toldUpTo'), b.date))) AS date FROM import_batch b JOIN import_file f ON f.batch_id = b.id WHERE b.status = 'committed' AND ${condition}`,
          )
          .get()?.date ?? null;
      const recorded = connection.prepare<[], { date: string | null }>('SELECT max(date) AS date FROM payment WHERE batch_id IS NULL').get()?.date ?? null;
      const imported = newest('f.carries_payments');
      const known = [recorded, imported].filter((date) => date !== null).sort().at(-1);
      return known ?? newest('1');
    },
    ledgerDates: () => {
      const { told = null, imported = null } =
        connection
          .prepare<[], { told: string | null; imported: string | null }>(
            `SELECT max(min(b.date, json_extract(f.outcome, '$.toldUpTo'))) AS told, max(b.date) AS imported FROM import_batch b JOIN import_file f ON f.batch_id = b.id
             WHERE b.status = 'committed' AND f.carries_payments AND json_extract(f.outcome, '$.toldUpTo') IS NOT NULL`,
          )
          .get() ?? {};
      return told === null || imported === null ? null : { told, imported };
    },
    dependents: (batchId) => batchDependents(connection, batchId),
    freePayments: (batchId) => freePayments(connection, batchId),
    removeBatch: (batchId) => {
      const remove = (table: string) => connection.prepare(`DELETE FROM ${table} WHERE batch_id = ?`).run(batchId).changes;
      const bankEntries = remove('bank_entry');
      remove('bank_statement');
      connection.prepare('DELETE FROM bank_account WHERE id NOT IN (SELECT account_id FROM bank_statement)').run();
      const documents = removeAttachments(connection, batchId);
      const allocations = remove('allocation');
      remove('payment_told');
      leaveToOthers(connection, batchId);
      // Amounts go back once nothing of the batch is set against them.
      const restored = restoreChanges(connection, batchId);
      const payments = remove('payment');
      const creditNotes = remove('credit_note');
      const invoices = remove('invoice');
      const clients = connection.prepare('DELETE FROM client WHERE batch_id = ? AND id NOT IN (SELECT client_id FROM payment)').run(batchId).changes;
      const keptClients = connection.prepare<[number], number>('SELECT count(*) FROM client WHERE batch_id = ?').pluck().get(batchId) ?? 0;
      connection.prepare("UPDATE import_batch SET status = 'undone' WHERE id = ?").run(batchId);
      const none: ImportCounts = { clients: 0, invoices: 0, creditNotes: 0, payments: 0, allocations: 0, bankEntries: 0, documents: 0 };
      return {
        keptClients,
        removed: { clients, invoices, creditNotes, payments, allocations, bankEntries, documents },
        restored: { ...none, clients: restored.client, invoices: restored.invoice, creditNotes: restored.credit_note },
      };
    },
  };
}

/** Payments of the batch that another told since become the other's. */
function leaveToOthers(connection: Connection, batchId: number): void {
  connection
    .prepare(`UPDATE payment SET batch_id = t.batch_id FROM payment_told t WHERE t.payment_id = payment.id AND payment.batch_id = ?`)
    .run(batchId);
}

const storedOutcome = fileOutcome.extend({ rejected: z.array(z.unknown()) });

function listBatches(connection: Connection): BatchView[] {
  const files = connection
    .prepare<[], { batchId: number; sha256: string; mapping: string; outcome: string }>('SELECT batch_id AS batchId, sha256, mapping, outcome FROM import_file ORDER BY id')
    .all();
  return connection
    .prepare<[], Omit<BatchView, 'files'>>('SELECT id, at, date, status FROM import_batch ORDER BY id DESC')
    .all()
    .map((batch) => ({
      ...batch,
      files: files
        .filter((file) => file.batchId === batch.id)
        .map(({ sha256, mapping, outcome }) => {
          const { file, kind, rows, created, updated, rejected } = storedOutcome.parse(JSON.parse(outcome));
          return { file, kind, rows, created, updated, sha256, mapping: importMapping.parse(JSON.parse(mapping)), rejectedRows: rejected.length };
        }),
    }));
}
