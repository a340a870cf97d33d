import { eq } from 'drizzle-orm';
import type { BetterSQLite3Database } from 'drizzle-orm/better-sqlite3';
import { RefusalError } from '#shared/contract/result';
import type { DocumentView } from '#shared/contract/schemas/client';
import type { DocumentRepository, FrozenSource } from '#main/usecases/ports/books';
import type { Connection } from '../connection';
import { document } from '../schema';
import { insertDocument } from './freeze-document';

export function documentRepository(connection: Connection, orm: BetterSQLite3Database, now: () => Date): DocumentRepository {
  return {
    insert: (given) => insertDocument(connection, given, now),
    find: (id) => {
      const found = orm.select().from(document).where(eq(document.id, id)).get() ?? null;
      if (found !== null && found.erasedOn !== null) throw new RefusalError('documentErased', { date: found.erasedOn });
      return found;
    },
    sourceOf: (id) => connection.prepare<[number], FrozenSource>('SELECT data, sha256 FROM document_source WHERE document_id = ?').get(id) ?? null,
    ofClient: (clientId) =>
      connection
        .prepare<[object], DocumentView>(
          `SELECT d.id AS id, d.name, d.sha256, d.size, coalesce(i.number, k.number, '') AS number, coalesce(i.issue_date, k.issue_date, substr(d.created_at, 1, 10)) AS date
           FROM attachment a JOIN document d ON d.id = a.document_id LEFT JOIN invoice i ON i.id = a.invoice_id LEFT JOIN credit_note k ON k.id = a.credit_note_id
           WHERE a.client_id = :client
           UNION ALL SELECT d.id, d.name, d.sha256, d.size, '', c.date FROM correspondence c JOIN document d ON d.id = c.document_id
           WHERE c.client_id = :client AND c.removed_on IS NULL AND (c.kind = 'file' OR (c.notice_id IS NULL AND NOT (c.direction = 'sent' AND c.kind IN ('letter', 'registeredLetter'))))
           ORDER BY date DESC, id DESC`,
        )
        .all({ client: clientId }),
  };
}
