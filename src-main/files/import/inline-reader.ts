import type { ImportRecords } from '#shared/domain/imports/records';
import type { OpenedHead } from '#main/files/import/file-listener';
import { readImportFile } from '#main/files/import/read-import-file';
import { wholeFile } from '#main/files/import/whole-file';
import type { ImportReader, OpenOutcome, ReadOptions, ReadRequest } from '#main/usecases/ports/import-reader';

/** Reads in the calling thread: for tests and small tools. Cancelling is heard between two parts of the work. */
export function createInlineReader(): ImportReader {
  return { open: openHere, read: async (request, options) => wholeFile(await openHere(request, options)) };
}

async function openHere(request: ReadRequest, { onProgress, signal }: ReadOptions): Promise<OpenOutcome> {
  const heads: OpenedHead[] = [];
  const blocks: ImportRecords[] = [];
  const ending = await readImportFile(request, {
    onProgress,
    onHead: (head) => heads.push(head),
    onRecords: (block) => blocks.push(block),
    isCancelled: () => signal.aborted,
  });
  if (!ending.usable) return ending;
  const [head] = heads;
  if (head === undefined) throw new Error(`${request.path} was read without being understood`);
  return { usable: true, file: { ...head, blocks, end: () => ending.end } };
}
