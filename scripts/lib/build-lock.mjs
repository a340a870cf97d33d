// @ts-check
// One build at a time in a checkout: two commands started together must not write the same folder.
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { root, say } from './project.mjs';

const lockFile = path.join(root, '.cache', 'build.lock');

/** @template T @param {() => Promise<T>} work @returns {Promise<T>} */
export async function withBuildLock(work) {
  mkdirSync(path.dirname(lockFile), { recursive: true });
  for (let told = false; !take(); ) {
    if (!told) say('une autre commande construit l’application : attente…');
    told = true;
    await wait(100);
  }
  try {
    return await work();
  } finally {
    rmSync(lockFile, { force: true });
  }
}

/** @returns {boolean} whether the lock is now ours */
function take() {
  try {
    writeFileSync(lockFile, String(process.pid), { flag: 'wx' });
    return true;
  } catch {
    dropIfAbandoned();
    return false;
  }
}

/** A killed build leaves its lock behind. */
function dropIfAbandoned() {
  try {
    const holder = Number(readFileSync(lockFile, 'utf8'));
    if (holder > 0 && !isAlive(holder)) rmSync(lockFile, { force: true });
  } catch {
    // Released in the meantime.
  }
}

/** @param {number} pid */
function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
