import { useEffect } from 'react';
import { createStore, useStore } from './store';

/** What a screen says of its list in the status bar, ready to read. */
export interface StatusLine {
  readonly counts: string;
  readonly selection: string;
}

const EMPTY: StatusLine = { counts: '', selection: '' };
const store = createStore<StatusLine>(EMPTY);

/** Says the counts and the selection of the screen while it is there. */
export function useStatusLine(counts: string, selection = ''): void {
  useEffect(() => {
    store.set({ counts, selection });
    return () => store.set(EMPTY);
  }, [counts, selection]);
}

export const useShownStatusLine = (): StatusLine => useStore(store);
