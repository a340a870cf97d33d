/** Blocks on their way from who reads to who writes: kept until they are taken, in order. To be walked once. */
export class BlockQueue<Block> implements AsyncIterable<Block> {
  readonly #blocks: Block[] = [];
  readonly #onLeave: () => void;
  #closed: { readonly error: Error | null } | null = null;
  #wake: () => void = () => undefined;

  /** @param onLeave called when the walk is over, at the end or before */
  constructor(onLeave: () => void) {
    this.#onLeave = onLeave;
  }

  push(block: Block): void {
    this.#blocks.push(block);
    this.#wake();
  }

  /** After the last block. @param error thrown to who walks, once the blocks before it are taken; null when all is well */
  close(error: Error | null): void {
    this.#closed ??= { error };
    this.#wake();
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<Block, void> {
    try {
      for (;;) {
        const block = this.#blocks.shift();
        if (block !== undefined) yield block;
        else if (this.#closed === null) await this.#somethingNew();
        else if (this.#closed.error === null) return;
        else throw this.#closed.error;
      }
    } finally {
      this.#onLeave();
    }
  }

  #somethingNew(): Promise<void> {
    return new Promise((resolve) => {
      this.#wake = resolve;
    });
  }
}
