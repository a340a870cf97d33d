import type { Table } from '#shared/domain/imports/cells';
import type { ImportKind } from '#shared/domain/imports/fields';
import type { ReadingPlan, RowNote } from '#shared/domain/imports/plan';
import { readClientList } from '#shared/domain/imports/reading/client-list';
import { readInvoices } from '#shared/domain/imports/reading/invoices';
import { readPayments } from '#shared/domain/imports/reading/payments';
import { type SampleRow, sampleOf } from '#shared/domain/imports/reading/sample';
import { type RowProgress, TableReading } from '#shared/domain/imports/reading/table-reading';
import type { ImportRecords } from '#shared/domain/imports/records';

/** A table read by its plan. */
export interface ReadTable {
  readonly records: ImportRecords;
  readonly rejected: readonly RowNote[];
  readonly warnings: readonly RowNote[];
  /** Rows below the header that are not blank. */
  readonly rows: number;
  readonly sample: readonly SampleRow[];
}

const READERS: Readonly<Record<ImportKind, (reading: TableReading, onProgress: RowProgress) => ImportRecords>> = {
  invoices: readInvoices,
  payments: readPayments,
  clients: readClientList,
};

export function readTable(table: Table, plan: ReadingPlan, onProgress: RowProgress): ReadTable {
  const reading = new TableReading(table, plan);
  const records = READERS[plan.kind](reading, onProgress);
  return { records, rejected: reading.rejected, warnings: reading.warnings, rows: reading.rows, sample: sampleOf(reading) };
}
