import { z } from 'zod';
import type { Connection } from '../connection';
import { clientKeys } from './client-keys';

export type RowValues = Readonly<Record<string, string | number | null>>;

/** Rows by table, the same whatever tables come to hold something of a client. */
type Moved = Readonly<Record<string, readonly number[]>>;

const value = z.union([z.string(), z.number(), z.null()]);
const storedMerge = z.object({
  clientId: z.int(),
  merged: z.record(z.string(), value),
  filled: z.record(z.string(), value),
  moved: z.record(z.string(), z.array(z.int())),
});

/** What a client lacks and its double may have; a reason not to remind is taken as well. */
const FILLED = ['siren', 'line1', 'line2', 'postcode', 'city', 'country', 'email', 'phone', 'salesperson', 'terms_days', 'terms_method', 'credit_limit_cents', 'policy_id', 'group_id'] as const;
/** Taken together or not at all: half of one address and half of another is nobody's. */
const ADDRESS: readonly string[] = ['line1', 'line2', 'postcode', 'city', 'country'];

const isEmpty = (content: string | number | null | undefined): boolean => content === null || content === undefined || content === '';

/** Fills what the kept client lacks. @returns what was filled, and with what */
export function fillEmpty(connection: Connection, kept: RowValues, other: RowValues): RowValues {
  const hasAddress = ADDRESS.some((column) => !isEmpty(kept[column]));
  const filled: Record<string, string | number | null> = {};
  for (const column of FILLED) {
    if (isEmpty(kept[column]) && !isEmpty(other[column]) && !(hasAddress && ADDRESS.includes(column))) filled[column] = other[column] ?? null;
  }
  if (kept['do_not_remind'] === 0 && other['do_not_remind'] === 1) {
    filled['do_not_remind'] = 1;
    filled['do_not_remind_reason'] = other['do_not_remind_reason'] ?? '';
  }
  setColumns(connection, Number(kept['id']), filled);
  return filled;
}

/** Gives every row of one client to another. @returns which, by table */
export function takeOver(connection: Connection, fromId: number, toId: number): Moved {
  const moved: Record<string, number[]> = {};
  for (const table of tablesOfClients(connection)) {
    const ids = connection.prepare<[number], number>(`SELECT rowid FROM "${table}" WHERE client_id = ?`).pluck().all(fromId);
    if (ids.length === 0) continue;
    connection.prepare(`UPDATE "${table}" SET client_id = ? WHERE client_id = ?`).run(toId, fromId);
    moved[table] = ids;
  }
  return moved;
}

/** Every table whose `client_id` names a client: those that later versions add follow a merge by themselves. */
function tablesOfClients(connection: Connection): string[] {
  return connection
    .prepare<[], string>(
      `SELECT DISTINCT t.name FROM sqlite_schema t JOIN pragma_foreign_key_list(t.name) f
       WHERE t.type = 'table' AND f."table" = 'client' AND f."from" = 'client_id' ORDER BY t.name`,
    )
    .pluck()
    .all();
}

/**
 * Puts a merged client back, with the rows that were its own and are still of the one that was kept; what came since stays
 * with that one, and so do the fields that the user changed since. @returns the client's id
 */
export function partClients(connection: Connection, mergeId: number): number {
  const { clientId, merged, filled, moved } = readMerge(connection, mergeId);
  insertClient(connection, merged);
  const id = Number(merged['id']);
  for (const [table, ids] of Object.entries(moved)) {
    connection.prepare(`UPDATE "${table}" SET client_id = ? WHERE client_id = ? AND rowid IN (SELECT value FROM json_each(?))`).run(id, clientId, JSON.stringify(ids));
  }
  followInvoices(connection, clientId, id);
  emptyAgain(connection, clientId, filled);
  connection.prepare('DELETE FROM client_merge WHERE id = ?').run(mergeId);
  return id;
}

/** What came since and rests on an invoice goes back with it: penalties put on the account, events of its limitation. */
function followInvoices(connection: Connection, fromId: number, toId: number): void {
  const clients = { from: fromId, to: toId };
  connection
    .prepare('UPDATE invoice SET client_id = :to WHERE client_id = :from AND id IN (SELECT p.posted_id FROM claim_posting p JOIN invoice i ON i.id = p.invoice_id WHERE i.client_id = :to)')
    .run(clients);
  connection
    .prepare('UPDATE limitation_event SET client_id = :to WHERE client_id = :from AND id IN (SELECT x.event_id FROM limitation_event_invoice x JOIN invoice i ON i.id = x.invoice_id WHERE i.client_id = :to)')
    .run(clients);
}

function readMerge(connection: Connection, mergeId: number): z.infer<typeof storedMerge> {
  const row = connection
    .prepare<[number], { clientId: number; merged: string; filled: string; moved: string }>('SELECT client_id AS clientId, merged, filled, moved FROM client_merge WHERE id = ?')
    .get(mergeId);
  if (row === undefined) throw new Error(`no merge ${String(mergeId)}`);
  return storedMerge.parse({ clientId: row.clientId, merged: parsed(row.merged), filled: parsed(row.filled), moved: parsed(row.moved) });
}

const parsed = (json: string): unknown => JSON.parse(json);

/** A column that a later version added takes its default. */
function insertClient(connection: Connection, row: RowValues): void {
  const known = connection.prepare<[], string>("SELECT name FROM pragma_table_info('client')").pluck().all();
  const columns = Object.keys(row).filter((column) => known.includes(column));
  connection.prepare(`INSERT INTO client (${columns.join(', ')}) VALUES (${columns.map(() => '?').join(', ')})`).run(columns.map((column) => row[column]));
}

/** Takes back what the merge filled, where it still holds. */
function emptyAgain(connection: Connection, id: number, filled: RowValues): void {
  const now = connection.prepare<[number], RowValues>('SELECT * FROM client WHERE id = ?').get(id) ?? {};
  const nothing = (column: string) => (['terms_days', 'terms_method', 'credit_limit_cents', 'policy_id', 'group_id'].includes(column) ? null : column === 'do_not_remind' ? 0 : '');
  const unchanged = Object.keys(filled).filter((column) => now[column] === filled[column]);
  setColumns(connection, id, Object.fromEntries(unchanged.map((column) => [column, nothing(column)])));
}

function setColumns(connection: Connection, id: number, values: RowValues): void {
  const columns = Object.keys(values);
  if (columns.length === 0) return;
  connection.prepare(`UPDATE client SET ${columns.map((column) => `${column} = ?`).join(', ')} WHERE id = ?`).run(...columns.map((column) => values[column]), id);
  const row = connection.prepare<[number], { code: string; name: string; city: string; email: string }>('SELECT code, name, city, email FROM client WHERE id = ?').get(id);
  if (row !== undefined) connection.prepare('UPDATE client SET search_text = ? WHERE id = ?').run(clientKeys(row).searchText, id);
}
