import Database from 'better-sqlite3';

/** What tells how the books came to be what they are, not what they are. */
const HISTORY = new Set(['journal', 'import_batch', 'import_file', 'import_change', 'import_mapping', 'import_seen', 'sqlite_sequence']);

/** Tables by name, each row as JSON; the order in which rows were written counts for nothing. */
export type Contents = Readonly<Record<string, readonly string[]>>;

/** Every row of every table of a company's file, as committed. */
export function everything(file: string): Contents {
  return rowsOf(file, () => true);
}

/** What the books hold, without the history of how it came there. */
export function contents(file: string): Contents {
  return rowsOf(file, (table) => !HISTORY.has(table));
}

function rowsOf(file: string, wanted: (table: string) => boolean): Contents {
  const connection = new Database(file, { readonly: true });
  try {
    const tables = connection.prepare<[], { name: string }>("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name").all();
    const names = tables.map(({ name }) => name).filter(wanted);
    return Object.fromEntries(names.map((name) => [name, connection.prepare(`SELECT * FROM "${name}"`).all().map((row) => JSON.stringify(row)).sort()]));
  } finally {
    connection.close();
  }
}
