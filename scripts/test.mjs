// @ts-check
// npm test: the set-up, then every suite. Its last line is the count of them all: `N passed, M failed[, K skipped]`.
import { ensureBuilt } from './lib/build.mjs';
import { say } from './lib/project.mjs';
import { ensureRuntime } from './lib/runtime.mjs';
import { ensureAll, main } from './lib/setup.mjs';

await main(async () => {
  const { node } = ensureAll(ensureRuntime);
  const { onBuild, onSources } = await import('./lib/suites.mjs');
  // Each of these keeps to one core.
  const results = await Promise.all(onSources.map((suite) => attempt(suite, node)));
  // What cannot be built has one failure; the suites that run the build have nothing to say.
  const isBuilt = await ensureBuilt(node).then(() => true, report);
  if (!isBuilt) results.push({ passed: 0, failed: 1, skipped: 0 });
  else for (const suite of onBuild) results.push(await attempt(suite, node));
  return conclude(results);
});

/** @typedef {import('./lib/suites.mjs').Counts} Counts */

/** @param {import('./lib/suites.mjs').Suite} suite @param {string} node @returns {Promise<Counts>} */
async function attempt(suite, node) {
  say(`— ${suite.name} —`);
  const start = performance.now();
  let counts = { passed: 0, failed: 1, skipped: 0 };
  try {
    counts = await suite.run(node);
  } catch (error) {
    report(error);
  }
  say(`${suite.name}: ${sentence(counts)} (${((performance.now() - start) / 1000).toFixed(1)} s)`);
  return counts;
}

/** @param {unknown} error */
function report(error) {
  say(error instanceof Error ? error.message : String(error));
  return false;
}

/** @param {Counts[]} results @returns {number} the exit code */
function conclude(results) {
  const total = { passed: 0, failed: 0, skipped: 0 };
  for (const counts of results) {
    total.passed += counts.passed;
    total.failed += counts.failed;
    total.skipped += counts.skipped;
  }
  console.log(sentence(total));
  return total.failed > 0 ? 1 : 0;
}

/** @param {Counts} counts */
function sentence({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}
