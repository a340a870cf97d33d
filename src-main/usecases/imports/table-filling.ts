import type { FillableTable, ImportStore } from '../ports/import-store';

/** An empty table that takes very many rows, without its indexes until it is finished. */
export class TableFilling {
  #rebuild: readonly (() => void)[];

  /** @param worthwhile false to leave the table as it is: there is then nothing to finish */
  constructor(store: ImportStore, table: FillableTable, worthwhile: boolean) {
    this.#rebuild = worthwhile ? store.setIndexesAside(table) : [];
  }

  /** @param breathe called after each index */
  async finish(breathe: () => Promise<void>): Promise<void> {
    const rebuild = this.#rebuild;
    this.#rebuild = [];
    for (const build of rebuild) {
      build();
      await breathe();
    }
  }
}
