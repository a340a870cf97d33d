import type { Progress } from '#shared/contract/operation';
import type { PackedRecords } from '#main/files/import/packed-records';
import type { FileEnding, OpenedHead } from '#main/files/import/file-listener';

/** What the reading thread says: progress; the head, blocks of records; last the ending, or a fault of ours, not of the file. */
export type WorkerMessage =
  | { readonly type: 'progress'; readonly progress: Progress }
  | { readonly type: 'head'; readonly head: OpenedHead }
  | { readonly type: 'records'; readonly records: PackedRecords }
  | { readonly type: 'ending'; readonly ending: FileEnding }
  | { readonly type: 'failed'; readonly message: string };
