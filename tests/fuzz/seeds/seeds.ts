import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { ownSeeds, type Seed } from './own-seeds';

const FOLDERS = ['fec', 'spreadsheets', 'bank', 'einvoice', 'hostile'];
/** Long ledgers are cut: ten drops of a short one find more than one of a long one. */
const LONGEST_TEXT = 60_000;
const LONGEST_BINARY = 120_000;

/** @param fixtures the folder of the given files; only ours are used when it is not there */
export function loadSeeds(fixtures: string): Seed[] {
  if (!existsSync(fixtures)) return ownSeeds();
  const given = FOLDERS.flatMap((folder) => readdirSync(path.join(fixtures, folder)).sort().map((name) => ({ name, bytes: readFileSync(path.join(fixtures, folder, name)), own: false })));
  return [...ownSeeds(), ...given.map(shortened).filter(({ bytes }) => bytes.length <= LONGEST_BINARY)];
}

function shortened(seed: Seed): Seed {
  if (seed.bytes.length <= LONGEST_TEXT || seed.bytes.subarray(0, 4000).includes(0) || seed.bytes.subarray(0, 2).toString('latin1') === 'PK' || seed.bytes.subarray(0, 4).toString('latin1') === '%PDF') return seed;
  const cut = seed.bytes.lastIndexOf(0x0a, LONGEST_TEXT);
  return { ...seed, bytes: seed.bytes.subarray(0, cut < 0 ? LONGEST_TEXT : cut + 1) };
}
