import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { RefusalError } from '#shared/contract/result';
import { countRows } from './backup';
import type { Connection } from './connection';

/** A migration as it is shipped: drizzle's SQL file, in the order of drizzle's journal. */
export interface Migration {
  readonly tag: string;
  readonly hash: string;
  readonly statements: readonly string[];
}

const journalFile = z.object({ entries: z.array(z.object({ idx: z.int(), tag: z.string() })) });

export function loadMigrations(folder: string): Migration[] {
  const journal = journalFile.parse(JSON.parse(readFileSync(path.join(folder, 'meta', '_journal.json'), 'utf8')));
  return [...journal.entries]
    .sort((a, b) => a.idx - b.idx)
    .map(({ tag }) => {
      const text = readFileSync(path.join(folder, `${tag}.sql`), 'utf8').replaceAll('\r\n', '\n');
      return {
        tag,
        hash: createHash('sha256').update(text).digest('hex'),
        statements: text.split('--> statement-breakpoint').map((part) => part.trim()).filter((part) => part !== ''),
      };
    });
}

/**
 * Brings a database to the shipped schema: every pending migration in one transaction, foreign keys off around it and
 * checked before it commits. `beforeChange` makes the verified backup; it is called only when there is data to lose.
 * Refuses a database of a newer version (databaseNewer) before anything is written, and one whose applied migrations
 * are not the shipped ones (migrationFailed).
 */
export function migrate(connection: Connection, migrations: readonly Migration[], beforeChange: () => void): void {
  const applied = appliedHashes(connection);
  if (applied.length > migrations.length) {
    throw new RefusalError('databaseNewer', { known: migrations.length, found: applied.length });
  }
  const differing = applied.findIndex((hash, i) => migrations[i]?.hash !== hash);
  if (differing !== -1) throw new RefusalError('migrationFailed', { migration: migrations[differing]?.tag ?? '', cause: 'hash' });
  const pending = migrations.slice(applied.length);
  if (pending.length === 0) return;
  if (applied.length > 0) beforeChange();
  connection.pragma('foreign_keys = OFF');
  try {
    connection.transaction(() => {
      const before = countRows(connection);
      for (const migration of pending) apply(connection, migration);
      refuseLostRows(before, countRows(connection), pending);
      const broken = connection.pragma('foreign_key_check');
      if (Array.isArray(broken) && broken.length > 0) {
        throw new RefusalError('migrationFailed', { migration: pending.at(-1)?.tag ?? '', cause: 'foreignKeys' });
      }
    }).immediate();
  } finally {
    connection.pragma('foreign_keys = ON');
  }
}

/** A table that a migration keeps must keep its rows. */
function refuseLostRows(before: Record<string, number>, after: Record<string, number>, pending: readonly Migration[]): void {
  const shrunk = Object.keys(before).find((table) => (after[table] ?? Infinity) < (before[table] ?? 0));
  if (shrunk !== undefined) throw new RefusalError('migrationFailed', { migration: pending.at(-1)?.tag ?? '', cause: `rows of ${shrunk}` });
}

function apply(connection: Connection, migration: Migration): void {
  connection.exec('CREATE TABLE IF NOT EXISTS schema_migration (id INTEGER PRIMARY KEY, tag TEXT NOT NULL, hash TEXT NOT NULL)');
  for (const statement of migration.statements) connection.exec(statement);
  connection.prepare('INSERT INTO schema_migration (tag, hash) VALUES (?, ?)').run(migration.tag, migration.hash);
}

function appliedHashes(connection: Connection): string[] {
  const exists = connection.prepare("SELECT 1 FROM sqlite_schema WHERE type = 'table' AND name = 'schema_migration'").get();
  if (exists === undefined) return [];
  return connection.prepare<[], { hash: string }>('SELECT hash FROM schema_migration ORDER BY id').all().map((row) => row.hash);
}
