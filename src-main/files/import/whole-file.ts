import { RefusalError } from '#shared/contract/result';
import { joinBlocks } from '#shared/domain/imports/reading/blocks';
import type { ImportRecords } from '#shared/domain/imports/records';
import type { FileInReading, OpenOutcome, ReadOutcome } from '#main/usecases/ports/import-reader';

/** Waits for the rest of a file. What goes wrong half-way makes it unusable. Rejects only with RefusalError('cancelled'). */
export async function wholeFile(outcome: OpenOutcome): Promise<ReadOutcome> {
  if (!outcome.usable) return outcome;
  const { rowsAtMost: _, blocks, end, ...head } = outcome.file;
  try {
    const records = await taken(blocks);
    return { usable: true, file: { ...head, ...end(), records } };
  } catch (error) {
    if (!(error instanceof RefusalError) || error.refusal.code === 'cancelled') throw error;
    const { name, sha256, encoding, sheets, mapping, columns } = head;
    return { usable: false, file: { name, sha256, encoding, sheets, mapping, columns, problem: error.refusal } };
  }
}

async function taken(blocks: FileInReading['blocks']): Promise<ImportRecords> {
  const all: ImportRecords[] = [];
  for await (const block of blocks) all.push(block);
  return joinBlocks(all);
}
