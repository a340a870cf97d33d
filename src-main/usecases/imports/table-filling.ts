import type { ImportStore } from '../ports/import-store';

/** An empty table that takes very many rows, without its indexes until it is finished. */
export class TableFilling {
  #rebuild: (() => void) | null;

  /** @param worthwhile false to leave the table as it is: there is then nothing to finish */
  constructor(store: ImportStore, table: 'client' | 'invoice' | 'creditNote', worthwhile: boolean) {
    this.#rebuild = worthwhile ? store.setIndexesAside(table) : null;
  }

  finish(): void {
    this.#rebuild?.();
    this.#rebuild = null;
  }
}
