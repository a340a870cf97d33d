// @ts-check
// npm run bench [-- NAME...]: the set-up, then the figures of bench/ on the project's Node.
import path from 'node:path';
import { ensureBuilt } from './lib/build.mjs';
import { electronExecutable } from './lib/electron.mjs';
import { capture, modules, passThrough, root } from './lib/project.mjs';
import { onDisplay, requireRuntime } from './lib/runtime.mjs';
import { ensureAll, main } from './lib/setup.mjs';

await main(async () => {
  const names = process.argv.slice(2);
  const opensWindows = names.length === 0 || names.some((name) => name.startsWith('start'));
  const { node } = ensureAll();
  capture(node, [path.join(modules, 'vite', 'bin', 'vite.js'), 'build', '--config', 'bench/vite.config.ts', '--logLevel', 'warn']);
  if (opensWindows) {
    requireRuntime();
    await ensureBuilt(node);
  }
  const bench = [path.join(root, '.cache/bench/main.js'), ...names];
  const [program, args] = opensWindows ? onDisplay(node, bench) : [node, bench];
  return passThrough(program, args, { env: { ...process.env, ENCOURS_BENCH_ROOT: root, ENCOURS_BENCH_ELECTRON: electronExecutable() } });
});
