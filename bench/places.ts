import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import path from 'node:path';

/** The project's folder: scripts/bench.mjs says where it is. */
export const ROOT = process.env['ENCOURS_BENCH_ROOT'] ?? process.cwd();
export const MIGRATIONS = path.join(ROOT, 'migrations');

const DATA = path.join(ROOT, 'bench', 'data');

/** A file kept from one run to the next. */
export function kept(name: string): string {
  mkdirSync(DATA, { recursive: true });
  return path.join(DATA, name);
}

/** A folder on the disk of the kept data, so that both sides write to the same disk. */
export function scratchFolder(): { readonly folder: string; readonly remove: () => void } {
  const folder = mkdtempSync(kept('run-'));
  return { folder, remove: () => { rmSync(folder, { recursive: true, force: true }); } };
}
