// @ts-check
// Where things are, and how the scripts speak and run other programs. No dependency: it runs before the install.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');
export const modules = path.join(root, 'node_modules');
export const isWindows = process.platform === 'win32';

/** What is costly to make and does not depend on the checkout (Electron, compiled SQLite) is kept here. */
export const cache = process.env['ENCOURS_CACHE'] ?? path.join(os.homedir(), '.cache', 'encours');

/** @param {string} text */
export const say = (text) => process.stderr.write(`[encours] ${text}\n`);

/** An error whose message is for the person at the keyboard, without a stack. */
export class SetupError extends Error {}

/**
 * Runs a program to its end and returns what it printed; throws SetupError with its output when it fails.
 * @param {string} command @param {string[]} args @param {import('node:child_process').SpawnSyncOptions} [options]
 */
export function capture(command, args, options = {}) {
  const result = spawnSync(command, args, { cwd: root, maxBuffer: 1e9, ...options, encoding: 'utf8' });
  if (result.status !== 0) {
    throw new SetupError(
      `${command} ${args.join(' ')} a échoué.\n${result.error?.message ?? ''}${result.stdout ?? ''}${result.stderr ?? ''}`,
    );
  }
  return result.stdout;
}

/** @param {string[]} args @param {import('node:child_process').SpawnSyncOptions} [options] */
export const npm = (args, options) =>
  capture(isWindows ? 'npm.cmd' : 'npm', args, { shell: isWindows, ...options });

/**
 * Runs a program in this terminal and resolves with its exit code; Ctrl+C and termination reach it.
 * @param {string} command @param {string[]} args @param {import('node:child_process').SpawnOptions} [options]
 * @returns {Promise<number>}
 */
export function passThrough(command, args, options = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd: root, stdio: 'inherit', ...options });
    const forward = (/** @type {NodeJS.Signals} */ signal) => child.kill(signal);
    process.on('SIGINT', forward);
    process.on('SIGTERM', forward);
    child.on('error', reject);
    child.on('exit', (code, signal) => {
      process.off('SIGINT', forward);
      process.off('SIGTERM', forward);
      resolve(code ?? (signal === null ? 1 : 128));
    });
  });
}

/** @param {string} name @param {string} [from] */
export const onPath = (name, from = process.env['PATH'] ?? '') =>
  from.split(path.delimiter).some((folder) => existsSync(path.join(folder, name)));
