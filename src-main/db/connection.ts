import Database from 'better-sqlite3';
import { toRefusal } from './sqlite-errors';

export type Connection = Database.Database;

/** Opens a database the way every owner of it must: WAL, full durability, foreign keys enforced. */
export function openWriter(file: string, options: { mustExist: boolean }): Connection {
  return guarded(() => {
    const connection = new Database(file, { fileMustExist: options.mustExist, timeout: 5000 });
    try {
      connection.pragma('journal_mode = WAL');
      connection.pragma('synchronous = FULL');
      connection.pragma('foreign_keys = ON');
      connection.pragma('trusted_schema = OFF');
      tune(connection);
    } catch (error) {
      connection.close();
      throw error;
    }
    return connection;
  });
}

/** A second connection that only reads: it sees the last committed state while a long command writes. */
export function openReader(file: string): Connection {
  return guarded(() => {
    const connection = new Database(file, { readonly: true, fileMustExist: true, timeout: 5000 });
    tune(connection);
    return connection;
  });
}

function tune(connection: Connection): void {
  connection.pragma('cache_size = -65536');
  connection.pragma('temp_store = MEMORY');
  connection.pragma('mmap_size = 268435456');
}

function guarded<T>(open: () => T): T {
  try {
    return open();
  } catch (error) {
    throw toRefusal(error);
  }
}
