import type { InputOf, OperationName, OutputOf } from './operations';
import type { Progress } from './operation';
import type { LetterLanguage, TemplateKey } from '../domain/letters/template-keys';
import type { Refusal, Result } from './result';
import type { MadeFile } from './schemas/made-file';

/** What became of files and folders that were dropped or chosen: each file under its token; why a folder gives none. */
export interface RegisteredFiles {
  readonly files: readonly { readonly token: string; readonly name: string }[];
  readonly problems: readonly Refusal[];
}

/** A letter in a language. */
export interface TemplateRequest {
  readonly key: TemplateKey;
  readonly language: LetterLanguage;
}

/** A folder that the user chose to write in: the page knows it by its token. */
export interface OutputFolder {
  readonly token: string;
  readonly name: string;
}

/** What the shell does for the page besides the engine: the files, folders and windows of the user's machine. */
export interface ShellBridge {
  /** Registers files and folders dropped on the window; what is not a real file of the machine is left out. */
  registerDroppedFiles(files: readonly File[]): Promise<RegisteredFiles>;
  /** Opens the system's file chooser; nothing when the user closes it. */
  chooseFiles(): Promise<RegisteredFiles>;
  /** The same for files of any kind, to be put in a dossier. */
  chooseDocuments(): Promise<RegisteredFiles>;
  /** The same for a folder, with the files in it. */
  chooseFolder(): Promise<RegisteredFiles>;
  /** Opens the folder of the letters last issued in this company. */
  openLettersFolder(): Promise<Result<null>>;
  /** Opens the system's file chooser on Word documents; nothing when the user closes it. */
  chooseTemplate(): Promise<RegisteredFiles>;
  /** Asks where to save a copy of a template, and writes it; null when the user closes the dialog. */
  saveTemplate(letter: TemplateRequest): Promise<Result<{ readonly name: string } | null>>;
  /** Opens the copy last saved in the system's program. */
  openSavedTemplate(): Promise<Result<null>>;
  /** Opens the chooser of a folder to write in; null when the user closes it. */
  chooseOutputFolder(): Promise<Result<OutputFolder | null>>;
  /** Opens one of the files last made from a run, by its place in the list. */
  openOutput(index: number): Promise<Result<null>>;
  /** Opens the message of a letter in the mail program, the letter left to be attached. */
  openMail(noticeId: number): Promise<Result<null>>;
  /** Opens a frozen document as a read-only copy in the system's program. */
  openDocument(documentId: number): Promise<Result<null>>;
  /** Saves a copy of a frozen document where the user says; false when the user closes the chooser. */
  saveDocument(documentId: number): Promise<Result<boolean>>;
  /** Makes a file of the books, asks where to save it, and writes it; null when the user closes the dialog. */
  saveMade(wanted: MadeFile): Promise<Result<{ readonly name: string } | null>>;
  /** Opens the made file last saved in the system's program. */
  openSavedMade(): Promise<Result<null>>;
}

export interface EncoursBridge {
  call<N extends OperationName>(
    name: N,
    input: InputOf<N>,
    options?: { onProgress?: (progress: Progress) => void; onStart?: (cancel: () => void) => void },
  ): Promise<Result<OutputOf<N>>>;
  /** The engine stopped by itself and was started again; whatever was under way was refused with 'engineStopped'. */
  onEngineRestart(listener: () => void): () => void;
  readonly shell: ShellBridge;
  readonly platform: 'darwin' | 'win32' | 'linux';
}
