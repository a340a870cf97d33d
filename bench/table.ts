import type { Goal } from './figure';
import type { Line } from './measure';

const HEADINGS = ['task', 'n', 'wall ms', 'cpu ms', 'peak MB', 'reference ms', 'ratio', 'limit', ''];
const GOAL_HEADINGS = ['goal', 'measured', 'limit', ''];

/** The figures for a person: one row each, those over their limit marked. */
export function table(lines: readonly Line[]): string {
  return drawn([HEADINGS, ...lines.map(cells)]);
}

/** What the figures must hold to besides. */
export function goalTable(goals: readonly (Goal & { readonly figure: string })[]): string {
  return drawn([GOAL_HEADINGS, ...goals.map(({ figure, what, value, unit, limit }) => [`${figure} ${what}`, `${value.toFixed(0)} ${unit}`, `${limit.toFixed(0)} ${unit}`, value > limit ? 'OVER' : 'ok'])]);
}

function drawn(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => (row[column] ?? '').length)));
  return rows.map((row) => row.map((cell, column) => aligned(cell, column, widths[column] ?? 0)).join('  ').trimEnd()).join('\n');
}

function cells({ task, n, wallMs, cpuMs, peakMb, referenceMs, ratio, limit }: Line): string[] {
  const verdict = limit === null ? '' : ratio > limit ? 'OVER' : 'ok';
  const figures = [wallMs.toFixed(0), cpuMs.toFixed(0), peakMb?.toFixed(0) ?? '-', referenceMs.toFixed(0), ratio.toFixed(2), limit?.toFixed(1) ?? '-'];
  return [task, n.toLocaleString('en').replaceAll(',', ' '), ...figures, verdict];
}

const aligned = (cell: string, column: number, width: number): string => (column === 0 ? cell.padEnd(width) : cell.padStart(width));
