import type { IsoDate } from '#shared/domain/calendar';

/** What an e-mail says of itself. */
export interface ReadEmail {
  /** The sender's address, '' when there is none. */
  readonly from: string;
  readonly fromName: string;
  readonly subject: string;
  /** The day it was sent, where the reader is; null when it does not say. */
  readonly date: IsoDate | null;
  readonly text: string;
}

/** A file of the machine, whole, to be put in a dossier. */
export interface FileToKeep {
  readonly name: string;
  readonly mime: string;
  readonly sha256: string;
  readonly bytes: Uint8Array;
  /** null for what is no e-mail, or cannot be read as one. */
  readonly email: ReadEmail | null;
}

/** @throws RefusalError 'fileNotFound', 'fileIsDirectory', 'fileEmpty', 'documentTooLarge', 'fileLocked' */
export type KeptFileReader = (path: string) => Promise<FileToKeep>;
