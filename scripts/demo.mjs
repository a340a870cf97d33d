// @ts-check
// npm run demo: the main job without a window, on the example company: import, balance, proposals, letters in ./demo.
import { rmSync } from 'node:fs';
import path from 'node:path';
import { ensureBuilt } from './lib/build.mjs';
import { outFolder } from './lib/freshness.mjs';
import { passThrough, root, say } from './lib/project.mjs';
import { ensureAll, main } from './lib/setup.mjs';

/** The day the example files were made for. */
const TODAY = '2026-11-21';

await main(async () => {
  const { node } = ensureAll();
  await ensureBuilt(node);
  const folder = path.join(root, 'demo');
  rmSync(folder, { recursive: true, force: true });
  const example = ['clients.csv', 'factures.csv', 'reglements.csv'].map((name) => path.join(root, 'assets', 'example', name));
  const steps = [
    ['init', '--name', 'Menuiserie Vauban'],
    ['import', ...example],
    ['balance', '--by', 'total'],
    ['dunning', 'propose', '--date', TODAY],
    ['dunning', 'issue', '--date', TODAY, '--out', path.join(folder, 'lettres')],
    ['verify'],
  ];
  for (const step of steps) {
    say(`encours ${step.map((word) => word.replace(root + path.sep, '')).join(' ')}`);
    const status = await passThrough(node, [path.join(outFolder, 'main', 'cli.js'), '--db', path.join(folder, 'societe.encours'), ...step], {
      env: { ...process.env, ENCOURS_TODAY: TODAY },
    });
    if (status !== 0) return status;
  }
  return 0;
});
