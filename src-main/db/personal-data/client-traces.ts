import { foldText } from '#shared/domain/folding';
import { parseJson, subjectOf, type Traces } from '#shared/domain/privacy/traces';
import type { Connection } from '../connection';
import type { RowIds } from './rows-of-client';

/** Texts of a client's rows that name it wherever else they are written. */
const WORDS: Readonly<Record<string, readonly string[]>> = {
  client: ['name', 'email', 'phone', 'siren', 'line1'],
  contact: ['name', 'email', 'phone'],
  client_alias: ['name_key'],
  bank_entry: ['counterparty_name', 'counterparty_iban'],
};
/** Texts that name it when they are all there is. */
const TEXTS: Readonly<Record<string, readonly string[]>> = { client: ['line2'], bank_entry: ['label', 'reference'], document: ['name'] };
/** The same, in rows kept as JSON: a client as it was before an import or a merge, or in the journal. */
const TELLING_KEYS: readonly string[] = ['name', 'email', 'phone', 'siren', 'line1'];
/** A code that is a word, and not a number. */
const TELLING_CODE = /[a-z]{4}/;

/** All that a client is or was called by. Its homonyms keep their name. */
export function tracesOf(connection: Connection, rows: RowIds): Traces {
  const textsIn = (table: string, columns: readonly string[]): string[] =>
    columns.flatMap((column) => connection.prepare<[string], string>(`SELECT "${column}" FROM "${table}" WHERE rowid IN (SELECT value FROM json_each(?))`).pluck().all(idsIn(rows, table)));
  const ids = new Set(rows.get('client') ?? []);
  const merged = textsIn('client_merge', ['merged']).map(parseJson);
  for (const row of merged) for (const id of valuesOf(row, ['id'])) if (typeof id === 'number') ids.add(id);
  const codes = new Set([...textsIn('client', ['code']), ...textsIn('client_alias', ['code']), ...merged.flatMap((row) => valuesOf(row, ['code'])).filter(isText)]);
  const references = new Set([...textsIn('dunning_notice', ['reference']), ...textsIn('dossier_letter', ['reference'])]);
  const its = { ids, codes, references, numbers: numbersOf(connection, rows), entries: new Set(rows.get('bank_entry') ?? []) };
  const earlier = [...merged, ...rowsBefore(connection, ids), ...journalled(connection, { ...its, words: new Set(), texts: new Set() })];
  const toldIn = (columns: typeof WORDS) => Object.entries(columns).flatMap(([table, names]) => textsIn(table, names)).map(foldText);
  const told = [...toldIn(WORDS), ...earlier.flatMap((row) => valuesOf(row, TELLING_KEYS)).filter(isText).map(foldText)];
  const names = new Set([...textsIn('client', ['name_key']), ...textsIn('client_alias', ['name_key'])]);
  // a first name alone is a word of many texts; the client's own name counts whatever it is
  const words = [...told.filter((word) => names.has(word) || /[ \d]/.test(word)), ...[...codes].map(foldText).filter((code) => TELLING_CODE.test(code))];
  return withoutHomonyms(connection, { ...its, words: new Set(words), texts: new Set([...told, ...toldIn(TEXTS)].filter((text) => text !== '')) });
}

export const idsIn = (rows: RowIds, table: string): string => JSON.stringify(rows.get(table) ?? []);

/** A number that two clients' invoices bear tells neither. */
function numbersOf(connection: Connection, rows: RowIds): Set<string> {
  const own = idsIn(rows, 'invoice');
  const select = `SELECT number FROM invoice WHERE number <> '' AND id IN (SELECT value FROM json_each(?)) EXCEPT SELECT number FROM invoice WHERE id NOT IN (SELECT value FROM json_each(?))`;
  return new Set(connection.prepare<[string, string], string>(select).pluck().all(own, own));
}

/** The client's row as imports found it. */
function rowsBefore(connection: Connection, ids: ReadonlySet<number>): unknown[] {
  return connection
    .prepare<[string], string>(`SELECT before FROM import_change WHERE table_name = 'client' AND row_id IN (SELECT value FROM json_each(?))`)
    .pluck()
    .all(JSON.stringify([...ids]))
    .map(parseJson);
}

/** What the journal says of the client's card, before and after each change. */
function journalled(connection: Connection, traces: Traces): unknown[] {
  const entries = connection.prepare<[], string>(`SELECT data FROM journal WHERE action IN ('updateClient', 'mergeClients', 'unmergeClients')`).pluck().all().map(parseJson);
  return entries.filter((data) => subjectOf(data, traces) === 'it').flatMap((data) => [data, ...valuesOf(data, ['before', 'after', 'kept', 'other'])]);
}

/** Another client of the same name keeps it. */
function withoutHomonyms(connection: Connection, traces: Traces): Traces {
  const others = connection.prepare<[string], string>('SELECT name_key FROM client WHERE id NOT IN (SELECT value FROM json_each(?))').pluck().all(JSON.stringify([...traces.ids]));
  const own = (texts: ReadonlySet<string>) => new Set([...texts].filter((text) => text !== '' && !others.includes(text)));
  return { ...traces, words: own(traces.words), texts: own(traces.texts) };
}

const isText = (value: unknown): value is string => typeof value === 'string';

const valuesOf = (row: unknown, keys: readonly string[]): unknown[] =>
  typeof row === 'object' && row !== null && !Array.isArray(row) ? Object.entries(row).flatMap(([key, value]: [string, unknown]) => (keys.includes(key) ? [value] : [])) : [];
