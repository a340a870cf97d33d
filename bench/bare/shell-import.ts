import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import Database from 'better-sqlite3';
import Papa from 'papaparse';

export const hasShell = (): boolean => spawnSync('sqlite3', ['--version']).status === 0;

/** The whole file into one table of texts by SQLite's own shell. @returns the lines kept */
export function importByShell(file: string, database: string): number {
  const { status, stderr } = spawnSync('sqlite3', [database], { input: `.mode tabs\n.import '${file}' ledger\n`, encoding: 'utf8' });
  if (status !== 0) throw new Error(`sqlite3 ended with status ${String(status)}: ${stderr}`);
  return linesIn(database);
}

/** Where there is no shell: the same by papaparse and prepared statements. */
export function importByLibraries(file: string, database: string): number {
  const connection = new Database(database);
  const { data } = Papa.parse<string[]>(readFileSync(file, 'latin1'), { delimiter: '\t', newline: '\r\n', fastMode: true, skipEmptyLines: true });
  const [header = []] = data;
  connection.exec(`CREATE TABLE ledger (${header.map((name) => `"${name}" TEXT`).join(', ')})`);
  const insert = connection.prepare(`INSERT INTO ledger VALUES (${header.map(() => '?').join(', ')})`);
  connection.transaction(() => {
    for (const row of data.slice(1)) insert.run(row);
  })();
  connection.close();
  return linesIn(database);
}

function linesIn(database: string): number {
  const connection = new Database(database, { readonly: true });
  try {
    return connection.prepare<[], number>('SELECT count(*) FROM ledger').pluck().get() ?? 0;
  } finally {
    connection.close();
  }
}
