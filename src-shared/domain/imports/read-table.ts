import type { Table } from '#shared/domain/imports/cells';
import type { ImportKind } from '#shared/domain/imports/fields';
import type { ReadingPlan, RowNote } from '#shared/domain/imports/plan';
import { BankList } from '#shared/domain/imports/reading/bank-list';
import { AgedBalance } from '#shared/domain/imports/reading/aged-balance';
import { ClientList } from '#shared/domain/imports/reading/client-list';
import { GeneralLedger } from '#shared/domain/imports/reading/general-ledger';
import { InvoiceList } from '#shared/domain/imports/reading/invoices';
import { PaymentList } from '#shared/domain/imports/reading/payments';
import { type SampleRow, sampleOf } from '#shared/domain/imports/reading/sample';
import { readRows, type RowReader, type TableListener, TableReading } from '#shared/domain/imports/reading/table-reading';

/** What is known of a table once all its rows are read. */
export interface TableEnd {
  readonly rejected: readonly RowNote[];
  readonly warnings: readonly RowNote[];
  /** Rows below the header that are not blank. */
  readonly rows: number;
  readonly sample: readonly SampleRow[];
  /** Numbers of documents that stand on rejected rows. */
  readonly unreadNumbers: readonly string[];
}

const READERS: Readonly<Record<ImportKind, (reading: TableReading) => RowReader>> = {
  invoices: (reading) => new InvoiceList(reading),
  payments: (reading) => new PaymentList(reading),
  clients: (reading) => new ClientList(reading),
  bank: (reading) => new BankList(reading),
  agedBalance: (reading) => new AgedBalance(reading),
  generalLedger: (reading) => new GeneralLedger(reading),
};

/** Reads a table by its plan, and gives its records in blocks on the way. */
export function readTable(table: Table, plan: ReadingPlan, listener: TableListener): TableEnd {
  const reading = new TableReading(table, plan);
  readRows(reading, READERS[plan.kind](reading), listener);
  return { rejected: reading.rejected, warnings: reading.warnings, rows: reading.rows, sample: sampleOf(reading), unreadNumbers: reading.unreadNumbers };
}
