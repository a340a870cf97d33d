import { getTableName, is } from 'drizzle-orm';
import { getTableConfig, SQLiteTable } from 'drizzle-orm/sqlite-core';
import { describe, expect, it } from 'vitest';
import { ABOUT_NO_CLIENT, PERSONAL_TABLES } from '#main/db/personal-data/tables';
import * as schema from '#main/db/schema';

interface Table {
  readonly name: string;
  readonly columns: readonly { readonly name: string; readonly columnType: string }[];
  readonly parents: readonly string[];
}

const tables: readonly Table[] = Object.values(schema)
  .filter((value) => is(value, SQLiteTable))
  .map((table) => getTableConfig(table))
  .map(({ name, columns, foreignKeys }) => ({
    name,
    columns: columns.map((column): Table['columns'][number] => ({ name: column.name, columnType: column.columnType })),
    parents: foreignKeys.map((key) => getTableName(key.reference().foreignTable)),
  }));
const holdsText = ['SQLiteText', 'SQLiteTextJson', 'SQLiteBlobBuffer', 'SQLiteBlobJson'];

/** Tables that refer to a client, directly or through others. */
function referring(): Set<string> {
  const found = new Set(['client']);
  for (let grown = true; grown; ) {
    const more = tables.filter(({ name, parents }) => !found.has(name) && parents.some((parent) => found.has(parent)));
    for (const { name } of more) found.add(name);
    grown = more.length > 0;
  }
  return found;
}

describe('what the schema holds of clients', () => {
  // A table that fails here was added without saying what becomes of it when a client's data are exported or erased.
  it('is declared table by table: in PERSONAL_TABLES, or in ABOUT_NO_CLIENT with its reason', () => {
    const undeclared = tables.map(({ name }) => name).filter((name) => !(name in PERSONAL_TABLES) && !(name in ABOUT_NO_CLIENT));
    expect(undeclared).toEqual([]);
    expect(Object.keys(PERSONAL_TABLES).filter((name) => name in ABOUT_NO_CLIENT)).toEqual([]);
    expect(Object.values(ABOUT_NO_CLIENT).filter((reason) => reason.length < 10)).toEqual([]);
  });

  it('counts every table that refers to a client among the personal ones', () => {
    expect([...referring()].filter((name) => !(name in PERSONAL_TABLES))).toEqual([]);
  });

  it('is declared column by column: each text is kept or erased, and no declared one is unknown', () => {
    for (const { name, columns } of tables) {
      const rule = PERSONAL_TABLES[name];
      if (rule === undefined) continue;
      const texts = columns.filter(({ columnType }) => holdsText.includes(columnType)).map((column) => `${name}.${column.name}`);
      expect([...rule.kept, ...Object.keys(rule.erased)].map((column) => `${name}.${column}`).sort()).toEqual(texts.sort());
      expect(rule.kept.filter((column) => column in rule.erased)).toEqual([]);
      expect(rule.events.filter((column) => !rule.kept.includes(column))).toEqual([]);
    }
  });

  it('knows every kind of column that may hold text', () => {
    const kinds = new Set(tables.flatMap(({ columns }) => columns.map(({ columnType }) => columnType)));
    expect([...kinds].filter((kind) => !holdsText.includes(kind) && kind !== 'SQLiteInteger' && kind !== 'SQLiteBoolean')).toEqual([]);
  });
});
