import type { Row } from '#shared/domain/imports/cells';
import { FileClients, NO_CLIENT } from '#shared/domain/imports/reading/clients';
import { SkippedRows } from '#shared/domain/imports/reading/skipped-rows';
import { forEachRow, type RowProgress, type TableReading } from '#shared/domain/imports/reading/table-reading';
import type { ImportRecords } from '#shared/domain/imports/records';

/** Reads a list of clients. One that stands there twice is taken the first time. */
export function readClientList(reading: TableReading, onProgress: RowProgress): ImportRecords {
  const clients = new FileClients(reading);
  const skipped = new SkippedRows(reading, 'clientCode', { headings: false });
  const code = reading.text('clientCode');
  const name = reading.text('clientName');
  const lacks = (row: Row) => (code.mapped && code.read(row) === '') || (name.mapped && name.read(row) === '');
  const records = { clients: clients.records, invoices: [], payments: [] };
  return forEachRow(reading, records, onProgress, (row, index) => {
    if (lacks(row) && skipped.skips(row, index)) return;
    reading.rows++;
    if (clients.knows(row)) return reading.warn(index, 'duplicateRow', code.mapped ? 'clientCode' : 'clientName');
    if (clients.of(row, index) === NO_CLIENT) reading.reject(index, 'missingClient', name.mapped ? 'clientName' : 'clientCode');
  });
}
