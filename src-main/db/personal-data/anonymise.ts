import { foldText } from '#shared/domain/folding';
import { inPart, namesIt, parseJson, subjectOf, type Traces, withoutTraces, withoutWords } from '#shared/domain/privacy/traces';
import type { IsoDate } from '#shared/domain/calendar';
import type { Anonymisation, Attestation } from '#main/usecases/ports/personal-data';
import type { Connection } from '../connection';
import { ATTESTING_ACTIONS, entryHash, type SealedEntry } from '../journal-chain';
import { idsIn, tracesOf } from './client-traces';
import { eraseKeptRow, eraseRows, type Erasing } from './erase-rows';
import { type RowIds, rowsOfClient } from './rows-of-client';

/** Takes out of the books all that names a client; amounts, dates and hashes stay. @returns what is to be attested */
export function anonymise(connection: Connection, { clientId, identity, on, upTo }: Anonymisation): Attestation {
  const own = rowsOfClient(connection, clientId);
  const known = tracesOf(connection, own);
  const entriesOfBank = [...(own.get('bank_entry') ?? []), ...unmatchedEntries(connection, known, upTo)];
  const traces = { ...known, entries: new Set(entriesOfBank) };
  const rows = new Map([...own, ['bank_entry', entriesOfBank] as const]);
  const erasing = { traces, identity };
  const documents = documentsToErase(connection, rows);
  const entries = eraseJournal(connection, traces, on);
  eraseChanges(connection, rows, erasing);
  eraseFiles(connection, inPart(traces));
  eraseRows(connection, rows, erasing);
  connection.prepare('UPDATE client SET anonymised_on = ? WHERE id = ?').run(on, clientId);
  connection.prepare('UPDATE document SET erased_on = ? WHERE id IN (SELECT value FROM json_each(?))').run(on, JSON.stringify(documents.map(({ id }) => id)));
  return { entries, documents };
}

/** Operations of the bank that name the client and were made into no payment. */
function unmatchedEntries(connection: Connection, traces: Traces, upTo: IsoDate): number[] {
  return connection
    .prepare<[string], { id: number; text: string; name: string; iban: string }>(
      `SELECT e.id, e.label || ' ' || e.reference AS text, e.counterparty_name AS name, e.counterparty_iban AS iban FROM bank_entry e
       WHERE e.date <= ? AND NOT EXISTS (SELECT 1 FROM bank_entry_payment l WHERE l.entry_id = e.id)`,
    )
    .all(upTo)
    .filter(({ text, name, iban }) => [text, name, iban].some((part) => namesIt(part, traces)))
    .map(({ id }) => id);
}

const documentsToErase = (connection: Connection, rows: RowIds): Attestation['documents'] =>
  connection.prepare<[string], { id: number; sha256: string }>('SELECT id, sha256 FROM document WHERE id IN (SELECT value FROM json_each(?)) AND erased_on IS NULL').all(idsIn(rows, 'document'));

/** Entries that tell of imported files by their names. */
const NAMES_FILES: readonly string[] = ['import', 'undoImport'];

type JournalRow = SealedEntry & { readonly id: number; readonly hash: string };

/** Empties what names the client in the journal; each entry keeps its hash and its place in the chain. */
function eraseJournal(connection: Connection, traces: Traces, on: IsoDate): Attestation['entries'] {
  const rows = connection.prepare<[], JournalRow>('SELECT id, at, action, subject, amount_cents AS amountCents, data, previous_hash AS previousHash, hash FROM journal ORDER BY id').all();
  const update = connection.prepare('UPDATE journal SET subject = ?, data = ?, erased_on = ? WHERE id = ?');
  return rows.flatMap((row) => {
    if (ATTESTING_ACTIONS.includes(row.action)) return [];
    const left = withoutClient(row, NAMES_FILES.includes(row.action) ? inPart(traces) : traces);
    if (left.subject === row.subject && left.data === row.data) return [];
    update.run(left.subject, left.data, on, row.id);
    return [{ id: row.id, hash: row.hash, rest: entryHash(left) }];
  });
}

function withoutClient(row: JournalRow, traces: Traces): JournalRow {
  const data = parseJson(row.data);
  const about = subjectOf(data, traces);
  const isIts = about === 'it' || (about === 'nobody' && traces.words.has(foldText(row.subject)));
  const subject = isIts || namesIt(row.subject, traces) ? '' : row.subject;
  return { ...row, subject, data: JSON.stringify(isIts ? withoutWords(data) : withoutTraces(data, traces)) };
}

/** Rows as they were before an import: undoing it must bring no name back. */
function eraseChanges(connection: Connection, rows: RowIds, erasing: Erasing): void {
  const changes = connection.prepare<[], { id: number; table: string; row: number; before: string }>('SELECT id, table_name AS "table", row_id AS "row", before FROM import_change').all();
  const update = connection.prepare('UPDATE import_change SET before = ? WHERE id = ?');
  for (const { id, table, row, before } of changes) {
    const kept = parseJson(before);
    if (typeof kept !== 'object' || kept === null) continue;
    const values = new Map<string, unknown>(Object.entries(kept));
    const isIts = rows.get(table)?.includes(row) === true || (table === 'client' && erasing.traces.ids.has(row)) || erasing.traces.ids.has(Number(values.get('client_id')));
    if (isIts) update.run(JSON.stringify(eraseKeptRow(table, Object.fromEntries(values), row, erasing)), id);
  }
}

/** Names and outcomes of files: an e-invoice is often called after its buyer. */
function eraseFiles(connection: Connection, traces: Traces): void {
  const files = connection.prepare<[], { id: number; name: string; outcome: string; mapping: string }>('SELECT id, name, outcome, mapping FROM import_file').all();
  const update = connection.prepare('UPDATE import_file SET name = ?, outcome = ?, mapping = ? WHERE id = ?');
  for (const { id, name, outcome, mapping } of files) {
    const left = { name: namesIt(name, traces) ? `fichier-${String(id)}` : name, outcome: JSON.stringify(withoutTraces(parseJson(outcome), traces)), mapping: JSON.stringify(withoutTraces(parseJson(mapping), traces)) };
    if (left.name !== name || left.outcome !== outcome || left.mapping !== mapping) update.run(left.name, left.outcome, left.mapping, id);
  }
}
