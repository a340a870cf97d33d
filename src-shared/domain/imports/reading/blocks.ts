import type { ImportRecords } from '#shared/domain/imports/records';

/** Cuts growing lists of records into blocks, each of what came since the one before. */
export class RecordBlocks {
  #clients = 0;
  #invoices = 0;
  #payments = 0;

  next({ clients, invoices, payments }: ImportRecords): ImportRecords {
    const block = { clients: clients.slice(this.#clients), invoices: invoices.slice(this.#invoices), payments: payments.slice(this.#payments) };
    this.#clients = clients.length;
    this.#invoices = invoices.length;
    this.#payments = payments.length;
    return block;
  }
}

/** The records of all blocks, as if they had come at once. */
export function joinBlocks(blocks: readonly ImportRecords[]): ImportRecords {
  return {
    clients: blocks.flatMap(({ clients }) => clients),
    invoices: blocks.flatMap(({ invoices }) => invoices),
    payments: blocks.flatMap(({ payments }) => payments),
  };
}
