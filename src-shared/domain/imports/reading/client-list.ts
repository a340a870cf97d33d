import type { Row } from '#shared/domain/imports/cells';
import type { TextReader } from '#shared/domain/imports/reading/cell-readers';
import { FileClients, NO_CLIENT } from '#shared/domain/imports/reading/clients';
import { SkippedRows } from '#shared/domain/imports/reading/skipped-rows';
import type { RowReader, TableReading } from '#shared/domain/imports/reading/table-reading';
import type { ImportRecords } from '#shared/domain/imports/records';

/** Reads a list of clients. One that stands there twice is taken the first time. */
export class ClientList implements RowReader {
  readonly #reading: TableReading;
  readonly #clients: FileClients;
  readonly #skipped: SkippedRows;
  readonly #code: TextReader;
  readonly #name: TextReader;

  constructor(reading: TableReading) {
    this.#reading = reading;
    this.#clients = new FileClients(reading);
    this.#skipped = new SkippedRows(reading, 'clientCode', { headings: false });
    this.#code = reading.text('clientCode');
    this.#name = reading.text('clientName');
  }

  read(row: Row, index: number): void {
    if (this.#lacks(row) && this.#skipped.skips(row, index)) return;
    this.#reading.rows++;
    if (this.#clients.knows(row)) return this.#reading.warn(index, 'duplicateRow', this.#code.mapped ? 'clientCode' : 'clientName');
    if (this.#clients.of(row, index) === NO_CLIENT) this.#reading.reject(index, 'missingClient', this.#name.mapped ? 'clientName' : 'clientCode');
  }

  take(): ImportRecords {
    return { clients: this.#clients.take(), invoices: [], payments: [] };
  }

  #lacks(row: Row): boolean {
    return (this.#code.mapped && this.#code.read(row) === '') || (this.#name.mapped && this.#name.read(row) === '');
  }
}
