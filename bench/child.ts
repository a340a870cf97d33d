import { nameOf } from './figure';
import { figures } from './figures/figures';
import { measure } from './measure';

// One figure in a process of its own: `child data|time|memory|goals NAME`. What it measured is one line of JSON on its output.
const [mode, name] = process.argv.slice(2);
const figure = figures.find((one) => nameOf(one) === name);
if (figure === undefined) throw new Error(`no figure ${String(name)}`);

if (mode === 'data') await figure.makeData();
else if (mode === 'goals') console.log(JSON.stringify((await figure.goals?.()) ?? []));
else {
  const contest = await figure.open();
  try {
    if (mode === 'time') console.log(JSON.stringify(await measure(figure, contest)));
    else {
      const { peakMb } = await contest.ours();
      console.log(JSON.stringify({ peakMb: peakMb ?? Math.round(process.resourceUsage().maxRSS / 1024) }));
    }
  } finally {
    contest.close();
  }
}
