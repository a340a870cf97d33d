import { useState } from 'react';
import type { OutputFolder } from '#shared/contract/bridge';
import type { Progress } from '#shared/contract/operation';
import type { OutputsOutcome } from '#shared/contract/schemas/outputs';
import { RefusedError } from '../../../data/client';
import { useJob } from '../../../data/hooks';
import { kindsOf, type OfferedKind, type OutputChoices, type OutputScope } from './kinds';

interface Outputs {
  readonly make: (kind: OfferedKind, choices: OutputChoices, folder: OutputFolder | null) => void;
  readonly outcome: OutputsOutcome | null;
  /** Why there is none; nothing when the user stopped it. */
  readonly error: unknown;
  readonly running: boolean;
  readonly progress: Progress | null;
  readonly cancel: () => void;
}

/** Files from the letters of a run: under way, made, refused or stopped. */
export function useOutputs({ date, noticeIds }: OutputScope): Outputs {
  const job = useJob('outputs.make');
  const [outcome, setOutcome] = useState<OutputsOutcome | null>(null);
  const [error, setError] = useState<unknown>(null);
  const run = async (kind: OfferedKind, choices: OutputChoices, folder: OutputFolder | null): Promise<void> => {
    setError(null);
    try {
      setOutcome(await job.start({ ...choices, date, noticeIds: noticeIds === null ? null : [...noticeIds], kinds: kindsOf(kind), folder: folder?.token ?? null }));
    } catch (refusal) {
      if (!(refusal instanceof RefusedError && refusal.code === 'cancelled')) setError(refusal);
    }
  };
  return { make: (kind, choices, folder) => { void run(kind, choices, folder); }, outcome, error, running: job.running, progress: job.progress, cancel: job.cancel };
}
