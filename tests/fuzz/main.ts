import path from 'node:path';
import { parseArgs } from 'node:util';
import { Tally } from './tally';
import { watch } from './watch';

const { values } = parseArgs({
  options: {
    seed: { type: 'string' },
    count: { type: 'string', default: '20000' },
    from: { type: 'string', default: '0' },
    seconds: { type: 'string', default: '3600' },
    root: { type: 'string', default: process.cwd() },
    'in-thread': { type: 'boolean', default: false },
  },
});

const seed = values.seed === undefined ? Math.floor(Math.random() * 2 ** 31) : Number(values.seed);
const from = Number(values.from);
const root = values.root;
console.log(`--seed ${seed} --from ${from} --count ${values.count}`);

const tally = new Tally();
await watch(
  {
    program: path.join(import.meta.dirname, 'child.js'),
    order: {
      seed,
      from,
      to: from + Number(values.count),
      fixtures: path.resolve(root, '../shared/fixtures'),
      example: ['clients.csv', 'factures.csv', 'reglements.csv'].map((name) => path.join(root, 'assets', 'example', name)),
      onlyInThread: values['in-thread'],
      keepIn: path.join(root, '.cache', 'fuzz-failures'),
    },
    until: Date.now() + Number(values.seconds) * 1000,
  },
  tally,
);
console.log(tally.lines().join('\n'));
process.exitCode = tally.failures.length === 0 && tally.inputs > 0 ? 0 : 1;
