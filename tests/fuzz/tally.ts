import type { ChildWord } from './messages';

type Ended = Extract<ChildWord, { type: 'ends' }>;

/** Slower than this is a failure: files of this size are read in less than a second, and a thread is given up after twenty. */
const SLOWEST_MILLISECONDS = 25_000;

/** What became of the inputs. */
export class Tally {
  readonly outcomes = new Map<string, number>();
  readonly failures: { readonly n: number; readonly what: string }[] = [];
  readonly notes: string[] = [];
  slowest = { n: -1, milliseconds: 0 };
  peakRss = 0;

  get inputs(): number {
    return [...this.outcomes.values()].reduce((sum, count) => sum + count, 0);
  }

  ended({ n, milliseconds, rss, outcome, failure }: Ended): void {
    this.outcomes.set(outcome, (this.outcomes.get(outcome) ?? 0) + 1);
    this.peakRss = Math.max(this.peakRss, rss);
    if (milliseconds > this.slowest.milliseconds) this.slowest = { n, milliseconds };
    if (failure !== null) this.failed(n, failure);
    else if (milliseconds > SLOWEST_MILLISECONDS) this.failed(n, `took ${Math.round(milliseconds)} ms`);
  }

  failed(n: number, what: string): void {
    this.failures.push({ n, what });
  }

  note(text: string): void {
    this.notes.push(text);
  }

  lines(): string[] {
    const counts = [...this.outcomes].sort(([, a], [, b]) => b - a).map(([outcome, count]) => `  ${outcome.padEnd(34)} ${String(count).padStart(7)}`);
    return [
      `inputs ${this.inputs}, failures ${this.failures.length}`,
      ...counts,
      `  slowest: input ${this.slowest.n}, ${Math.round(this.slowest.milliseconds)} ms; peak memory ${Math.round(this.peakRss / 1e6)} MB`,
      ...this.notes,
      ...this.failures.map(({ n, what }) => `FAILED input ${n}: ${what.split('\n').slice(0, 6).join('\n    ')}`),
    ];
  }
}
