import type { ImportStore } from '#main/usecases/ports/import-store';
import type { Connection } from '../connection';

export function importedAttachments(connection: Connection): Pick<ImportStore, 'attach'> {
  const known = connection
    .prepare<[object], number>(
      `SELECT 1 FROM attachment a JOIN document d ON d.id = a.document_id
       WHERE a.client_id = :clientId AND a.invoice_id IS :invoiceId AND a.credit_note_id IS :creditNoteId AND d.sha256 = :sha256`,
    )
    .pluck();
  const insertDocument = connection.prepare(
    `INSERT INTO document (name, mime, sha256, size, bytes, created_at)
     VALUES (:name, :mime, :sha256, :size, :bytes, (SELECT at FROM import_batch WHERE id = :batchId))`,
  );
  const insert = connection.prepare(
    `INSERT INTO attachment (client_id, document_id, invoice_id, credit_note_id, batch_id)
     VALUES (:clientId, :documentId, :invoiceId, :creditNoteId, :batchId)`,
  );
  return {
    attach: (batchId, { clientId, to, name, mime, sha256, bytes }) => {
      const invoiceId = 'invoiceId' in to ? to.invoiceId : null;
      const creditNoteId = 'creditNoteId' in to ? to.creditNoteId : null;
      if (known.get({ clientId, invoiceId, creditNoteId, sha256 }) !== undefined) return false;
      const documentId = insertDocument.run({ name, mime, sha256, size: bytes.byteLength, bytes, batchId }).lastInsertRowid;
      insert.run({ clientId, documentId, invoiceId, creditNoteId, batchId });
      return true;
    },
  };
}

/** Takes back the documents that a batch attached. @returns how many */
export function removeAttachments(connection: Connection, batchId: number): number {
  const documents = connection.prepare<[number], number>('SELECT document_id FROM attachment WHERE batch_id = ?').pluck().all(batchId);
  connection.prepare('DELETE FROM attachment WHERE batch_id = ?').run(batchId);
  const remove = connection.prepare('DELETE FROM document WHERE id = ?');
  for (const id of documents) remove.run(id);
  return documents.length;
}
