import type { IsoDate } from '#shared/domain/calendar';
import type { PaymentTerms } from '#shared/domain/payment-terms';
import type { ReadFile } from '../ports/import-reader';
import type { ImportStore } from '../ports/import-store';
import type { ClientDirectory } from './client-directory';
import type { FileTally } from './file-tally';

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
  readonly file: ReadFile;
  readonly directory: ClientDirectory;
  readonly tally: FileTally;
  /** Books' id of each of the file's clients. */
  readonly clientIds: readonly number[];
}

/** Rows between two breaths. */
export const BREATH = 2000;

/** Rows from which an empty table is better filled at once. */
export const MANY_ROWS = 5000;

/** The header of the column that holds a field, for messages that name the cell. */
export function columnOf(file: ReadFile, ...fields: readonly (keyof NonNullable<ReadFile['mapping']['columns']>)[]): string | null {
  for (const field of fields) {
    const header = file.mapping.columns?.[field];
    if (header !== undefined) return header;
  }
  return null;
}
