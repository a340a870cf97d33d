import { eq } from 'drizzle-orm';
import type { BetterSQLite3Database } from 'drizzle-orm/better-sqlite3';
import type { DocumentRepository } from '#main/usecases/ports/books';
import { document } from '../schema';

export function documentRepository(orm: BetterSQLite3Database): DocumentRepository {
  return {
    find: (id) => orm.select().from(document).where(eq(document.id, id)).get() ?? null,
  };
}
