import type { Line } from './measure';

const HEADINGS = ['task', 'n', 'wall ms', 'cpu ms', 'peak MB', 'reference ms', 'ratio', 'limit', ''];

/** The figures for a person: one row each, those over their limit marked. */
export function table(lines: readonly Line[]): string {
  const rows = [HEADINGS, ...lines.map(cells)];
  const widths = HEADINGS.map((_, column) => Math.max(...rows.map((row) => (row[column] ?? '').length)));
  return rows.map((row) => row.map((cell, column) => aligned(cell, column, widths[column] ?? 0)).join('  ').trimEnd()).join('\n');
}

function cells({ task, n, wallMs, cpuMs, peakMb, referenceMs, ratio, limit }: Line): string[] {
  const verdict = limit === null ? '' : ratio > limit ? 'OVER' : 'ok';
  const figures = [wallMs.toFixed(0), cpuMs.toFixed(0), peakMb?.toFixed(0) ?? '-', referenceMs.toFixed(0), ratio.toFixed(2), limit?.toFixed(1) ?? '-'];
  return [task, n.toLocaleString('en').replaceAll(',', ' '), ...figures, verdict];
}

const aligned = (cell: string, column: number, width: number): string => (column === 0 ? cell.padEnd(width) : cell.padStart(width));
