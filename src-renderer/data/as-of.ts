import type { IsoDate } from '#shared/domain/calendar';
import { createStore, useStore } from './store';
import { useToday } from './status';

/** null: today, whatever day it becomes. */
const store = createStore<IsoDate | null>(null);

export interface AsOf {
  readonly date: IsoDate;
  readonly today: IsoDate;
  setDate(date: IsoDate): void;
}

/** The date the figures are read at, shared by the screens that have one. */
export function useAsOf(): AsOf {
  const chosen = useStore(store);
  const today = useToday();
  return { date: chosen ?? today, today, setDate: (date) => store.set(date === today ? null : date) };
}

/** Back to today, when another company is opened. */
export const resetAsOf = (): void => store.set(null);
