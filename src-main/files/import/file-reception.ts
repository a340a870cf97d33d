import { RefusalError } from '#shared/contract/result';
import type { ImportRecords } from '#shared/domain/imports/records';
import { BlockQueue } from '#main/files/import/block-queue';
import { type PackedRecords, unpackRecords } from '#main/files/import/packed-records';
import type { FileEnding, OpenedHead } from '#main/files/import/file-listener';
import type { FileEnd, OpenOutcome, UnusableFile } from '#main/usecases/ports/import-reader';

/** Makes an outcome of what a thread says of its file: known with the head; what goes wrong later comes out of the blocks. */
export class FileReception {
  readonly outcome: Promise<OpenOutcome>;
  #decide: (outcome: OpenOutcome) => void = () => undefined;
  #giveUp: (error: Error) => void = () => undefined;
  readonly #blocks: BlockQueue<PackedRecords>;
  #end: FileEnd | null = null;

  /** @param onLeave called when nobody takes the records any more */
  constructor(onLeave: () => void) {
    this.outcome = new Promise((resolve, reject) => {
      this.#decide = resolve;
      this.#giveUp = reject;
    });
    this.#blocks = new BlockQueue(onLeave);
  }

  understood(head: OpenedHead): void {
    this.#decide({ usable: true, file: { ...head, blocks: unpacked(this.#blocks), end: () => this.#endOf(head) } });
  }

  take(records: PackedRecords): void {
    this.#blocks.push(records);
  }

  end(ending: FileEnding): void {
    if (!ending.usable) return this.refuse(ending.file);
    this.#end = ending.end;
    this.#blocks.close(null);
  }

  refuse(file: UnusableFile): void {
    this.#decide({ usable: false, file });
    this.#blocks.close(new RefusalError(file.problem.code, { file: file.name, ...file.problem.details }));
  }

  cancel(): void {
    const cancelled = new RefusalError('cancelled');
    this.#giveUp(cancelled);
    this.#blocks.close(cancelled);
  }

  #endOf({ name }: OpenedHead): FileEnd {
    if (this.#end === null) throw new Error(`the end of ${name} was asked for before its last block`);
    return this.#end;
  }
}

/** Records are made of their columns when their turn comes, so that few of them stand in memory at once. */
async function* unpacked(blocks: AsyncIterable<PackedRecords>): AsyncGenerator<ImportRecords, void> {
  for await (const block of blocks) yield unpackRecords(block);
}
