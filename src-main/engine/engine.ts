import type { Progress } from '#shared/contract/operation';
import type { Result } from '#shared/contract/result';
import type { MadeFile } from '#shared/contract/schemas/made-file';
import type { DocumentUse } from './frozen-documents';
import type { IsoDate } from '#shared/domain/calendar';
import type { LetterLanguage, TemplateKey } from '#shared/domain/letters/template-keys';

export interface EngineConfig {
  /** Where the companies' databases live. */
  readonly dataFolder: string;
  /** The user's documents: letters go to a folder of ours in it. */
  readonly documentsFolder: string;
  readonly version: string;
  readonly today: () => IsoDate;
  /** The bundled worker that reads dropped files. */
  readonly importWorker: URL;
  /** The bundled worker that makes long batches of letters; null: they are made in this thread. */
  readonly lettersWorker: URL | null;
  /** The SQL migrations and the example company's files, as shipped. */
  readonly migrationsFolder: string;
  readonly exampleFolder: string;
  /** What nobody foresaw, for the log; the page only learns that it happened. */
  readonly onUnexpected: (operation: string, error: unknown) => void;
}

/** The owner of the open company's database. One per process; everything else talks to it. */
export interface Engine {
  /** Never throws: what goes wrong is a refusal, 'internal' for what nobody foresaw. */
  dispatch(name: string, input: unknown, options: { onProgress: (progress: Progress) => void; signal: AbortSignal }): Promise<Result<unknown>>;
  /** Makes a file of the machine known under a token; only the shell calls it. */
  registerFile(token: string, path: string): void;
  /** The folder of the letters last issued in the open company. */
  lettersFolder(): Result<string>;
  /** Where the file of that place among those last made from a run is; only the shell asks. */
  outputFile(index: number): Result<string>;
  /** The link that opens the message of a letter in the mail program. */
  mailLink(noticeId: number): Result<string>;
  /** Writes a frozen document as a read-only copy and returns its path. */
  exportDocument(documentId: number, use: DocumentUse): Promise<Result<string>>;
  /** Writes a copy of the template in use, or of the shipped one, where the shell's user chose. */
  writeTemplate(key: TemplateKey, language: LetterLanguage, path: string): Promise<Result<null>>;
  /** Makes a file for the user to save and returns the name it could have; the next call writes it where they chose. */
  makeFile(wanted: MadeFile): Promise<Result<string>>;
  writeMadeFile(path: string): Promise<Result<null>>;
  close(): void;
}
