import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import { drizzle } from 'drizzle-orm/better-sqlite3';
import { RefusalError } from '#shared/contract/result';
import { LEGAL_DEFAULT_TERMS } from '#shared/domain/payment-terms';
import { toRefusal } from './sqlite-errors';
import { backUp, backupPath } from './backup';
import { type Connection, openWriter } from './connection';
import { loadMigrations, migrate } from './migrator';
import { type OpenBooks, openBooks } from './books';
import { company } from './schema';

/** Marks a SQLite file as ours ("ENCR"), so that no other program's database is ever migrated. */
const APPLICATION_ID = 0x454e4352;

export interface NewBooks {
  readonly name: string;
  readonly siren: string;
  readonly isExample: boolean;
}

/**
 * Creates a company's database: made aside and renamed, so that it exists whole or not at all.
 * Refuses to overwrite a file (companyExists).
 */
export async function createBooks(file: string, details: NewBooks, migrationsFolder: string, now: () => Date, furnish: (books: OpenBooks) => Promise<void>): Promise<void> {
  if (existsSync(file)) throw new RefusalError('companyExists', { file: path.basename(file) });
  const part = `${file}.new`;
  removeDatabase(part);
  try {
    mkdirSync(path.dirname(file), { recursive: true });
    const connection = openWriter(part, { mustExist: false });
    try {
      connection.pragma(`application_id = ${String(APPLICATION_ID)}`);
      migrate(connection, loadMigrations(migrationsFolder), () => undefined);
      insertCompany(connection, details, now());
    } finally {
      connection.close();
    }
    const books = openBooks(part, now);
    try {
      await furnish(books);
    } finally {
      books.close();
    }
    if (existsSync(file)) throw new RefusalError('companyExists', { file: path.basename(file) });
    renameSync(part, file);
  } catch (error) {
    throw creationRefusal(error);
  } finally {
    removeDatabase(part);
  }
}

/** What cannot be opened because it does not exist yet is a folder that does not take it. */
function creationRefusal(error: unknown): unknown {
  const refusal = toRefusal(error);
  const notTaken = refusal instanceof RefusalError && refusal.refusal.code === 'databaseMissing';
  const denied = error instanceof Error && 'code' in error && (error.code === 'EACCES' || error.code === 'EROFS' || error.code === 'EPERM');
  return notTaken || denied ? new RefusalError('databaseReadOnly') : refusal;
}

/** Opens existing books after bringing them to the shipped schema. A verified backup comes before any migration. */
export function openExistingBooks(file: string, migrationsFolder: string, now: () => Date): OpenBooks {
  if (!existsSync(file)) throw new RefusalError('databaseMissing', { file: path.basename(file) });
  const connection = openWriter(file, { mustExist: true });
  try {
    refuseForeign(connection);
    const migrations = loadMigrations(migrationsFolder);
    migrate(connection, migrations, () => {
      backUp(connection, backupPath(file, migrations.at(-1)?.tag ?? '', now()));
    });
  } catch (error) {
    throw toRefusal(error);
  } finally {
    connection.close();
  }
  return openBooks(file, now);
}

function refuseForeign(connection: Connection): void {
  if (connection.pragma('application_id', { simple: true }) !== APPLICATION_ID) throw new RefusalError('notEncoursBooks');
}

function insertCompany(connection: Connection, { name, siren, isExample }: NewBooks, now: Date): void {
  drizzle({ client: connection })
    .insert(company)
    .values({ id: 1, name, siren, isExample, termsDays: LEGAL_DEFAULT_TERMS.days, termsMethod: LEGAL_DEFAULT_TERMS.method, createdAt: now.toISOString() })
    .run();
}

function removeDatabase(file: string): void {
  for (const suffix of ['', '-wal', '-shm', '-journal']) rmSync(`${file}${suffix}`, { force: true });
}
