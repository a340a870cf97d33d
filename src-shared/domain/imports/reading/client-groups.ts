import { isBlank, type Row } from '#shared/domain/imports/cells';
import { groupClientOf, opensGroup } from '#shared/domain/imports/group-rows';
import type { FileClients } from '#shared/domain/imports/reading/clients';
import type { TableReading } from '#shared/domain/imports/reading/table-reading';

/** Rows that name the client of the rows below, where the table has its clients there. */
export class ClientGroups {
  readonly #reading: TableReading;
  readonly #clients: FileClients;

  constructor(reading: TableReading, clients: FileClients) {
    this.#reading = reading;
    this.#clients = clients;
  }

  /** To be asked of rows that are no documents. True when the row opens a group: what follows is of its client. */
  opens(row: Row, index: number): boolean {
    if (!this.#reading.plan.grouped || !opensGroup(row) || this.#reading.isPageHead(row)) return false;
    const client = groupClientOf(row.filter((cell) => !isBlank(cell)));
    if (client === null) return false;
    this.#clients.openGroup(client, row, index);
    this.#reading.rows++;
    return true;
  }
}
