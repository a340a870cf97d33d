// @ts-check
// node scripts/fuzz-imports.mjs [--seed N] [--count N] [--seconds N] [--from N]: bad files on real books (tests/fuzz/README.md).
import path from 'node:path';
import { capture, modules, passThrough, root } from './lib/project.mjs';
import { ensureAll, main } from './lib/setup.mjs';

await main(async () => {
  const { node } = ensureAll();
  capture(node, [path.join(modules, 'vite', 'bin', 'vite.js'), 'build', '--config', 'tests/fuzz/vite.config.ts', '--logLevel', 'warn']);
  return passThrough(node, [path.join(root, '.cache/fuzz/main.js'), '--root', root, ...process.argv.slice(2)]);
});
