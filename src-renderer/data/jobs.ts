import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useRef, useState } from 'react';
import type { Progress } from '#shared/contract/operation';
import type { InputOf, OperationName, OutputOf } from '#shared/contract/operations';
import { call } from './client';
import { createStore, type Store, useStore } from './store';

export interface RunningJob {
  readonly id: number;
  readonly name: OperationName;
  /** null until the first report. */
  readonly progress: Progress | null;
  /** null until the engine has taken it. */
  readonly cancel: (() => void) | null;
}

const jobs: Store<readonly RunningJob[]> = createStore<readonly RunningJob[]>([]);
let lastId = 0;

/** The long work under way, whichever screen started it. */
export const useRunningJobs = (): readonly RunningJob[] => useStore(jobs);

const update = (id: number, patch: Partial<RunningJob>): void => {
  jobs.set((list) => list.map((job) => (job.id === id ? { ...job, ...patch } : job)));
};

async function runJob<N extends OperationName>(id: number, name: N, input: InputOf<N>): Promise<OutputOf<N>> {
  jobs.set((list) => [...list, { id, name, progress: null, cancel: null }]);
  try {
    return await call(name, input, {
      onProgress: (progress) => update(id, { progress }),
      // called with nothing whatever a button hands it: an event does not cross to the preload
      onStart: (cancel) => update(id, { cancel: () => cancel() }),
    });
  } finally {
    jobs.set((list) => list.filter((job) => job.id !== id));
  }
}

/** Jobs that only read: nothing shown has changed when they end. */
const READ_ONLY: readonly OperationName[] = ['imports.prepare', 'outputs.make'];

export interface JobHandle<N extends OperationName> {
  /** @throws RefusedError, with code 'cancelled' when the user stopped it */
  readonly start: (input: InputOf<N>) => Promise<OutputOf<N>>;
  readonly cancel: () => void;
  readonly progress: Progress | null;
  readonly running: boolean;
}

/** One long piece of work of a screen; it goes on, visible in the status bar, when the screen is left. */
export function useJob<N extends OperationName>(name: N): JobHandle<N> {
  const queries = useQueryClient();
  const [id, setId] = useState<number | null>(null);
  const latest = useRef<number | null>(null);
  const job = useRunningJobs().find((candidate) => candidate.id === id);

  const start = useCallback(
    async (input: InputOf<N>): Promise<OutputOf<N>> => {
      lastId += 1;
      latest.current = lastId;
      setId(lastId);
      const output = await runJob(lastId, name, input);
      if (!READ_ONLY.includes(name)) await queries.invalidateQueries();
      return output;
    },
    [name, queries],
  );

  const cancel = useCallback(() => {
    jobs.get().find((candidate) => candidate.id === latest.current)?.cancel?.();
  }, []);

  return { start, cancel, progress: job?.progress ?? null, running: job !== undefined };
}
