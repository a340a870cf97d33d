import type { Connection } from '../connection';

type Value = string | number | null;

/** Rows to a statement: each statement costs its start and the bookkeeping of `AUTOINCREMENT`, half of a row's insertion. */
const ROWS = 32;

/** Inserts rows, many to a statement, each with the values of these columns in their order. */
export function insertMany(connection: Connection, table: string, columns: readonly string[]): (rows: readonly (readonly Value[])[]) => void {
  const prepare = (rows: number) => {
    const one = `(${columns.map(() => '?').join()})`;
    return connection.prepare<Value[][]>(`INSERT INTO ${table} (${columns.join()}) VALUES ${Array<string>(rows).fill(one).join()}`);
  };
  const many = prepare(ROWS);
  const single = prepare(1);
  return (rows) => {
    const grouped = rows.length - (rows.length % ROWS);
    for (let i = 0; i < grouped; i += ROWS) many.run(rows.slice(i, i + ROWS).flat());
    for (const row of rows.slice(grouped)) single.run([...row]);
  };
}

/** The id after all that the table ever gave, so that ids given here follow each other. */
export function nextId(connection: Connection, table: string): () => number {
  const last = connection.prepare<[string], number>('SELECT seq FROM sqlite_sequence WHERE name = ?').pluck();
  return () => (last.get(table) ?? 0) + 1;
}
