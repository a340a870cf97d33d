// @ts-check
import { ensureElectron, ensureSqlite } from './electron.mjs';
import { ensureNode, ensurePackages } from './packages.mjs';
import { say, SetupError } from './project.mjs';

/** Installs whatever is missing. Warm it only compares stamps. @returns {{node: string}} */
export function ensureAll() {
  ensurePackages();
  const node = ensureNode();
  ensureElectron(node);
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
