import type { FrozenSource } from '#main/usecases/ports/books';
import type { Connection } from '../connection';

interface DocumentToKeep {
  readonly name: string;
  readonly mime: string;
  readonly sha256: string;
  readonly bytes: Uint8Array;
}

/** @returns the document's id */
export function insertDocument(connection: Connection, { name, mime, sha256, bytes }: DocumentToKeep, now: () => Date): number {
  const { lastInsertRowid } = connection
    .prepare('INSERT INTO document (name, mime, sha256, size, bytes, created_at) VALUES (?, ?, ?, ?, ?, ?)')
    .run(name, mime, sha256, bytes.byteLength, bytes, now().toISOString());
  return Number(lastInsertRowid);
}

/** Keeps a letter as it was made, with what it was made from. @returns the document's id */
export function freezeDocument(connection: Connection, document: DocumentToKeep & { readonly source: FrozenSource }, now: () => Date): number {
  const documentId = insertDocument(connection, document, now);
  connection.prepare('INSERT INTO document_source (document_id, data, sha256) VALUES (?, ?, ?)').run(documentId, document.source.data, document.source.sha256);
  return documentId;
}
