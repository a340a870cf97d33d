import { type ChildProcessByStdio, spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { z } from 'zod';
import type { Sample } from '../figure';
import { ROOT } from '../places';

const ready = z.object({ readyAt: z.number(), processes: z.array(z.object({ cpuSeconds: z.number(), peakKilobytes: z.number() })) });

export interface Start {
  readonly application: string;
  /** What must be on the page, as a CSS selector; '' when it only has to be loaded. */
  readonly mark: string;
  readonly arguments: readonly string[];
  readonly environment: Readonly<Record<string, string>>;
}

/** Starts an application in Electron, measures until its window can be used, and ends it. */
export async function startOnce({ application, mark, arguments: given, environment }: Start): Promise<Sample> {
  const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const watch = path.join(ROOT, 'bench/start/watch.cjs');
  const startedAt = Date.now();
  const child = spawn(electron(), [...asRoot, '-r', watch, application, ...given], {
    cwd: ROOT,
    env: { ...process.env, ...environment, ENCOURS_BENCH_MARK: mark },
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const ended = once(child, 'exit');
  try {
    const { readyAt, processes } = ready.parse(JSON.parse(await answerOf(child)));
    return {
      wallMs: readyAt - startedAt,
      cpuMs: processes.reduce((sum, { cpuSeconds }) => sum + cpuSeconds * 1000, 0),
      peakMb: processes.reduce((sum, { peakKilobytes }) => sum + peakKilobytes / 1024, 0),
    };
  } finally {
    child.kill();
    await ended;
  }
}

async function answerOf(child: ChildProcessByStdio<null, Readable, null>): Promise<string> {
  for await (const line of createInterface(child.stdout)) {
    if (line.startsWith('{"readyAt"')) return line;
  }
  throw new Error('Electron ended before its window could be used');
}

function electron(): string {
  const executable = process.env['ENCOURS_BENCH_ELECTRON'];
  if (executable === undefined) throw new Error('ENCOURS_BENCH_ELECTRON does not name the Electron to start');
  return executable;
}
