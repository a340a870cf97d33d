import { useEffect, useEffectEvent } from 'react';
import { createStore, useStore } from './store';

/** A place that has its own use of some files, before they are taken for an import. */
export interface DropTaker {
  /** What to say while files are over the window. */
  readonly text: string;
  /** @param target what the files were let go on; @returns whether they were taken */
  take(files: readonly File[], target: Element | null): boolean;
}

const store = createStore<DropTaker | null>(null);

/** The place shown that takes files, if any. */
export const useCurrentTaker = (): DropTaker | null => useStore(store);

/** Takes the files dropped while this place is shown. */
export function useDropTaker(text: string, take: DropTaker['take']): void {
  const latest = useEffectEvent(take);
  useEffect(() => {
    const taker: DropTaker = { text, take: (files, target) => latest(files, target) };
    store.set(() => taker);
    return () => { store.set((current) => (current === taker ? null : current)); };
  }, [text]);
}
