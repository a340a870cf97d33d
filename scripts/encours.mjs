// @ts-check
// npm run --silent encours -- <command>…: the command line, from wherever it was called.
import path from 'node:path';
import { ensureBuilt } from './lib/build.mjs';
import { outFolder } from './lib/freshness.mjs';
import { passThrough } from './lib/project.mjs';
import { ensureAll, main } from './lib/setup.mjs';

await main(async () => {
  const { node } = ensureAll();
  await ensureBuilt(node);
  // npm goes to the checkout before it runs a script; file names are relative to where the user is.
  const cwd = process.env['INIT_CWD'] ?? process.cwd();
  return passThrough(node, [path.join(outFolder, 'main', 'cli.js'), ...process.argv.slice(2)], { cwd });
});
