import type { Table } from '#shared/domain/imports/cells';
import type { ImportKind } from '#shared/domain/imports/fields';
import type { ReadingPlan, RowNote } from '#shared/domain/imports/plan';
import { RecordBlocks } from '#shared/domain/imports/reading/blocks';
import { readClientList } from '#shared/domain/imports/reading/client-list';
import { readInvoices } from '#shared/domain/imports/reading/invoices';
import { readPayments } from '#shared/domain/imports/reading/payments';
import { type SampleRow, sampleOf } from '#shared/domain/imports/reading/sample';
import { type RowProgress, TableReading } from '#shared/domain/imports/reading/table-reading';
import type { ImportRecords } from '#shared/domain/imports/records';

/** What is known of a table once all its rows are read. */
export interface TableEnd {
  readonly rejected: readonly RowNote[];
  readonly warnings: readonly RowNote[];
  /** Rows below the header that are not blank. */
  readonly rows: number;
  readonly sample: readonly SampleRow[];
}

/** Hears a table while it is read; either may throw to stop. */
export interface TableListener {
  readonly onProgress: (done: number, total: number) => void;
  /** The records that came since the last block. */
  readonly onRecords: (block: ImportRecords) => void;
}

const READERS: Readonly<Record<ImportKind, (reading: TableReading, onProgress: RowProgress) => ImportRecords>> = {
  invoices: readInvoices,
  payments: readPayments,
  clients: readClientList,
};

/** Reads a table by its plan, and gives its records in blocks on the way. */
export function readTable(table: Table, plan: ReadingPlan, { onProgress, onRecords }: TableListener): TableEnd {
  const reading = new TableReading(table, plan);
  const blocks = new RecordBlocks();
  const records = READERS[plan.kind](reading, (done, total, soFar) => {
    onRecords(blocks.next(soFar));
    onProgress(done, total);
  });
  onRecords(blocks.next(records));
  return { rejected: reading.rejected, warnings: reading.warnings, rows: reading.rows, sample: sampleOf(reading) };
}
