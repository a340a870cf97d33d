import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import Database from 'better-sqlite3';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openExistingBooks } from '#main/db/create-books';
import { loadMigrations, migrate } from '#main/db/migrator';
import { makeBooks, MIGRATIONS, type TestBooks } from '../../support/books';

let essai: TestBooks;
let shipped: string;

beforeEach(async () => {
  essai = await makeBooks();
  shipped = mkdtempSync(path.join(os.tmpdir(), 'encours-migrations-'));
  cpSync(MIGRATIONS, shipped, { recursive: true });
});
afterEach(() => {
  essai.remove();
  rmSync(shipped, { recursive: true });
});

/** Adds a migration to the shipped folder, as the next version would. */
function ship(tag: string, sql: string): void {
  writeFileSync(path.join(shipped, `${tag}.sql`), sql);
  const file = path.join(shipped, 'meta', '_journal.json');
  const journal: unknown = JSON.parse(readFileSync(file, 'utf8'));
  if (typeof journal !== 'object' || journal === null || !('entries' in journal) || !Array.isArray(journal.entries)) throw new Error('no journal');
  writeFileSync(file, JSON.stringify({ ...journal, entries: [...journal.entries, { idx: journal.entries.length, tag }] }));
}

const reopen = () => openExistingBooks(essai.file, shipped, () => new Date());
const backups = () => readdirSync(essai.folder).filter((name) => name.endsWith('.bak'));

describe('opening books', () => {
  it('applies what is pending after a verified backup, and keeps the data', () => {
    ship('9000_note', 'ALTER TABLE client ADD COLUMN note text');
    const books = reopen();
    expect(books.read.company.get().name).toBe('Essai');
    books.close();
    const [backup = ''] = backups();
    const copy = new Database(path.join(essai.folder, backup), { readonly: true });
    expect(copy.prepare('SELECT name FROM company').pluck().get()).toBe('Essai');
    expect(copy.pragma('table_info(client)')).not.toContainEqual(expect.objectContaining({ name: 'note' }));
    copy.close();
    reopen().close();
    expect(backups()).toHaveLength(1);
  });

  it('leaves everything as it was when a migration fails half-way', () => {
    ship('9000_broken', 'ALTER TABLE client ADD COLUMN note text;\n--> statement-breakpoint\nINSERT INTO nowhere VALUES (1)');
    expect(reopen).toThrow(/nowhere/);
    const file = new Database(essai.file, { readonly: true });
    expect(file.pragma('table_info(client)')).not.toContainEqual(expect.objectContaining({ name: 'note' }));
    file.close();
  });

  it('refuses a migration that loses rows or leaves a dangling reference', () => {
    ship('9000_loss', 'DELETE FROM dunning_step');
    expect(reopen).toThrow(expect.objectContaining({ refusal: { code: 'migrationFailed', details: { migration: '9000_loss', cause: 'rows of dunning_step' } } }));
  });

  it('does not wipe the children of a table it rebuilds', () => {
    const columns = 'id, name, minimum_amount_cents, per_invoice, working_days_only, is_default';
    ship('9000_rebuild', `CREATE TABLE rebuilt AS SELECT ${columns} FROM dunning_policy;\n--> statement-breakpoint\nDROP TABLE dunning_policy;\n--> statement-breakpoint\nALTER TABLE rebuilt RENAME TO dunning_policy`);
    // SQLite keeps the references by name; the children must still be there.
    expect(reopen).toThrow();
    const file = new Database(essai.file, { readonly: true });
    expect(file.prepare('SELECT count(*) FROM dunning_step').pluck().get()).toBe(4);
    file.close();
  });

  it('refuses a newer database before writing anything', () => {
    const writer = new Database(essai.file);
    writer.prepare("INSERT INTO schema_migration (tag, hash) VALUES ('9999_future', 'x')").run();
    writer.close();
    expect(reopen).toThrow(expect.objectContaining({ refusal: expect.objectContaining({ code: 'databaseNewer' }) }));
    expect(backups()).toEqual([]);
  });

  it('refuses a database whose history is not the shipped one', () => {
    const first = loadMigrations(shipped)[0]?.tag ?? '';
    writeFileSync(path.join(shipped, `${first}.sql`), 'CREATE TABLE other (id INTEGER)');
    expect(reopen).toThrow(expect.objectContaining({ refusal: expect.objectContaining({ code: 'migrationFailed' }) }));
  });

  it('refuses files that are not ours, without touching them', () => {
    const foreign = path.join(essai.folder, 'autre.db');
    const other = new Database(foreign);
    other.exec('CREATE TABLE precious (id INTEGER)');
    other.close();
    const open = (file: string) => () => openExistingBooks(file, shipped, () => new Date());
    expect(open(foreign)).toThrow(expect.objectContaining({ refusal: expect.objectContaining({ code: 'notEncoursBooks' }) }));
    const text = path.join(essai.folder, 'notes.txt');
    writeFileSync(text, 'rien à voir avec SQLite, mais assez long pour qu’on y lise un en-tête de fichier');
    expect(open(text)).toThrow(expect.objectContaining({ refusal: expect.objectContaining({ code: 'databaseCorrupt' }) }));
    expect(open(path.join(essai.folder, 'absent.db'))).toThrow(expect.objectContaining({ refusal: expect.objectContaining({ code: 'databaseMissing' }) }));
    expect(existsSync(path.join(essai.folder, 'absent.db'))).toBe(false);
  });
});

describe('migrations', () => {
  it('each makes its part of the schema from the one before', () => {
    const connection = new Database(':memory:');
    const migrations = loadMigrations(MIGRATIONS);
    const schema = () => connection.prepare("SELECT group_concat(sql, ';') FROM sqlite_schema WHERE name NOT LIKE 'sqlite_%'").pluck().get();
    let before = schema();
    for (let i = 1; i <= migrations.length; i++) {
      migrate(connection, migrations.slice(0, i), () => undefined);
      expect(schema()).not.toBe(before);
      before = schema();
    }
    connection.close();
  });
});
