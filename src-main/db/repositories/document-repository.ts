import { eq } from 'drizzle-orm';
import type { BetterSQLite3Database } from 'drizzle-orm/better-sqlite3';
import type { DocumentView } from '#shared/contract/schemas/client';
import type { DocumentRepository, FrozenSource } from '#main/usecases/ports/books';
import type { Connection } from '../connection';
import { document } from '../schema';

export function documentRepository(connection: Connection, orm: BetterSQLite3Database): DocumentRepository {
  return {
    find: (id) => orm.select().from(document).where(eq(document.id, id)).get() ?? null,
    sourceOf: (id) => connection.prepare<[number], FrozenSource>('SELECT data, sha256 FROM document_source WHERE document_id = ?').get(id) ?? null,
    ofClient: (clientId) =>
      connection
        .prepare<[number], DocumentView>(
          `SELECT d.id, d.name, d.sha256, d.size, coalesce(i.number, k.number, '') AS number, coalesce(i.issue_date, k.issue_date, substr(d.created_at, 1, 10)) AS date
           FROM attachment a JOIN document d ON d.id = a.document_id LEFT JOIN invoice i ON i.id = a.invoice_id LEFT JOIN credit_note k ON k.id = a.credit_note_id
           WHERE a.client_id = ? ORDER BY date DESC, d.id DESC`,
        )
        .all(clientId),
  };
}
