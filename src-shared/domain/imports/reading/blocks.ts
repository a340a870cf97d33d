import type { ImportRecords } from '#shared/domain/imports/records';

/** Gives a growing list piece by piece. */
export class Pieces<T> {
  readonly #list: readonly T[];
  #given = 0;

  constructor(list: readonly T[]) {
    this.#list = list;
  }

  /** What came since it was last asked. */
  take(): T[] {
    const piece = this.#list.slice(this.#given);
    this.#given = this.#list.length;
    return piece;
  }
}

/** The records of all blocks, as if they had come at once. */
export function joinBlocks(blocks: readonly ImportRecords[]): ImportRecords {
  return {
    clients: blocks.flatMap(({ clients }) => clients),
    invoices: blocks.flatMap(({ invoices }) => invoices),
    payments: blocks.flatMap(({ payments }) => payments),
    ledger: blocks.flatMap(({ ledger = [] }) => ledger),
    bank: blocks.flatMap(({ bank = [] }) => bank),
    attachments: blocks.flatMap(({ attachments = [] }) => attachments),
  };
}
