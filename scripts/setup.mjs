// @ts-check
import { ensureAll, main } from './lib/setup.mjs';
import { say } from './lib/project.mjs';

await main(async () => {
  const { node } = ensureAll();
  say(`prêt (Node : ${node})`);
  return 0;
});
