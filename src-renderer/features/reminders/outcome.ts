import type { IssueOutcome } from '#shared/contract/schemas/dunning';
import { createStore, useStore } from '../../data/store';
import { useStatus } from '../../data/status';

/** The letters last issued and not yet left: they are shown on coming back, if the screen was left while they were written. */
const store = createStore<{ readonly companyId: string | null; readonly outcome: IssueOutcome } | null>(null);

export interface LastIssue {
  readonly outcome: IssueOutcome | null;
  readonly keep: (outcome: IssueOutcome) => void;
  readonly leave: () => void;
}

export function useLastIssue(): LastIssue {
  const companyId = useStatus().data?.company?.id ?? null;
  const kept = useStore(store);
  return {
    outcome: kept !== null && kept.companyId === companyId ? kept.outcome : null,
    keep: (outcome) => { store.set({ companyId, outcome }); },
    leave: () => { store.set(null); },
  };
}
