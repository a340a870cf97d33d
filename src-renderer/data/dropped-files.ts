import { bridge } from './bridge';
import { createStore, useStore } from './store';

/** A file of the machine the shell knows under a token; its path never reaches the page. */
export interface DroppedFile {
  readonly token: string;
  readonly name: string;
}

export interface Drop {
  /** Grows with each drop, so that the same files dropped again are seen as a new drop. */
  readonly sequence: number;
  readonly files: readonly DroppedFile[];
}

const store = createStore<Drop>({ sequence: 0, files: [] });

const put = (files: readonly DroppedFile[]): boolean => {
  if (files.length === 0) return false;
  store.set((previous) => ({ sequence: previous.sequence + 1, files }));
  return true;
};

/** @returns false when none of them is a file of the machine (a folder's shortcut, a picture dragged from a page) */
export async function dropFiles(files: readonly File[]): Promise<boolean> {
  return put(await bridge().shell.registerDroppedFiles(files));
}

/** @returns false when the user closed the chooser */
export async function chooseFiles(): Promise<boolean> {
  return put(await bridge().shell.chooseFiles());
}

/** The preview was accepted or left: the files are done with. */
export function clearDroppedFiles(): void {
  store.set((previous) => ({ sequence: previous.sequence, files: [] }));
}

/** The files last dropped or chosen, empty when there are none to preview. */
export const useDroppedFiles = (): Drop => useStore(store);
