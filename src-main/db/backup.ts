import { existsSync, readdirSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import Database from 'better-sqlite3';
import { RefusalError } from '#shared/contract/result';
import type { Connection } from './connection';

/**
 * A verified copy: written through SQLite (so that what is still in the WAL is in it), checked, its row counts compared
 * with the original's, and only then given its name. Throws RefusalError('databaseCorrupt') when the copy does not hold.
 */
export function backUp(connection: Connection, target: string): void {
  const part = `${target}.part`;
  rmSync(part, { force: true });
  connection.prepare('VACUUM INTO ?').run(part);
  try {
    verifyCopy(connection, part);
    renameSync(part, target);
  } finally {
    if (existsSync(part)) rmSync(part, { force: true });
  }
}

const EXTENSION = '.bak';

/** Where a copy of the books made before something goes: beside them, named after it and the moment. */
export function backupPath(file: string, before: string, at: Date): string {
  const { dir, name } = path.parse(file);
  return path.join(dir, `${name}.avant-${before}.${at.toISOString().replace(/[:.]/g, '-')}${EXTENSION}`);
}

/** @returns the name of the verified copy */
export function backUpBeside(connection: Connection, file: string, before: string, at: Date): string {
  const target = backupPath(file, before, at);
  backUp(connection, target);
  return path.basename(target);
}

/** The copies that lie beside the books, oldest first. */
export function backupsBeside(file: string): string[] {
  const { dir, name } = path.parse(file);
  const made = (copy: string) => copy.replace(/^.*\.([^.]+)\.bak$/, '$1');
  return readdirSync(dir)
    .filter((copy) => copy.startsWith(`${name}.`) && copy.endsWith(EXTENSION))
    .sort((a, b) => (made(a) < made(b) ? -1 : 1));
}

function verifyCopy(connection: Connection, file: string): void {
  const copy = new Database(file, { readonly: true });
  try {
    const integrity = copy.pragma('integrity_check', { simple: true });
    const same = JSON.stringify(countRows(copy)) === JSON.stringify(countRows(connection));
    if (integrity !== 'ok' || !same) throw new RefusalError('databaseCorrupt', { cause: 'backup' });
  } finally {
    copy.close();
  }
}

/** Rows of each table, by name. */
export function countRows(connection: Connection): Record<string, number> {
  const names = connection
    .prepare<[], { name: string }>("SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name")
    .all();
  return Object.fromEntries(
    names.map(({ name }) => [name, connection.prepare<[], { n: number }>(`SELECT count(*) AS n FROM "${name}"`).get()?.n ?? 0]),
  );
}
