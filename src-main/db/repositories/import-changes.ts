import type { Connection } from '../connection';

type ChangedTable = 'client' | 'invoice' | 'credit_note';

/** Keeps a row as it is before a batch changes it, once per batch. */
export function rememberBefore(connection: Connection, batchId: number, table: ChangedTable, id: number): void {
  const known = connection.prepare('SELECT 1 FROM import_change WHERE batch_id = ? AND table_name = ? AND row_id = ?').get(batchId, table, id);
  if (known !== undefined) return;
  const row = connection.prepare(`SELECT * FROM ${table} WHERE id = ?`).get(id);
  connection.prepare('INSERT INTO import_change (batch_id, table_name, row_id, before) VALUES (?, ?, ?, ?)').run(batchId, table, id, JSON.stringify(row));
}

/** The columns that an import may change, and so that undoing one puts back. */
const RESTORED: Readonly<Record<ChangedTable, readonly string[]>> = {
  client: ['name', 'name_key', 'search_text', 'siren', 'line1', 'line2', 'postcode', 'city', 'country', 'email', 'phone'],
  invoice: ['issue_date', 'due_date', 'due_estimated', 'amount_cents'],
  credit_note: ['issue_date', 'amount_cents'],
};

/** @returns how many rows of each table were put back */
export function restoreChanges(connection: Connection, batchId: number): Record<ChangedTable, number> {
  const restored = { client: 0, invoice: 0, credit_note: 0 };
  const changes = connection
    .prepare<[number], { tableName: ChangedTable; rowId: number; before: string }>(
      'SELECT table_name AS tableName, row_id AS rowId, before FROM import_change WHERE batch_id = ? ORDER BY id DESC',
    )
    .all(batchId);
  for (const { tableName, rowId, before } of changes) {
    const columns = RESTORED[tableName];
    const assignments = columns.map((column) => `${column} = json_extract(:before, '$.${column}')`);
    // What is settled stays settled: the open amount moves with the amount.
    if (columns.includes('amount_cents')) assignments.push("open_cents = open_cents + json_extract(:before, '$.amount_cents') - amount_cents");
    connection.prepare(`UPDATE ${tableName} SET ${assignments.join(', ')} WHERE id = :id`).run({ before, id: rowId });
    restored[tableName] += 1;
  }
  return restored;
}
