import type { RegisteredFiles } from '#shared/contract/bridge';
import type { Refusal } from '#shared/contract/result';
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

/** What came of a drop or a choice: whether there is anything to preview, and why a folder gives nothing. */
export interface Taken {
  readonly some: boolean;
  readonly problems: readonly Refusal[];
}

const put = ({ files, problems }: RegisteredFiles): Taken => {
  if (files.length > 0) store.set((previous) => ({ sequence: previous.sequence + 1, files }));
  return { some: files.length > 0, problems };
};

/** Nothing is taken when none of them is a file of the machine (a picture dragged from a page). */
export async function dropFiles(files: readonly File[]): Promise<Taken> {
  return put(await bridge().shell.registerDroppedFiles(files));
}

/** Files of the machine, for another use than an import. */
export const registerFiles = (files: readonly File[]): Promise<RegisteredFiles> => bridge().shell.registerDroppedFiles(files);

/** Nothing is taken when the user closed the chooser. */
export async function chooseFiles(): Promise<Taken> {
  return put(await bridge().shell.chooseFiles());
}

/** The same for a folder, with the files in it. */
export async function chooseFolder(): Promise<Taken> {
  return put(await bridge().shell.chooseFolder());
}

/** The preview was accepted or left: the files are done with. */
export function clearDroppedFiles(): void {
  store.set((previous) => ({ sequence: previous.sequence, files: [] }));
}

/** The files last dropped or chosen, empty when there are none to preview. */
export const useDroppedFiles = (): Drop => useStore(store);

/** Files known already are previewed for an import. */
export function importRegistered(files: readonly DroppedFile[]): void {
  put({ files, problems: [] });
}

/** The system's chooser, for another use than an import. */
export const pickFiles = (): Promise<RegisteredFiles> => bridge().shell.chooseDocuments();
