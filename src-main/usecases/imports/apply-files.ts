import type { FileOutcome } from '#shared/contract/schemas/import';
import type { ImportKind } from '#shared/domain/imports/fields';
import type { ReadFile } from '../ports/import-reader';
import { applyInvoices } from './apply-invoices';
import { applyPayments } from './apply-payments';
import { ClientDirectory } from './client-directory';
import { type ApplyContext, BREATH, type FileApplication, MANY_ROWS } from './file-application';
import { FileTally, type Movement } from './file-tally';

export interface AppliedFile {
  readonly outcome: FileOutcome;
  readonly movements: readonly (Movement & { code: string; name: string })[];
}

/** Clients before the invoices that name them, invoices before the payments that settle them. */
const ORDER: Readonly<Record<ImportKind, number>> = { clients: 0, invoices: 1, payments: 2 };

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
  // a list of invoices may hold lines of payments
  if (file.records.payments.length > 0) await applyPayments(application);
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
