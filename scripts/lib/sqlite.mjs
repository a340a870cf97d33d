// @ts-check
// better-sqlite3 as a native module that both runtimes load: the Node of the scripts, tests and command line, and Electron.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { electronExecutable } from './electron.mjs';
import { cache, capture, isWindows, modules, npm, say, SetupError } from './project.mjs';
import { missingLibraries } from './runtime.mjs';

const folder = path.join(modules, 'better-sqlite3');
const release = path.join(folder, 'build', 'Release', 'better_sqlite3.node');
const stamp = path.join(folder, '.encours-loads');

/** @param {string} node */
export function ensureSqlite(node) {
  if (isSealed([node, electronExecutable()])) return;
  // An Electron whose libraries are missing runs nothing; the command line does without it.
  const runtimes = missingLibraries().length === 0 ? [node, electronExecutable()] : [node];
  if (isSealed(runtimes)) return;
  if (!runtimes.every(loads)) {
    const version = JSON.parse(fs.readFileSync(path.join(folder, 'package.json'), 'utf8')).version;
    const kept = path.join(cache, `better_sqlite3-${version}-${process.platform}-${process.arch}.node`);
    if (!fs.existsSync(kept)) compileSqlite(node, kept);
    fs.rmSync(path.join(folder, 'build'), { recursive: true, force: true });
    fs.mkdirSync(path.dirname(release), { recursive: true });
    fs.copyFileSync(kept, release);
    if (!runtimes.every(loads)) throw new SetupError('better-sqlite3 ne se charge pas dans Node et Electron.');
  }
  fs.writeFileSync(stamp, seal(runtimes));
}

/** @param {string[]} runtimes */
const seal = (runtimes) => runtimes.map((runtime) => fs.realpathSync(runtime)).join(' ');

/** @param {string[]} runtimes */
const isSealed = (runtimes) => fs.existsSync(stamp) && fs.readFileSync(stamp, 'utf8') === seal(runtimes);

/** @param {string} runtime */
function loads(runtime) {
  const probe = "new(require('better-sqlite3'))(':memory:').exec('select 1')";
  const env = { ...process.env, ELECTRON_RUN_AS_NODE: '1' };
  return spawnSync(runtime, ['-e', probe], { cwd: path.dirname(modules), env }).status === 0;
}

/**
 * Its prebuilt binary wants Node-API 10; an older Electron has 9. Compiled without that demand one binary serves all.
 * @param {string} node @param {string} kept
 */
function compileSqlite(node, kept) {
  say('compilation de SQLite pour cet Electron (environ une minute, une seule fois)…');
  const flags = '-UNAPI_VERSION -DNAPI_EXPERIMENTAL -DNODE_API_EXPERIMENTAL_NOGC_ENV_OPT_OUT';
  const headers = nodeHeaders(node);
  const args = ['rebuild', '--release', '--force_build=1', ...(headers === undefined ? [] : [`--nodedir=${headers}`])];
  capture(node, [gyp(), ...args], { cwd: folder, env: { ...process.env, JOBS: 'max', CXXFLAGS: flags } });
  fs.mkdirSync(cache, { recursive: true });
  fs.copyFileSync(release, kept);
}

/** npm carries node-gyp; `npm root -g` leads to it whatever manager installed Node. */
function gyp() {
  const global = npm(['root', '--global']).trim();
  const found = path.join(global, 'npm', 'node_modules', 'node-gyp', 'bin', 'node-gyp.js');
  if (!fs.existsSync(found)) throw new SetupError('node-gyp est introuvable : réinstallez npm (npm install --global npm).');
  return found;
}

/** @param {string} node @returns {string | undefined} a prefix that holds include/node, so that no header is downloaded */
function nodeHeaders(node) {
  const programs = [process.execPath, node].filter((program) => fs.existsSync(program));
  const prefixes = [...programs.map((program) => path.resolve(fs.realpathSync(program), '../..')), '/usr', '/usr/local'];
  return isWindows ? undefined : prefixes.find((prefix) => fs.existsSync(path.join(prefix, 'include/node/node_api.h')));
}
