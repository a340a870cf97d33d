import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { z } from 'zod';
import { type Figure, type Goal, nameOf } from './figure';
import { figures } from './figures/figures';
import type { Line } from './measure';
import { goalTable, table } from './table';

// bench [NAME...]: the figures of these tasks (`balance-today`, or `balance-today:100000` for one size), else all.
const measured = z.object({
  task: z.string(),
  n: z.number(),
  wallMs: z.number(),
  cpuMs: z.number(),
  peakMb: z.number().nullable(),
  referenceMs: z.number(),
  ratio: z.number(),
  limit: z.number().nullable(),
});
const peak = z.object({ peakMb: z.number() });
const measuredGoals = z.array(z.object({ what: z.string(), value: z.number(), unit: z.enum(['ms', 'MB']), limit: z.number() }));

/** What a figure must hold to besides its ratio. */
interface FigureGoal extends Goal {
  readonly figure: string;
}

/** @returns the exit status: 1 when a figure is over its limit, 2 when a name is unknown */
function run(names: readonly string[]): number {
  const unknown = names.filter((name) => !figures.some((figure) => bears(figure, name)));
  if (unknown.length > 0) {
    console.error(`no figure ${unknown.join(', ')}; there are ${figures.map(nameOf).join(', ')}`);
    return 2;
  }
  const wanted = figures.filter((figure) => names.length === 0 || names.some((name) => bears(figure, name)));
  const all = wanted.map((figure) => ({ line: line(figure), figure }));
  const goals = all.flatMap(({ line, figure }) => goalsOf(figure, line));
  console.log(`\n${table(all.map(({ line }) => line))}`);
  if (goals.length > 0) console.log(`\n${goalTable(goals)}`);
  const over = all.some(({ line: { ratio, limit } }) => limit !== null && ratio > limit) || goals.some(({ value, limit }) => value > limit);
  return over ? 1 : 0;
}

const bears = (figure: Figure, name: string): boolean => name === figure.task || name === nameOf(figure);

function line(figure: Figure): Line {
  const name = nameOf(figure);
  child('data', name);
  const times = measured.parse(JSON.parse(child('time', name)));
  const result = times.peakMb === null ? { ...times, ...peak.parse(JSON.parse(child('memory', name))) } : times;
  console.log(JSON.stringify(result));
  return result;
}

function goalsOf(figure: Figure, { peakMb }: Line): FigureGoal[] {
  const name = nameOf(figure);
  const goals: Goal[] = figure.goals === undefined ? [] : measuredGoals.parse(JSON.parse(child('goals', name)));
  if (figure.peakLimitMb !== undefined && peakMb !== null) goals.push({ what: 'peak memory', value: peakMb, unit: 'MB', limit: figure.peakLimitMb });
  return goals.map((goal) => ({ ...goal, figure: name }));
}

function child(mode: 'data' | 'time' | 'memory' | 'goals', name: string): string {
  const program = path.join(import.meta.dirname, 'child.js');
  const { status, stdout } = spawnSync(process.execPath, ['--expose-gc', program, mode, name], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] });
  if (status !== 0) throw new Error(`${mode} of ${name} ended with status ${String(status)}`);
  return stdout;
}

process.exitCode = run(process.argv.slice(2));
