import type { BatchDependents } from '#main/usecases/ports/import-store';
import type { Connection } from '../connection';
import { leaveToImport } from './leave-to-import';

/** At most this many of each kind are named: the rest is counted by the reader of the list, not by the message. */
const NAMED = 20;

/**
 * What came later and rests on a batch: "payment:…" and "creditNote:…" set against its documents, "notice:…" that list
 * its invoices, "obstacle:…", "limitation:…", "level:…", "claim:…" and "closing:…" about them, "batch:…" that brought documents for its clients or changed the same rows, "correspondence:…".
 */
const BLOCKING: readonly string[] = [
  // Credit notes set since against what it brought, and what its own credits were set against.
  `SELECT DISTINCT 'creditNote:' || k.number AS item FROM allocation a JOIN invoice i ON i.id = a.invoice_id JOIN credit_note k ON k.id = a.credit_note_id
   WHERE i.batch_id = :batch AND a.batch_id IS NOT :batch`,
  `SELECT DISTINCT 'invoice:' || i.number AS item FROM allocation a JOIN payment p ON p.id = a.payment_id JOIN invoice i ON i.id = a.invoice_id
   WHERE p.batch_id = :batch AND a.batch_id IS NOT :batch`,
  `SELECT DISTINCT 'invoice:' || i.number AS item FROM allocation a JOIN credit_note k ON k.id = a.credit_note_id JOIN invoice i ON i.id = a.invoice_id
   WHERE k.batch_id = :batch AND a.batch_id IS NOT :batch`,
  `SELECT DISTINCT 'refund:' || r.date || ' ' || r.reference AS item FROM allocation a JOIN payment r ON r.id = a.refund_id
     LEFT JOIN payment p ON p.id = a.payment_id LEFT JOIN credit_note k ON k.id = a.credit_note_id
   WHERE a.batch_id IS NOT :batch AND (r.batch_id = :batch OR p.batch_id = :batch OR k.batch_id = :batch)`,
  // Letters that list its invoices.
  `SELECT DISTINCT 'notice:' || n.reference AS item FROM dunning_notice n JOIN dunning_notice_line l ON l.notice_id = n.id
     JOIN invoice i ON i.id = l.invoice_id
   WHERE i.batch_id = :batch`,
  // What holds reminders of its invoices or clients back, and levels set by hand.
  `SELECT DISTINCT 'obstacle:' || o.opened_on AS item FROM obstacle o
   WHERE o.client_id IN (SELECT id FROM client WHERE batch_id = :batch)
     OR o.id IN (SELECT x.obstacle_id FROM obstacle_invoice x JOIN invoice i ON i.id = x.invoice_id WHERE i.batch_id = :batch)`,
  `SELECT DISTINCT 'level:' || i.number AS item FROM level_change l JOIN invoice i ON i.id = l.invoice_id WHERE i.batch_id = :batch`,
  // Lists of doubtful receivables in which the user decided of its invoices, or that are closed.
  `SELECT DISTINCT 'closing:' || x.closing_date AS item FROM (SELECT closing_date, invoice_id FROM doubtful_choice UNION SELECT closing_date, invoice_id FROM doubtful_closing_line) x
     JOIN invoice i ON i.id = x.invoice_id WHERE i.batch_id = :batch`,
  // What makes limitation of its invoices run anew, or of its clients.
  `SELECT DISTINCT 'limitation:' || e.date AS item FROM limitation_event e
   WHERE e.client_id IN (SELECT id FROM client WHERE batch_id = :batch)
     OR e.id IN (SELECT x.event_id FROM limitation_event_invoice x JOIN invoice i ON i.id = x.invoice_id WHERE i.batch_id = :batch)`,
  // What was decided of the penalties of its invoices.
  `SELECT DISTINCT 'claim:' || i.number AS item FROM invoice i WHERE i.batch_id = :batch AND (
     EXISTS (SELECT 1 FROM claim_waiver w WHERE w.invoice_id = i.id) OR EXISTS (SELECT 1 FROM claim_posting p WHERE p.invoice_id = i.id) OR EXISTS (SELECT 1 FROM claim_request r WHERE r.invoice_id = i.id))`,
  // Documents that others brought for its clients.
  `SELECT DISTINCT 'invoice:' || d.number AS item FROM invoice d JOIN client c ON c.id = d.client_id WHERE c.batch_id = :batch AND d.batch_id IS NOT :batch`,
  `SELECT DISTINCT 'creditNote:' || d.number AS item FROM credit_note d JOIN client c ON c.id = d.client_id WHERE c.batch_id = :batch AND d.batch_id IS NOT :batch`,
  `SELECT DISTINCT 'correspondence:' || d.date || ' ' || d.subject AS item FROM correspondence d JOIN client c ON c.id = d.client_id WHERE c.batch_id = :batch AND d.notice_id IS NULL`,
  // Payments turned back by its bank entries: freeing them would not put back what they had settled.
  `SELECT DISTINCT 'payment:' || p.date || ' ' || p.reference AS item FROM bank_entry e JOIN bank_entry_payment l ON l.entry_id = e.id AND l.made
     JOIN payment p ON p.id = l.payment_id WHERE e.batch_id = :batch AND e.kind <> 'credit'`,
  // Documents that others attached to what it brought.
  `SELECT DISTINCT 'document:' || f.name AS item FROM attachment d JOIN document f ON f.id = d.document_id JOIN client c ON c.id = d.client_id
     LEFT JOIN invoice i ON i.id = d.invoice_id LEFT JOIN credit_note k ON k.id = d.credit_note_id
   WHERE d.batch_id IS NOT :batch AND (c.batch_id = :batch OR i.batch_id = :batch OR k.batch_id = :batch)`,
  // Later batches that changed what it brought or changed.
  `SELECT DISTINCT 'batch:' || x.batch_id AS item FROM import_change x
     JOIN import_batch b ON b.id = x.batch_id AND b.status = 'committed'
     JOIN import_change mine ON mine.table_name = x.table_name AND mine.row_id = x.row_id AND mine.batch_id = :batch
   WHERE x.batch_id > :batch`,
  `SELECT DISTINCT 'batch:' || x.batch_id AS item FROM import_change x JOIN import_batch b ON b.id = x.batch_id AND b.status = 'committed'
   WHERE x.batch_id > :batch AND (
     (x.table_name = 'invoice' AND EXISTS (SELECT 1 FROM invoice d WHERE d.id = x.row_id AND d.batch_id = :batch))
     OR (x.table_name = 'credit_note' AND EXISTS (SELECT 1 FROM credit_note d WHERE d.id = x.row_id AND d.batch_id = :batch))
     OR (x.table_name = 'client' AND EXISTS (SELECT 1 FROM client d WHERE d.id = x.row_id AND d.batch_id = :batch)))`,
  // Later batches that took away what it brought.
  `SELECT DISTINCT 'batch:' || x.batch_id AS item FROM import_change x JOIN import_batch b ON b.id = x.batch_id AND b.status = 'committed'
   WHERE x.removed = 1 AND x.batch_id > :batch AND json_extract(x.before, '$.batch_id') = :batch`,
];

/** Payments, which can be freed so that the batch goes: set since on its invoices, recorded for its clients, made of its bank entries. */
const PAYMENTS: readonly string[] = [
  `SELECT DISTINCT 'payment:' || p.date || ' ' || p.reference AS item FROM allocation a JOIN invoice i ON i.id = a.invoice_id JOIN payment p ON p.id = a.payment_id
   WHERE i.batch_id = :batch AND a.batch_id IS NOT :batch AND p.batch_id IS NOT :batch`,
  `SELECT DISTINCT 'payment:' || d.date || ' ' || d.reference AS item FROM payment d JOIN client c ON c.id = d.client_id WHERE c.batch_id = :batch AND d.batch_id IS NOT :batch`,
  `SELECT DISTINCT 'payment:' || p.date || ' ' || p.reference AS item FROM bank_entry e JOIN bank_entry_payment l ON l.entry_id = e.id AND l.made
     JOIN payment p ON p.id = l.payment_id WHERE e.batch_id = :batch AND e.kind = 'credit'`,
];

export function batchDependents(connection: Connection, batchId: number): BatchDependents {
  const blocking = itemsOf(connection, BLOCKING, batchId);
  return { items: [...new Set([...itemsOf(connection, PAYMENTS, batchId), ...blocking])], blocking };
}

function itemsOf(connection: Connection, queries: readonly string[], batch: number): string[] {
  const items = queries.flatMap((sql) => connection.prepare<[object], string>(`${sql} LIMIT ${String(NAMED)}`).pluck().all({ batch }));
  return [...new Set(items)];
}

/**
 * Frees what payments had settled of a batch's invoices, and removes those made of its bank entries, but
 * for those that a file told since: they become the file's. @returns how many of each
 */
export function freePayments(connection: Connection, batch: number): { freed: number; removed: number } {
  const freed = connection
    .prepare(
      `DELETE FROM allocation WHERE batch_id IS NOT :batch AND invoice_id IN (SELECT id FROM invoice WHERE batch_id = :batch)
         AND payment_id IN (SELECT id FROM payment WHERE batch_id IS NOT :batch)`,
    )
    .run({ batch }).changes;
  const made = `SELECT l.payment_id FROM bank_entry e JOIN bank_entry_payment l ON l.entry_id = e.id AND l.made
    WHERE e.kind = 'credit' AND l.payment_id NOT IN (SELECT payment_id FROM payment_told) AND e.batch_id = :batch`;
  removeMadeWith(connection, batch);
  leaveToImport(connection, `SELECT l.payment_id FROM bank_entry e JOIN bank_entry_payment l ON l.entry_id = e.id AND l.made WHERE e.kind = 'credit' AND e.batch_id = :which`, batch);
  const unset = connection.prepare(`DELETE FROM allocation WHERE payment_id IN (${made})`).run({ batch }).changes;
  const removed = connection.prepare(`DELETE FROM payment WHERE id IN (${made})`).run({ batch }).changes;
  return { freed: freed + unset, removed };
}

/** Write-offs and allocations of credit notes that came with the payments of a batch's bank entries. */
function removeMadeWith(connection: Connection, batch: number): void {
  const made = (what: 'writeOffs' | 'allocations') =>
    `SELECT j.value FROM bank_entry e JOIN bank_entry_payment l ON l.entry_id = e.id, json_each(l.made_with, '$.${what}') j WHERE e.batch_id = :batch`;
  connection.prepare(`DELETE FROM allocation WHERE id IN (${made('allocations')}) OR credit_note_id IN (${made('writeOffs')})`).run({ batch });
  connection.prepare(`DELETE FROM credit_note WHERE nature = 'writeOff' AND id IN (${made('writeOffs')})`).run({ batch });
}
