import type { CompanyLogo } from './books';
import type { LetterNameFacts } from '#shared/domain/letters/file-name';
import type { LetterData } from '#shared/domain/letters/letter-data';
import type { LetterPreview } from '#shared/domain/letters/letter-preview';
import type { LetterLanguage, TemplateKey } from '#shared/domain/letters/template-keys';
import type { TemplateReport } from '#shared/domain/letters/template-report';

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

/** What a letter is made from: the user's template, or the shipped one. */
export interface LetterTemplateFile {
  readonly key: TemplateKey;
  readonly language: LetterLanguage;
  readonly user: { readonly id: number; readonly sha256: string; readonly bytes: Uint8Array } | null;
  /** Of the creditor, on a shipped template; a user's has the pictures that it has. */
  readonly logo?: CompanyLogo | null;
}

export interface LetterToWrite {
  readonly template: LetterTemplateFile;
  readonly data: LetterData;
}

/** A letter as it was made, and from what. */
export interface WrittenLetter extends LetterFile {
  readonly data: LetterData;
}

/** What goes into the folder with the letters. */
export interface BesideLetters {
  readonly drafts: readonly LetterFile[];
  /** Whom to call and what to say; null without a call. */
  readonly callList: LetterFile | null;
}

export interface RenderControl {
  /** Called as letters are done. */
  readonly onDone: (done: number) => void;
  /** Told the place of a letter that cannot be made, whose file is then empty; without it the whole batch fails. */
  readonly onFailed?: (index: number) => void;
  readonly signal: AbortSignal;
}

export interface LetterWriter {
  readonly mime: string;
  /** Names the engine and its version: what was made from the same data by another may differ. */
  readonly engine: string;
  /**
   * The letters as files, in their order. The same template and data give the same bytes.
   * @throws RefusalError 'cancelled' once the signal says so
   */
  render(letters: readonly LetterToWrite[], control: RenderControl): Promise<Uint8Array[]>;
  /** What the letter says and how, read back from its file. */
  preview(letter: LetterToWrite): Promise<LetterPreview>;
  /** What a Word file is worth as a template. */
  check(bytes: Uint8Array): TemplateReport;
  /** The shipped template, to start from. */
  shipped(key: TemplateKey, language: LetterLanguage, logo: CompanyLogo | null): Promise<Uint8Array>;
  /** A file name safe on every system, the extension included. */
  fileName(letter: LetterNameFacts, pattern: string): string;
  /** Drafts of emails with their letter attached, and the list of calls; nothing is sent. */
  besides(letters: readonly WrittenLetter[]): Promise<BesideLetters>;
  /** Gives each name of a batch once: two clients may bear one name. */
  uniqueNames(): (name: string) => string;
  /** Throws RefusalError('folderNotWritable') before anything is issued when the folder does not take the files. */
  stage(folder: string, files: readonly LetterFile[]): Promise<StagedLetters>;
}
