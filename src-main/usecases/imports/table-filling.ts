import type { FillableTable, ImportStore } from '../ports/import-store';

/** An empty table that takes very many rows, without its indexes until it is finished. */
export class TableFilling {
  #rebuild: readonly (() => void)[];

  /** @param worthwhile false to leave the table as it is: there is then nothing to finish */
  constructor(store: ImportStore, table: FillableTable, worthwhile: boolean) {
    this.#rebuild = worthwhile ? store.setIndexesAside(table) : [];
  }

  finish(): void {
    for (const build of this.#take()) build();
  }

  /** @param breathe called between two indexes */
  async finishInBreaths(breathe: () => Promise<void>): Promise<void> {
    for (const build of this.#take()) {
      build();
      await breathe();
    }
  }

  #take(): readonly (() => void)[] {
    const rebuild = this.#rebuild;
    this.#rebuild = [];
    return rebuild;
  }
}
