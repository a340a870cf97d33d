/** One run: what passed on the clock and in the process's threads, set-up and clean-up apart. */
export interface Sample {
  readonly wallMs: number;
  readonly cpuMs: number;
  /** Only where the work is done by other processes; otherwise a process of its own measures it. */
  readonly peakMb?: number;
}

/** The two sides of a figure, on the same data; each call is one run. */
export interface Contest {
  readonly ours: () => Promise<Sample>;
  readonly reference: () => Promise<Sample>;
  readonly close: () => void;
}

/** Something else that an import or a window must hold to. */
export interface Goal {
  readonly what: string;
  readonly value: number;
  readonly unit: 'ms' | 'MB';
  /** The most it may be. */
  readonly limit: number;
}

export interface Figure {
  readonly task: string;
  readonly n: number;
  /** The most that ours may take for one of the reference; null when it is only shown. */
  readonly limit: number | null;
  /** The most that a process doing our side once may hold, in megabytes. */
  readonly peakLimitMb?: number;
  /** Measured apart from the contest. */
  readonly goals?: () => Promise<readonly Goal[]>;
  /** Makes what is kept in bench/data and missing there. */
  readonly makeData: () => Promise<void>;
  /** Throws when the two sides do not give the same result. */
  readonly open: () => Promise<Contest>;
}

export const nameOf = ({ task, n }: Pick<Figure, 'task' | 'n'>): string => `${task}:${String(n)}`;

export async function timed(work: () => unknown): Promise<Sample> {
  globalThis.gc?.();
  const cpu = process.cpuUsage();
  const start = performance.now();
  await work();
  const wallMs = performance.now() - start;
  const { user, system } = process.cpuUsage(cpu);
  return { wallMs, cpuMs: (user + system) / 1000 };
}
