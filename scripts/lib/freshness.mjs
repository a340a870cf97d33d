// @ts-check
// Whether out/ is what the sources would give: a hash over everything the build reads.
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { root } from './project.mjs';

const SOURCES = ['src-main', 'src-renderer', 'src-shared', 'electron.vite.config.ts', 'package.json', 'package-lock.json'];

export const outFolder = path.join(root, 'out');
export const STAMP = 'build-stamp';

/** @param {number} electronMajor @returns {string} what the build depends on, as one hash */
export function sourcesHash(electronMajor) {
  const hash = createHash('sha256').update(`electron ${electronMajor}\n`);
  for (const file of SOURCES.flatMap((name) => filesUnder(path.join(root, name)))) {
    hash.update(`${path.relative(root, file)}\n`).update(readFileSync(file));
  }
  return hash.digest('hex');
}

/** @param {string} hash */
export function isFresh(hash) {
  const stamp = path.join(outFolder, STAMP);
  return existsSync(stamp) && readFileSync(stamp, 'utf8') === hash;
}

/** @param {string} entry @returns {string[]} */
function filesUnder(entry) {
  if (!existsSync(entry)) return [];
  if (statSync(entry).isFile()) return [entry];
  return readdirSync(entry, { recursive: true, withFileTypes: true })
    .filter((item) => item.isFile())
    .map((item) => path.join(item.parentPath, item.name))
    .sort();
}
