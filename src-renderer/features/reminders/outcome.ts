import type { InputOf } from '#shared/contract/operations';
import type { IssueOutcome } from '#shared/contract/schemas/dunning';
import { createStore, useStore } from '../../data/store';
import { useStatus } from '../../data/status';

/** The letters last issued and not yet left: they are shown on coming back, if the screen was left while they were written. */
const store = createStore<{ readonly companyId: string | null; readonly outcome: IssueOutcome; readonly asked: IssueAsked } | null>(null);

/** What was asked for, to ask again for what failed. */
export type IssueAsked = InputOf<'dunning.issue'>;

export interface LastIssue {
  readonly outcome: IssueOutcome | null;
  readonly asked: IssueAsked | null;
  readonly keep: (outcome: IssueOutcome, asked: IssueAsked) => void;
  readonly leave: () => void;
}

export function useLastIssue(): LastIssue {
  const companyId = useStatus().data?.company?.id ?? null;
  const kept = useStore(store);
  const mine = kept !== null && kept.companyId === companyId ? kept : null;
  return {
    outcome: mine?.outcome ?? null,
    asked: mine?.asked ?? null,
    keep: (outcome, asked) => { store.set({ companyId, outcome, asked }); },
    leave: () => { store.set(null); },
  };
}
