import type { FileOutcome } from '#shared/contract/schemas/import';
import type { ImportKind } from '#shared/domain/imports/fields';
import type { PaymentRecord } from '#shared/domain/imports/records';
import type { FileInReading } from '../ports/import-reader';
import { AppliedClients } from './apply-clients';
import { InvoiceApplication } from './apply-invoices';
import { applyPayments } from './apply-payments';
import { ClientDirectory } from './client-directory';
import { type ApplyContext, type FileApplication, MANY_ROWS } from './file-application';
import { FileTally, type Movement } from './file-tally';
import { TableFilling } from './table-filling';

export interface AppliedFile {
  readonly outcome: FileOutcome;
  readonly movements: readonly (Movement & { code: string; name: string })[];
}

/** Clients before the invoices that name them, invoices before the payments that settle them. */
const ORDER: Readonly<Record<ImportKind, number>> = { clients: 0, invoices: 1, payments: 2 };

/** Writes understood files into the books, within the caller's transaction. The outcomes come in the files' order. */
export async function applyFiles(files: readonly FileInReading[], context: ApplyContext): Promise<AppliedFile[]> {
  const directory = new ClientDirectory(context.store, context.batchId);
  const applied = new Map<FileInReading, AppliedFile>();
  let rowsBefore = 0;
  for (const file of [...files].sort((a, b) => ORDER[a.kind] - ORDER[b.kind])) {
    const offset = rowsBefore;
    applied.set(file, await applyFile(file, directory, { ...context, breathe: (done) => context.breathe(offset + done) }));
    rowsBefore += file.rowsAtMost;
  }
  return files.flatMap((file) => applied.get(file) ?? []);
}

async function applyFile(file: FileInReading, directory: ClientDirectory, context: ApplyContext): Promise<AppliedFile> {
  const tally = new FileTally(file);
  const clients = new AppliedClients(directory, tally, file.kind === 'clients' ? 'replace' : 'complete');
  await applyBlocks({ ...context, file, directory, tally, clients });
  return {
    outcome: tally.outcome(file.end()),
    movements: [...tally.movements.values()].map((movement) => ({ ...movement, ...directory.describe(movement.clientId) })),
  };
}

async function applyBlocks(application: FileApplication): Promise<void> {
  const { file, store, clients } = application;
  const clientsFilling = new TableFilling(store, 'client', file.rowsAtMost >= MANY_ROWS && store.isEmpty('client'));
  const invoices = new InvoiceApplication(application);
  const payments: PaymentRecord[] = [];
  for await (const block of file.blocks) {
    await clients.apply(block.clients, application);
    await invoices.apply(block.invoices);
    for (const payment of block.payments) payments.push(payment);
  }
  clientsFilling.finish();
  invoices.finish();
  // a list of invoices may hold lines of payments
  if (payments.length > 0) await applyPayments(application, payments);
}
