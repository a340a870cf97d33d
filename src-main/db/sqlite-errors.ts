import Database from 'better-sqlite3';
import type { ErrorCode } from '#shared/contract/errors';
import { RefusalError } from '#shared/contract/result';

/** What SQLite's primary result codes mean to the person in front of the screen. */
const MEANINGS: readonly (readonly [prefix: string, code: ErrorCode])[] = [
  ['SQLITE_CORRUPT', 'databaseCorrupt'],
  ['SQLITE_NOTADB', 'databaseCorrupt'],
  ['SQLITE_READONLY', 'databaseReadOnly'],
  ['SQLITE_PERM', 'databaseReadOnly'],
  ['SQLITE_BUSY', 'databaseBusy'],
  ['SQLITE_LOCKED', 'databaseBusy'],
  ['SQLITE_FULL', 'databaseFull'],
  ['SQLITE_IOERR', 'diskFailure'],
  ['SQLITE_CANTOPEN', 'databaseMissing'],
];

/** A refusal for what SQLite reports of the file or the disk; anything else comes back as it is. */
export function toRefusal(error: unknown): unknown {
  if (!(error instanceof Database.SqliteError)) return missingFolder(error) ? new RefusalError('databaseMissing') : error;
  const meaning = MEANINGS.find(([prefix]) => error.code.startsWith(prefix));
  return meaning === undefined ? error : new RefusalError(meaning[1], { cause: error.code });
}

function missingFolder(error: unknown): boolean {
  return error instanceof TypeError && error.message.includes('directory does not exist');
}
