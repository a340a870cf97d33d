import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { build } from 'vite';
import { beforeAll, describe, expect, it } from 'vitest';

const root = path.resolve(import.meta.dirname, '../../..');
const program = path.join(root, '.cache', 'fuzz-slice');

beforeAll(async () => {
  await build({ configFile: path.join(root, 'tests/fuzz/vite.config.ts'), logLevel: 'error', build: { outDir: program } });
}, 120_000);

/** What the run prints: its seed, the outcomes, and how to do each failure again. */
function fuzz(...options: string[]): { status: number | null; printed: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [path.join(program, 'main.js'), '--root', root, ...options], { encoding: 'utf8' });
  return { status, printed: stdout + stderr };
}

describe('a slice of the fuzzing of imports', () => {
  it('the same inputs at each run', { timeout: 300_000 }, () => {
    const { status, printed } = fuzz('--seed', '1', '--count', '300');
    expect(status, printed).toBe(0);
    expect(printed).toContain('inputs 300, failures 0');
  });

  it('others at each run, for a few seconds', { timeout: 120_000 }, () => {
    const { status, printed } = fuzz('--count', '100000', '--seconds', '5');
    expect(status, printed).toBe(0);
    expect(printed).toMatch(/--seed \d+ /);
  });
});
