import Database from 'better-sqlite3';
import { RefusalError } from '#shared/contract/result';
import { toRefusal } from './sqlite-errors';

export interface CompanyCard {
  readonly name: string;
  readonly isExample: boolean;
  /** An error code when the database cannot be read. */
  readonly problem: string | null;
}

/** Reads whose books a file holds without opening them for work. */
export function readCompanyCard(file: string): CompanyCard {
  let connection: Database.Database | null = null;
  try {
    connection = new Database(file, { readonly: true, fileMustExist: true });
    const row = connection.prepare<[], { name: string; isExample: number }>('SELECT name, is_example AS isExample FROM company').get();
    return { name: row?.name ?? '', isExample: row?.isExample === 1, problem: row === undefined ? 'databaseCorrupt' : null };
  } catch (error) {
    const refusal = toRefusal(error);
    return { name: '', isExample: false, problem: refusal instanceof RefusalError ? refusal.refusal.code : 'databaseCorrupt' };
  } finally {
    connection?.close();
  }
}
