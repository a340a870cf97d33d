import type { IsoDate } from '#shared/domain/calendar';
import { createStore, useStore } from '../../data/store';
import { useStatus } from '../../data/status';

interface LeftOut {
  readonly companyId: string | null;
  readonly date: IsoDate;
  readonly ids: readonly number[];
}

/** Invoices kept out of the letters of a day; another day or another company starts afresh. */
const store = createStore<LeftOut | null>(null);

export interface LeavingOut {
  readonly ids: readonly number[];
  readonly leaveOut: (ids: readonly number[]) => void;
  readonly putBack: (ids: readonly number[]) => void;
}

export function useLeftOut(date: IsoDate): LeavingOut {
  const companyId = useStatus().data?.company?.id ?? null;
  const kept = useStore(store);
  const idsOf = (value: LeftOut | null): readonly number[] => (value !== null && value.companyId === companyId && value.date === date ? value.ids : NONE);
  // From what is kept at that moment: a toast's undo comes seconds after the screen was drawn.
  const change = (next: (ids: readonly number[]) => readonly number[]): void => { store.set((previous) => ({ companyId, date, ids: next(idsOf(previous)) })); };
  return {
    ids: idsOf(kept),
    leaveOut: (more) => { change((ids) => [...new Set([...ids, ...more])]); },
    putBack: (fewer) => { change((ids) => ids.filter((id) => !fewer.includes(id))); },
  };
}

const NONE: readonly number[] = [];
