import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { SHARED } from '../../support/command-line';

export const FIXTURES = path.join(SHARED, 'fixtures');
export const hasFixtures = existsSync(FIXTURES);

/** What MANIFEST.tsv says of a given file; its facts were computed without us. */
export interface Given {
  /** 'fec/x.txt' */
  readonly file: string;
  readonly tricky: string;
  readonly facts: string;
}

/** Every line of the manifest, none when the given files are not there. */
export function manifest(): readonly Given[] {
  if (!hasFixtures) return [];
  const [, ...lines] = readFileSync(path.join(FIXTURES, 'MANIFEST.tsv'), 'utf8').trimEnd().split('\n');
  return lines.map((line) => {
    const [file = '', , , , , , tricky = '', facts = ''] = line.split('\t');
    return { file, tricky, facts };
  });
}

export const inFolder = (folder: string): readonly Given[] => manifest().filter(({ file }) => file.startsWith(`${folder}/`));

/** The text after "name=" in the facts, up to what follows. */
export function fact({ file, facts }: Given, name: string): string {
  const at = facts.indexOf(`${name}=`);
  if (at < 0) throw new Error(`the manifest says no "${name}" of ${file}`);
  return /^[^;\s]*/.exec(facts.slice(at + name.length + 1))?.[0] ?? '';
}

export const numberFact = (given: Given, name: string): number => Number(fact(given, name));

/** An amount in euros, given with the noise of binary fractions by some files. */
export const centsFact = (given: Given, name: string): number => Math.round(numberFact(given, name) * 100);

/** The true balance of each client of a FEC, in cents, by its code. */
export function trueBalances(file: string): Map<string, number> {
  const lines = readFileSync(path.join(FIXTURES, 'FEC_CLIENT_BALANCES.tsv'), 'utf8').trim().split('\n').slice(1);
  const ofFile = lines.map((line) => line.split('\t')).filter(([name]) => name === file);
  return new Map(ofFile.map(([, client = '', , balance = '']) => [client.split('/')[0] ?? '', Math.round(Number(balance) * 100)]));
}
