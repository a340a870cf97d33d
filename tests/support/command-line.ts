import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '../..');

/** The given files, beside the checkout; tests that read them are skipped, visibly, when they are not there. */
export const SHARED = path.resolve(root, '../shared');

/** The built command line. */
export const CLI = path.join(root, 'out', 'main', 'cli.js');

export interface Answered {
  readonly status: number | null;
  /** Standard output, parsed: the JSON object of --json. */
  readonly json: unknown;
  readonly stderr: string;
}

export interface CommandLine {
  readonly folder: string;
  /** Runs a command on the folder's database, with --json. */
  run(...words: string[]): Answered;
  /** The same on other books. */
  runOn(books: string, ...words: string[]): Answered;
  remove(): void;
}

/** The built command line on a database of its own, on a given day. */
export function commandLine(today: string): CommandLine {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'encours-cli-'));
  const runOn = (books: string, ...words: string[]): Answered => {
    const child = spawnSync(process.execPath, [CLI, '--db', books, '--json', ...words], {
      cwd: folder,
      encoding: 'utf8',
      env: { ...process.env, ENCOURS_TODAY: today },
      maxBuffer: 1e9,
    });
    if (child.error !== undefined) throw child.error;
    const json: unknown = child.stdout.trim() === '' ? null : JSON.parse(child.stdout);
    return { status: child.status, json, stderr: child.stderr };
  };
  return {
    folder,
    run: (...words) => runOn(path.join(folder, 'livres.encours'), ...words),
    runOn,
    remove: () => {
      rmSync(folder, { recursive: true });
    },
  };
}
