import type { FillableTable, ImportStore } from '#main/usecases/ports/import-store';
import type { Connection } from '../connection';

/**
 * Drops the indexes of an empty table and builds each at the end by one sort, which costs half of keeping it sorted row by
 * row. All within the caller's transaction: when it rolls back, the indexes are as they were.
 */
export function indexesAside(connection: Connection, tables: Readonly<Record<FillableTable, string>>): ImportStore['setIndexesAside'] {
  const indexesOf = connection.prepare<[string], { name: string; sql: string }>(
    "SELECT name, sql FROM sqlite_schema WHERE type = 'index' AND sql IS NOT NULL AND tbl_name = ? ORDER BY rowid",
  );
  return (table) => {
    const indexes = indexesOf.all(tables[table]);
    for (const { name } of indexes) connection.exec(`DROP INDEX "${name}"`);
    return indexes.map(({ sql }) => () => {
      connection.exec(sql);
    });
  };
}
