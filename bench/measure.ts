import type { Contest, Figure, Sample } from './figure';

/** What takes long is run this often; what is short, and so more disturbed by the rest of the machine, until this time is spent. */
const FEWEST_PAIRS = 5;
const MOST_PAIRS = 25;
const ENOUGH_MS = 3000;

/** A line of the benchmark, as it is printed. Milliseconds and megabytes of ours; the ratio of each pair, their median. */
export interface Line {
  readonly task: string;
  readonly n: number;
  readonly wallMs: number;
  readonly cpuMs: number;
  readonly peakMb: number | null;
  readonly referenceMs: number;
  readonly ratio: number;
  readonly limit: number | null;
}

/** Runs the two sides in turn after one warm-up of each, so that what else the machine does falls on both. */
export async function measure({ task, n, limit }: Figure, contest: Contest): Promise<Line> {
  await contest.reference();
  await contest.ours();
  const references: Sample[] = [];
  const ours: Sample[] = [];
  const start = performance.now();
  while (ours.length < FEWEST_PAIRS || (ours.length < MOST_PAIRS && performance.now() - start < ENOUGH_MS)) {
    references.push(await contest.reference());
    ours.push(await contest.ours());
  }
  const peaks = ours.flatMap(({ peakMb }) => peakMb ?? []);
  return {
    task,
    n,
    wallMs: round(median(ours.map(({ wallMs }) => wallMs)), 1),
    cpuMs: round(median(ours.map(({ cpuMs }) => cpuMs)), 1),
    peakMb: peaks.length === 0 ? null : round(median(peaks), 0),
    referenceMs: round(median(references.map(({ wallMs }) => wallMs)), 1),
    ratio: round(median(ours.map(({ wallMs }, i) => wallMs / (references[i]?.wallMs ?? NaN))), 2),
    limit,
  };
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;
}

function round(value: number, digits: number): number {
  return Number(value.toFixed(digits));
}
