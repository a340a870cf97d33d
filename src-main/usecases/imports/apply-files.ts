import type { FileOutcome } from '#shared/contract/schemas/import';
import type { FileQuestion } from '#shared/contract/schemas/import-questions';
import type { LedgerLine } from '#shared/domain/fec/ledger-line';
import type { FileKind } from '#shared/domain/imports/fields';
import type { BankStatementRecord, PaymentRecord } from '#shared/domain/imports/records';
import type { FileInReading } from '../ports/import-reader';
import { applyBank } from './apply-bank';
import { AppliedClients } from './apply-clients';
import { InvoiceApplication } from './apply-invoices';
import { applyLedger } from './apply-ledger';
import { applyPayments } from './apply-payments';
import { ClientDirectory } from './client-directory';
import { type ApplyContext, type FileApplication, MANY_ROWS } from './file-application';
import { FileTally, type Movement } from './file-tally';
import { TableFilling } from './table-filling';

export interface AppliedFile {
  readonly outcome: FileOutcome;
  readonly questions: readonly FileQuestion[];
  readonly movements: readonly (Movement & { code: string; name: string })[];
}

/** Clients before what names them, the ledger before lists that detail it, invoices before the payments that settle them; the bank waits in its inbox. */
const ORDER: Readonly<Record<FileKind, number>> = { clients: 0, fec: 1, invoices: 2, payments: 3, bank: 4 };

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
    questions: tally.questions,
    movements: [...tally.movements.values()].map((movement) => ({ ...movement, ...directory.describe(movement.clientId) })),
  };
}

async function applyBlocks(application: FileApplication): Promise<void> {
  const { file, store, clients } = application;
  const clientsFilling = new TableFilling(store, 'client', file.rowsAtMost >= MANY_ROWS && store.isEmpty('client'));
  const invoices = new InvoiceApplication(application);
  const payments: PaymentRecord[] = [];
  const ledger: LedgerLine[] = [];
  const statements: BankStatementRecord[] = [];
  for await (const block of file.blocks) {
    await clients.apply(block.clients, application);
    await invoices.apply(block.invoices);
    for (const payment of block.payments) payments.push(payment);
    for (const line of block.ledger ?? []) ledger.push(line);
    for (const statement of block.bank ?? []) statements.push(statement);
  }
  clientsFilling.finish();
  invoices.finish();
  if (ledger.length > 0) await applyLedger(application, ledger);
  // a list of invoices may hold lines of payments
  if (payments.length > 0) await applyPayments(application, payments);
  if (statements.length > 0) await applyBank(application, statements);
}
