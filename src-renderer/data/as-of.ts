import type { IsoDate } from '#shared/domain/calendar';
import { createStore, useStore } from './store';
import { useToday } from './status';

/** null: today, whatever day it becomes. */
const figuresDate = createStore<IsoDate | null>(null);
/** Apart from the figures': looking at a past balance must not date a letter in the past. */
const lettersDate = createStore<IsoDate | null>(null);

export interface AsOf {
  readonly date: IsoDate;
  readonly today: IsoDate;
  setDate(date: IsoDate): void;
}

/** The date the figures are read at, shared by the screens that show them. */
export const useAsOf = (): AsOf => useChosenDate(figuresDate);

/** The date of the reminders to issue. */
export const useLettersDate = (): AsOf => useChosenDate(lettersDate);

function useChosenDate(store: typeof figuresDate): AsOf {
  const chosen = useStore(store);
  const today = useToday();
  return { date: chosen ?? today, today, setDate: (date) => store.set(date === today ? null : date) };
}

/** Back to today, when another company is opened. */
export function resetDates(): void {
  figuresDate.set(null);
  lettersDate.set(null);
}
