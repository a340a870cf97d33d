import type { Progress } from '#shared/contract/operation';
import { RefusalError } from '#shared/contract/result';
import type { ImportRecords } from '#shared/domain/imports/records';
import type { FileEnd, FileHead, FileInReading, UnusableFile } from '#main/usecases/ports/import-reader';

/** A file in reading, its blocks apart. */
export type OpenedHead = FileHead & Pick<FileInReading, 'rowsAtMost'>;

/**
 * Hears of a file while it is read: its head as soon as it is understood, and its records. The head of a text that is a FEC
 * comes last: only then is it known how many of its lines are of clients.
 */
export interface FileListener {
  readonly onProgress: (progress: Progress) => void;
  readonly onHead: (head: OpenedHead) => void;
  readonly onRecords: (block: ImportRecords) => void;
  readonly isCancelled: () => boolean;
}

export type FileEnding = { readonly usable: true; readonly end: FileEnd } | { readonly usable: false; readonly file: UnusableFile };

export interface FileIdentity {
  readonly name: string;
  readonly sha256: string;
  readonly size: number;
}

/** @param total 0 while it is not known */
export function readingProgress(listener: FileListener): (done: number, total: number) => void {
  return (done, total) => {
    stopIfCancelled(listener);
    listener.onProgress({ phase: 'reading', done, total });
  };
}

export function stopIfCancelled(listener: FileListener): void {
  if (listener.isCancelled()) throw new RefusalError('cancelled');
}
