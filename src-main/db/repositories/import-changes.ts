import type { Connection } from '../connection';

type ChangedTable = 'client' | 'invoice' | 'credit_note';

/** Keeps a row as it is before a batch changes it, once per batch. */
export function rememberBefore(connection: Connection, batchId: number, table: ChangedTable, id: number): void {
  const known = connection.prepare('SELECT 1 FROM import_change WHERE batch_id = ? AND table_name = ? AND row_id = ?').get(batchId, table, id);
  if (known !== undefined) return;
  const row = connection.prepare(`SELECT * FROM ${table} WHERE id = ?`).get(id);
  connection.prepare('INSERT INTO import_change (batch_id, table_name, row_id, before) VALUES (?, ?, ?, ?)').run(batchId, table, id, JSON.stringify(row));
}

/** Takes a row away, and keeps it as it was. What the batch itself brought is only taken away. */
export function takeAway(connection: Connection, batchId: number, table: 'invoice' | 'credit_note', id: number): void {
  connection
    .prepare(`INSERT INTO import_change (batch_id, table_name, row_id, before, removed) SELECT :batch, :table, id, ${rowAsJson(connection, table)}, 1 FROM ${table} WHERE id = :id AND batch_id IS NOT :batch`)
    .run({ batch: batchId, table, id });
  connection.prepare(`DELETE FROM ${table} WHERE id = ?`).run(id);
}

function rowAsJson(connection: Connection, table: string): string {
  return `json_object(${columnsOf(connection, table).map((column) => `'${column}', ${column}`).join(', ')})`;
}

function columnsOf(connection: Connection, table: string): string[] {
  return connection.prepare<[string], string>('SELECT name FROM pragma_table_info(?)').pluck().all(table);
}

function keysOf(connection: Connection, before: string): ReadonlySet<string> {
  return new Set(connection.prepare<[string], string>('SELECT key FROM json_each(?)').pluck().all(before));
}

/** Puts a row back, with the columns that it had. */
function putBack(connection: Connection, table: string, before: string): void {
  const had = keysOf(connection, before);
  const columns = columnsOf(connection, table).filter((column) => had.has(column));
  const values = columns.map((column) => `json_extract(:before, '$.${column}')`);
  connection.prepare(`INSERT INTO ${table} (${columns.join(', ')}) SELECT ${values.join(', ')}`).run({ before });
}

/** The columns that an import may change, and so that undoing one puts back. */
const RESTORED: Readonly<Record<ChangedTable, readonly string[]>> = {
  client: ['name', 'name_key', 'search_text', 'siren', 'line1', 'line2', 'postcode', 'city', 'country', 'email', 'phone', 'salesperson', 'credit_limit_cents'],
  invoice: ['issue_date', 'due_date', 'due_estimated', 'amount_cents', 'vat_cents'],
  credit_note: ['issue_date', 'amount_cents', 'vat_cents'],
};

/** @returns how many rows of each table were put back */
export function restoreChanges(connection: Connection, batchId: number): Record<ChangedTable, number> {
  const restored = { client: 0, invoice: 0, credit_note: 0 };
  const changes = connection
    .prepare<[number], { tableName: ChangedTable; rowId: number; before: string; removed: number }>(
      'SELECT table_name AS tableName, row_id AS rowId, before, removed FROM import_change WHERE batch_id = ? ORDER BY id DESC',
    )
    .all(batchId);
  for (const { tableName, rowId, before, removed } of changes) {
    restored[tableName] += 1;
    if (removed !== 0) {
      putBack(connection, tableName, before);
      continue;
    }
    // a row kept before a column was added says nothing of it
    const had = keysOf(connection, before);
    const columns = RESTORED[tableName].filter((column) => had.has(column));
    const assignments = columns.map((column) => `${column} = json_extract(:before, '$.${column}')`);
    // What is settled stays settled: the open amount moves with the amount.
    if (columns.includes('amount_cents')) assignments.push("open_cents = open_cents + json_extract(:before, '$.amount_cents') - amount_cents");
    connection.prepare(`UPDATE ${tableName} SET ${assignments.join(', ')} WHERE id = :id`).run({ before, id: rowId });
  }
  return restored;
}
