import { readFileSync } from 'node:fs';
import Database from 'better-sqlite3';
import Papa from 'papaparse';

const COLUMNS = ['number', 'type', 'client_code', 'client_name', 'issue_date', 'due_date', 'amount'];

/** The least that keeps a file's rows: its texts as they are, one table with its key, one transaction as durable as ours. */
export function parseAndInsert(csv: string, database: string): number {
  const connection = new Database(database);
  connection.pragma('journal_mode = WAL');
  connection.pragma('synchronous = FULL');
  connection.exec(`CREATE TABLE row (${COLUMNS.map((column) => `${column} TEXT NOT NULL`).join(', ')}, UNIQUE (number))`);
  const text = new TextDecoder('windows-1252').decode(readFileSync(csv));
  const { data } = Papa.parse<string[]>(text, { delimiter: ';', newline: '\r\n', skipEmptyLines: true });
  const insert = connection.prepare(`INSERT INTO row VALUES (${COLUMNS.map(() => '?').join(', ')})`);
  connection.transaction(() => {
    for (const row of data.slice(1)) insert.run(row);
  })();
  connection.close();
  return data.length - 1;
}
