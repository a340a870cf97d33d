import path from 'node:path';
import { hasShell, importByLibraries, importByShell } from '../bare/shell-import';
import { type Contest, type Figure, type Sample, timed } from '../figure';
import { scratchFolder } from '../places';
import { generalLedger, makeGeneralLedger } from '../sources/general-ledger';
import { importOnce } from './import-once';
import { responsiveness } from './responsiveness';

const LINES = 1_000_000;
const YEAR = 2025;
const FILE = generalLedger(LINES, YEAR);

/** The client accounts of a ledger, settled in committed books, against the `sqlite3` shell's `.import` of all its lines. */
export const fecFigure: Figure = {
  task: 'import-fec',
  n: LINES,
  limit: 2,
  peakLimitMb: 400,
  makeData: () => {
    makeGeneralLedger(LINES, YEAR);
    return Promise.resolve();
  },
  goals: () => responsiveness(FILE),
  open: () => {
    if (!hasShell()) console.error('sqlite3 is not installed: papaparse and better-sqlite3 stand for its .import');
    return Promise.resolve<Contest>({ ours, reference, close: () => undefined });
  },
};

async function ours(): Promise<Sample> {
  const { sample, outcome } = await importOnce(FILE);
  refuseMissingLines(outcome.rows);
  return sample;
}

async function reference(): Promise<Sample> {
  const { folder, remove } = scratchFolder();
  const database = path.join(folder, 'bare.sqlite');
  try {
    let lines = 0;
    const sample = await timed(() => {
      lines = hasShell() ? importByShell(FILE, database) : importByLibraries(FILE, database);
    });
    refuseMissingLines(lines);
    return sample;
  } finally {
    remove();
  }
}

function refuseMissingLines(lines: number): void {
  if (lines !== LINES) throw new Error(`${String(lines)} lines were read of ${String(LINES)}`);
}
