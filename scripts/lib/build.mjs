// @ts-check
import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { withBuildLock } from './build-lock.mjs';
import { electronMajor } from './electron.mjs';
import { isFresh, outFolder, sourcesHash, STAMP } from './freshness.mjs';
import { capture, modules, root, say } from './project.mjs';

/**
 * Builds out/ when the sources changed since the last build; otherwise only hashes them.
 * The build goes to a folder of its own and takes the place of out/ at the end: whoever runs out/ never meets half of one.
 * @param {string} node the Node to build with
 */
export async function ensureBuilt(node) {
  const major = electronMajor();
  if (isFresh(sourcesHash(major))) return;
  await withBuildLock(async () => {
    const hash = sourcesHash(major);
    if (!isFresh(hash)) build(node, major, hash);
  });
}

/** @param {string} node @param {number} major @param {string} hash */
function build(node, major, hash) {
  say('construction de l’application…');
  const fresh = path.join(root, '.cache', `build-${process.pid}`);
  const old = path.join(root, '.cache', `old-${process.pid}`);
  try {
    const bundler = path.join(modules, 'electron-vite', 'bin', 'electron-vite.js');
    const env = { ...process.env, NODE_ENV: 'production', ELECTRON_MAJOR_VER: String(major) };
    capture(node, [bundler, 'build', '--outDir', fresh, '--logLevel', 'warn'], { env });
    writeFileSync(path.join(fresh, STAMP), hash);
    mkdirSync(path.dirname(old), { recursive: true });
    if (existsSync(outFolder)) renameSync(outFolder, old);
    renameSync(fresh, outFolder);
  } finally {
    rmSync(fresh, { recursive: true, force: true });
    rmSync(old, { recursive: true, force: true });
  }
}
