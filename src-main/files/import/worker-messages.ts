import type { Progress } from '#shared/contract/operation';
import { type PackedRecords, packRecords, unpackRecords } from '#main/files/import/packed-records';
import type { ReadFile, ReadOutcome, UnusableFile } from '#main/usecases/ports/import-reader';

export type PackedOutcome =
  | { readonly usable: true; readonly file: Omit<ReadFile, 'records'> & { readonly records: PackedRecords } }
  | { readonly usable: false; readonly file: UnusableFile };

/** What the reading thread says. */
export type WorkerMessage =
  | { readonly type: 'progress'; readonly progress: Progress }
  | { readonly type: 'outcome'; readonly outcome: PackedOutcome }
  /** A fault of ours, not of the file. */
  | { readonly type: 'failed'; readonly message: string };

export function packOutcome(outcome: ReadOutcome): PackedOutcome {
  return outcome.usable ? { usable: true, file: { ...outcome.file, records: packRecords(outcome.file.records) } } : outcome;
}

export function unpackOutcome(outcome: PackedOutcome): ReadOutcome {
  return outcome.usable ? { usable: true, file: { ...outcome.file, records: unpackRecords(outcome.file.records) } } : outcome;
}
