// @ts-check
import { ensureElectron } from './electron.mjs';
import { ensureNode, ensurePackages } from './packages.mjs';
import { say, SetupError } from './project.mjs';
import { ensureSqlite } from './sqlite.mjs';

/**
 * Installs whatever is missing. Warm it only compares stamps.
 * @param {() => void} [withElectron] what the machine must have once Electron is there, before anything runs on it
 * @returns {{node: string}}
 */
export function ensureAll(withElectron = () => undefined) {
  ensurePackages();
  const node = ensureNode();
  ensureElectron(node);
  withElectron();
  ensureSqlite(node);
  return { node };
}

/** Runs a script's body; what went wrong is said in one place. @param {() => Promise<number>} body */
export async function main(body) {
  try {
    process.exitCode = await body();
  } catch (error) {
    say(error instanceof SetupError ? error.message : String(error instanceof Error ? error.stack : error));
    process.exitCode = 1;
  }
}
