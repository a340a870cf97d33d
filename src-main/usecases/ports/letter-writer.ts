import type { LetterContent } from '#shared/domain/letters/letter-data';

export interface LetterFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Files written beside their final place, not yet under their names. */
export interface StagedLetters {
  /** Gives the files their names; returns them as they stand in the folder, in the order they were given. */
  publish(): Promise<readonly string[]>;
  discard(): Promise<void>;
}

export interface LetterWriter {
  readonly mime: string;
  /** The same content gives the same bytes. */
  render(content: LetterContent): Promise<Uint8Array>;
  /** A file name safe on every system, the extension included. */
  fileName(letter: { readonly level: number; readonly clientName: string; readonly clientCode: string; readonly date: string; readonly formal: boolean }): string;
  /** Gives each name of a batch once: two clients may bear one name. */
  uniqueNames(): (name: string) => string;
  /** Throws RefusalError('folderNotWritable') before anything is issued when the folder does not take the files. */
  stage(folder: string, files: readonly LetterFile[]): Promise<StagedLetters>;
}
