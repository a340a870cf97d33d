// @ts-check
// The npm packages of the lock file, and a Node recent enough for better-sqlite3's Node-API.
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { capture, isWindows, modules, npm, root, say } from './project.mjs';

const stampFile = path.join(modules, '.encours-packages');
const carriedNode = path.join(modules, 'node', 'bin', isWindows ? 'node.exe' : 'node');

/** better-sqlite3 13 is compiled for Node-API 10: Node 22.14 and later. */
const NEEDED_NAPI = 10;

export function ensurePackages() {
  const lock = createHash('sha256').update(readFileSync(path.join(root, 'package-lock.json'))).digest('hex');
  if (existsSync(stampFile) && readFileSync(stampFile, 'utf8') === lock) return;
  say('installation des paquets (environ 250 Mo la première fois)…');
  npm(['ci', '--ignore-scripts', '--no-audit', '--no-fund']);
  writeFileSync(stampFile, lock);
}

/** @returns {string} the Node to run everything with */
export function ensureNode() {
  // npm puts the project's own Node first on the path, and a new installation of the packages removes it while it runs.
  if (Number(process.versions['napi']) >= NEEDED_NAPI && existsSync(process.execPath)) return process.execPath;
  if (!existsSync(carriedNode)) {
    say('installation du Node du projet, celui de la machine étant trop ancien pour la base…');
    npm(['rebuild', 'node', '--ignore-scripts=false']);
    capture(carriedNode, ['--version']);
  }
  return carriedNode;
}
