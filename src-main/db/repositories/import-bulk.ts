import type { ImportStore } from '#main/usecases/ports/import-store';
import type { Connection } from '../connection';

/**
 * Fills an empty table without its indexes and builds each at the end by one sort, which costs half of keeping it sorted
 * row by row. All within the caller's transaction: when it rolls back, the indexes are as they were.
 */
export function fillTable(connection: Connection): ImportStore['fill'] {
  const indexesOf = connection.prepare<[string], { name: string; sql: string }>(
    "SELECT name, sql FROM sqlite_schema WHERE type = 'index' AND sql IS NOT NULL AND tbl_name = ? ORDER BY rowid",
  );
  return async (table, insertAll) => {
    const indexes = indexesOf.all(table);
    for (const { name } of indexes) connection.exec(`DROP INDEX "${name}"`);
    const result = await insertAll();
    for (const { sql } of indexes) connection.exec(sql);
    return result;
  };
}
