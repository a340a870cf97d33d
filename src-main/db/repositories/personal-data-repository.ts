import { partsAbout, parseJson, namesIt, subjectOf, type Traces } from '#shared/domain/privacy/traces';
import type { KeptEntry, KeptOfClient, KeptTable, PersonalDataRepository, StoredRow } from '#main/usecases/ports/personal-data';
import type { Connection } from '../connection';
import { anonymise } from '../personal-data/anonymise';
import { idsIn, tracesOf } from '../personal-data/client-traces';
import { retentionFacts } from '../personal-data/retention-facts';
import { type RowIds, rowsOfClient } from '../personal-data/rows-of-client';
import { PERSONAL_TABLES } from '../personal-data/tables';

export function personalDataRepository(connection: Connection): PersonalDataRepository {
  return {
    ofClient: (clientId) => {
      const rows = rowsOfClient(connection, clientId);
      const traces = tracesOf(connection, rows);
      return { tables: [...rows.keys()].map((table) => tableOf(connection, rows, table)), journal: entriesAbout(connection, traces), earlierRows: earlierRows(connection, rows), files: filesAbout(connection, rows, traces) };
    },
    retention: (today, clientId) => retentionFacts(connection, today, clientId),
    anonymisedCount: () => connection.prepare<[], number>("SELECT count(*) FROM journal WHERE action = 'anonymiseClient'").pluck().get() ?? 0,
    anonymise: (anonymisation) => anonymise(connection, anonymisation),
  };
}

/** A table that nobody described yet is exported all the same, under its own name. */
function tableOf(connection: Connection, rows: RowIds, name: string): KeptTable {
  const columns = connection.prepare<[string], string>("SELECT name FROM pragma_table_info(?) WHERE upper(type) <> 'BLOB'").pluck().all(name);
  const listed = columns.map((column) => `"${column}"`).join(', ');
  return {
    name,
    title: PERSONAL_TABLES[name]?.title ?? name,
    rows: connection.prepare<[string], StoredRow>(`SELECT ${listed} FROM "${name}" WHERE rowid IN (SELECT value FROM json_each(?)) ORDER BY rowid`).all(idsIn(rows, name)),
  };
}

interface EntryRow {
  readonly id: number;
  readonly at: string;
  readonly action: string;
  readonly subject: string;
  readonly data: string;
  readonly hash: string;
}

function entriesAbout(connection: Connection, traces: Traces): KeptEntry[] {
  const entries: KeptEntry[] = [];
  for (const { data, subject, ...entry } of connection.prepare<[], EntryRow>('SELECT id, at, action, subject, data, hash FROM journal ORDER BY id').iterate()) {
    const told = parseJson(data);
    const about = subjectOf(told, traces);
    const named = about !== 'another' && namesIt(subject, traces);
    const parts = about === 'it' ? [] : partsAbout(told, traces);
    if (about === 'it') entries.push({ ...entry, subject, data: told });
    else if (named || parts.length > 0) entries.push({ ...entry, subject: named ? subject : '', data: parts.length > 0 ? parts : named ? told : null });
  }
  return entries;
}

function earlierRows(connection: Connection, rows: RowIds): KeptOfClient['earlierRows'] {
  const changes = connection.prepare<[], { table: string; row: number; batch: number; before: string }>('SELECT table_name AS "table", row_id AS "row", batch_id AS batch, before FROM import_change ORDER BY id');
  return [...changes.iterate()].flatMap(({ table, row, batch, before }) => (rows.get(table)?.includes(row) === true ? [{ table, batch, before: parseJson(before) }] : []));
}

function filesAbout(connection: Connection, rows: RowIds, traces: Traces): KeptOfClient['files'] {
  const files = connection
    .prepare<[], { batch: number; name: string; sha256: string; at: string; outcome: string }>('SELECT f.batch_id AS batch, f.name, f.sha256, b.date AS at, f.outcome FROM import_file f JOIN import_batch b ON b.id = f.batch_id ORDER BY f.id')
    .all();
  const brought = new Set(batchesOf(connection, rows));
  return files.flatMap(({ outcome, ...file }) => {
    const about = partsAbout(parseJson(outcome), traces);
    return brought.has(file.batch) || about.length > 0 || namesIt(file.name, traces) ? [{ ...file, about }] : [];
  });
}

function batchesOf(connection: Connection, rows: RowIds): number[] {
  return [...rows.keys()].flatMap((table) => {
    const hasBatch = connection.prepare<[string], number>("SELECT count(*) FROM pragma_table_info(?) WHERE name = 'batch_id'").pluck().get(table);
    if (hasBatch !== 1) return [];
    return connection.prepare<[string], number>(`SELECT DISTINCT batch_id FROM "${table}" WHERE batch_id IS NOT NULL AND rowid IN (SELECT value FROM json_each(?))`).pluck().all(idsIn(rows, table));
  });
}
