// @ts-check
import { ensureBuilt } from './lib/build.mjs';
import { ensureAll, main } from './lib/setup.mjs';

await main(async () => {
  const { node } = ensureAll();
  await ensureBuilt(node);
  return 0;
});
