import type { IsoDate } from '#shared/domain/calendar';
import type { PaymentTerms } from '#shared/domain/payment-terms';
import type { FileHead, FileInReading } from '../ports/import-reader';
import type { ImportStore } from '../ports/import-store';
import type { ClientDirectory } from './client-directory';
import type { AppliedClients } from './apply-clients';
import type { FileTally } from './file-tally';
import type { InvoiceCoverage } from './invoice-coverage';

export interface ApplyContext {
  readonly store: ImportStore;
  readonly batchId: number;
  readonly today: IsoDate;
  readonly companyTerms: PaymentTerms;
  /** Called now and then: lets others run, reports how far it is, throws when the user cancelled. */
  readonly breathe: (doneRows: number) => Promise<void>;
}

/** One file on its way into the books. */
export interface FileApplication extends ApplyContext {
  readonly file: FileInReading;
  readonly directory: ClientDirectory;
  readonly tally: FileTally;
  readonly clients: AppliedClients;
  readonly coverage: InvoiceCoverage;
}

/** Rows between two breaths. */
export const BREATH = 2000;

/** Rows from which an empty table is better filled at once. */
export const MANY_ROWS = 5000;

/** The header of the column that holds a field, for messages that name the cell. */
export function columnOf(file: FileHead, ...fields: readonly (keyof NonNullable<FileHead['mapping']['columns']>)[]): string | null {
  for (const field of fields) {
    const header = file.mapping.columns?.[field];
    if (header !== undefined) return header;
  }
  return null;
}
