import Database from 'better-sqlite3';
import type { Connection } from './connection';

/**
 * Runs a command that erases, then writes the whole file anew and empties its log, so that nothing of what was erased is
 * left in either. @returns `compacted` false when the file could not be written anew: the disk is full, or another program reads it
 */
export async function erasing<T>(connection: Connection, command: () => Promise<T>): Promise<{ value: T; compacted: boolean }> {
  connection.pragma('secure_delete = ON');
  try {
    const value = await command();
    return { value, compacted: compact(connection) };
  } finally {
    connection.pragma('secure_delete = OFF');
  }
}

function compact(connection: Connection): boolean {
  try {
    connection.exec('VACUUM');
    return connection.pragma('wal_checkpoint(TRUNCATE)', { simple: true }) === 0;
  } catch (error) {
    if (error instanceof Database.SqliteError) return false;
    throw error;
  }
}
