// @ts-check
// npm start [-- --demo]: installs what is missing, builds what changed, opens the window.
import { ensureBuilt } from './lib/build.mjs';
import { electronExecutable } from './lib/electron.mjs';
import { passThrough, root } from './lib/project.mjs';
import { onDisplay, requireRuntime, rootArguments, withUtf8Locale } from './lib/runtime.mjs';
import { ensureAll, main } from './lib/setup.mjs';

await main(async () => {
  const { node } = ensureAll(requireRuntime);
  await ensureBuilt(node);
  const [program, args] = onDisplay(electronExecutable(), [...rootArguments(), root, ...process.argv.slice(2)]);
  return passThrough(program, args, { env: withoutNodeMode() });
});

function withoutNodeMode() {
  const { ELECTRON_RUN_AS_NODE: _, ...environment } = withUtf8Locale(process.env);
  return environment;
}
