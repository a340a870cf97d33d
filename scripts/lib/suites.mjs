// @ts-check
// The suites of `npm test`: each gives its counts, or throws when it could not run.
import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { modules, root } from './project.mjs';
import { onDisplay, withUtf8Locale } from './runtime.mjs';

/**
 * @typedef {{ passed: number, failed: number, skipped: number }} Counts
 * @typedef {{ name: string, run: (node: string) => Counts | Promise<Counts> }} Suite
 */

const reports = path.join(root, '.cache', 'reports');

/** Those that read the sources. @type {Suite[]} */
export const onSources = [
  { name: 'lint', run: (node) => check(node, 'eslint/bin/eslint.js', ['.', '--max-warnings', '0']) },
  { name: 'types', run: (node) => check(node, 'typescript/bin/tsc', ['-p', '.']) },
  {
    name: 'layers',
    run: (node) => check(node, 'dependency-cruiser/bin/dependency-cruiser.mjs', ['src-main', 'src-renderer', 'src-shared']),
  },
];

/** Those that also run the built application: its command line, its window. @type {Suite[]} */
export const onBuild = [
  { name: 'unit, integration', run: runVitest },
  { name: 'end-to-end', run: runPlaywright },
];

/** A program that is right or wrong as a whole counts as one test. @param {string} node @param {string} tool @param {string[]} args @returns {Promise<Counts>} */
async function check(node, tool, args) {
  const child = spawn(node, [path.join(modules, tool), ...args], { cwd: root, stdio: 'inherit' });
  const status = await new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', resolve);
  });
  return status === 0 ? { passed: 1, failed: 0, skipped: 0 } : { passed: 0, failed: 1, skipped: 0 };
}

/** @param {string} node @returns {Counts} */
function runVitest(node) {
  const report = freshReport('vitest.json');
  const args = [path.join(modules, 'vitest/vitest.mjs'), 'run', '--reporter=dot', '--reporter=json', `--outputFile.json=${report}`];
  const { status } = spawnSync(node, args, { cwd: root, stdio: 'inherit' });
  const { numPassedTests, numFailedTests, numPendingTests, numTodoTests, testResults } = readReport(report);
  // A file that does not even load has no test to fail.
  const unloaded = testResults.filter(hasNoTest).length;
  const counts = { passed: numPassedTests, failed: numFailedTests + unloaded, skipped: numPendingTests + numTodoTests };
  return failedAsAWhole(status, counts);
}

/** @param {{ status: string, assertionResults: unknown[] }} file */
const hasNoTest = (file) => file.status === 'failed' && file.assertionResults.length === 0;

/** @param {string} node @returns {Counts} */
function runPlaywright(node) {
  const report = freshReport('playwright.json');
  const [program, args] = onDisplay(node, [path.join(modules, '@playwright/test/cli.js'), 'test', '--reporter=list,json']);
  const env = { ...withUtf8Locale(process.env), PLAYWRIGHT_JSON_OUTPUT_FILE: report };
  const { status } = spawnSync(program, args, { cwd: root, stdio: 'inherit', env });
  const { expected, unexpected, flaky, skipped } = readReport(report).stats;
  return failedAsAWhole(status, { passed: expected + flaky, failed: unexpected, skipped });
}

/** A suite that ends badly without one failed test (a crash, an error outside any test) has failed all the same. @param {number | null} status @param {Counts} counts */
const failedAsAWhole = (status, counts) => (status !== 0 && counts.failed === 0 ? { ...counts, failed: 1 } : counts);

/** @param {string} name */
function freshReport(name) {
  const file = path.join(reports, name);
  mkdirSync(reports, { recursive: true });
  rmSync(file, { force: true });
  return file;
}

/** @param {string} file */
const readReport = (file) => JSON.parse(readFileSync(file, 'utf8'));
