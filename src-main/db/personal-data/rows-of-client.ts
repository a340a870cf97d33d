import type { Connection } from '../connection';

/** Rows by table, as ids: every reference of the schema is to a table's rowid. */
export type RowIds = ReadonlyMap<string, readonly number[]>;

interface Reference {
  readonly table: string;
  readonly column: string;
  readonly parent: string;
}

/** Tables that rows of a client point to, and that are the client's for that: a letter's document, the bank's entry of a payment. */
const POINTED_TO: readonly string[] = ['document', 'bank_entry'];
/** What hangs on those without being another client's. */
const HANGS_ON: Readonly<Record<string, readonly string[]>> = { document: ['document_source'], bank_entry: ['bank_entry_payment'] };

/**
 * Every row that refers to a client, directly or through others: the tables are read from the schema, so that one that a
 * later version adds is found by itself.
 */
export function rowsOfClient(connection: Connection, clientId: number): RowIds {
  const found = new Map<string, Set<number>>([['client', new Set([clientId])]]);
  const references = referencesOf(connection);
  // each round finds what refers to what the round before found
  for (let grown = true; grown; ) {
    grown = references.map((reference) => follow(connection, reference, found)).some(Boolean);
  }
  return new Map([...found].filter(([, ids]) => ids.size > 0).map(([table, ids]) => [table, [...ids].sort((a, b) => a - b)]));
}

/** @returns whether rows were found that were not known */
function follow(connection: Connection, { table, column, parent }: Reference, found: Map<string, Set<number>>): boolean {
  if (POINTED_TO.includes(parent)) {
    const pointed = idsWhere(connection, `SELECT DISTINCT "${column}" FROM "${table}" WHERE rowid IN (SELECT value FROM json_each(?)) AND "${column}" IS NOT NULL`, found.get(table));
    const grown = add(found, parent, pointed);
    if (HANGS_ON[parent]?.includes(table) !== true) return grown;
  }
  return add(found, table, idsWhere(connection, `SELECT rowid FROM "${table}" WHERE "${column}" IN (SELECT value FROM json_each(?))`, found.get(parent)));
}

const idsWhere = (connection: Connection, sql: string, ids: ReadonlySet<number> | undefined): number[] =>
  ids === undefined ? [] : connection.prepare<[string], number>(sql).pluck().all(JSON.stringify([...ids]));

function add(found: Map<string, Set<number>>, table: string, ids: readonly number[]): boolean {
  const known = found.get(table) ?? new Set<number>();
  const before = known.size;
  for (const id of ids) known.add(id);
  found.set(table, known);
  return known.size > before;
}

function referencesOf(connection: Connection): Reference[] {
  return connection
    .prepare<[], Reference>(
      `SELECT t.name AS "table", f."from" AS "column", f."table" AS parent FROM sqlite_schema t JOIN pragma_foreign_key_list(t.name) f
       WHERE t.type = 'table' ORDER BY t.name, f.id`,
    )
    .all();
}
