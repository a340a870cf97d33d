import type { FileOutcome } from '#shared/contract/schemas/import';
import type { IsoDate } from '#shared/domain/calendar';
import type { ImportKind } from '#shared/domain/imports/fields';
import type { PaymentTerms } from '#shared/domain/payment-terms';
import type { ReadFile } from '../ports/import-reader';
import type { ImportStore } from '../ports/import-store';
import { applyInvoices } from './apply-invoices';
import { applyPayments } from './apply-payments';
import { ClientDirectory } from './client-directory';
import { FileTally, type Movement } from './file-tally';

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

export interface AppliedFile {
  readonly outcome: FileOutcome;
  readonly movements: readonly (Movement & { code: string; name: string })[];
}

/** Clients before the invoices that name them, invoices before the payments that settle them. */
const ORDER: Readonly<Record<ImportKind, number>> = { clients: 0, invoices: 1, payments: 2 };

/** Rows between two breaths. */
export const BREATH = 2000;

/** Rows from which an empty table is better filled at once. */
export const MANY_ROWS = 5000;

/** Writes understood files into the books, within the caller's transaction. The outcomes come in the files' order. */
export async function applyFiles(files: readonly ReadFile[], context: ApplyContext): Promise<AppliedFile[]> {
  const directory = new ClientDirectory(context.store, context.batchId);
  const applied = new Map<ReadFile, AppliedFile>();
  let rowsBefore = 0;
  for (const file of [...files].sort((a, b) => ORDER[a.kind] - ORDER[b.kind])) {
    const offset = rowsBefore;
    applied.set(file, await applyFile(file, directory, { ...context, breathe: (done) => context.breathe(offset + done) }));
    rowsBefore += file.rows;
  }
  return files.flatMap((file) => applied.get(file) ?? []);
}

async function applyFile(file: ReadFile, directory: ClientDirectory, context: ApplyContext): Promise<AppliedFile> {
  const tally = new FileTally(file);
  const resolveAll = () => applyClients(file, directory, tally, context);
  const fills = file.records.clients.length >= MANY_ROWS && context.store.isEmpty('client');
  const clientIds = await (fills ? context.store.fill('client', resolveAll) : resolveAll());
  const application: FileApplication = { ...context, file, directory, tally, clientIds };
  if (file.kind === 'invoices') await applyInvoices(application);
  if (file.kind === 'payments') await applyPayments(application);
  return {
    outcome: tally.outcome(),
    movements: [...tally.movements.values()].map((movement) => ({ ...movement, ...directory.describe(movement.clientId) })),
  };
}

async function applyClients(file: ReadFile, directory: ClientDirectory, tally: FileTally, context: ApplyContext): Promise<number[]> {
  const mode = file.kind === 'clients' ? 'replace' : 'complete';
  const ids: number[] = [];
  for (const record of file.records.clients) {
    const { id, change } = directory.resolve(record, mode);
    ids.push(id);
    tally.count('clients', change === 'none' ? 'unchanged' : change);
    if (change === 'created') tally.markNew(id);
    if (ids.length % BREATH === 0) await context.breathe(file.kind === 'clients' ? ids.length : 0);
  }
  return ids;
}

/** The header of the column that holds a field, for messages that name the cell. */
export function columnOf(file: ReadFile, ...fields: readonly (keyof NonNullable<ReadFile['mapping']['columns']>)[]): string | null {
  for (const field of fields) {
    const header = file.mapping.columns?.[field];
    if (header !== undefined) return header;
  }
  return null;
}
