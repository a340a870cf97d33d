import type { FileOutcome } from '#shared/contract/schemas/import';
import type { FileAnswers, FileQuestion } from '#shared/contract/schemas/import-questions';
import type { LedgerLine } from '#shared/domain/fec/ledger-line';
import type { FileKind } from '#shared/domain/imports/fields';
import type { BankStatementRecord, PaymentRecord } from '#shared/domain/imports/records';
import { toldUpTo } from '#shared/domain/imports/told-up-to';
import type { Cents } from '#shared/domain/money';
import type { FileInReading } from '../ports/import-reader';
import type { IdRange } from '../ports/import-store';
import { applyAttachments } from './apply-attachments';
import { applyBank } from './apply-bank';
import { AppliedClients } from './apply-clients';
import { InvoiceApplication } from './apply-invoices';
import { applyLedger } from './apply-ledger';
import { applyPayments } from './apply-payments';
import { applyVanished } from './apply-vanished';
import { ClientDirectory, type NamingMode } from './client-directory';
import { type ApplyContext, type FileApplication, MANY_ROWS } from './file-application';
import { warnOverLimits } from './over-limit';
import { applySummaries } from './replace-summaries';
import { FileTally, type Movement } from './file-tally';
import { InvoiceCoverage } from './invoice-coverage';
import { TableFilling } from './table-filling';

export interface AppliedFile {
  readonly outcome: FileOutcome;
  readonly questions: readonly FileQuestion[];
  /** The invoices that it lists. */
  readonly listed: readonly IdRange[];
  readonly movements: readonly AppliedMovement[];
  /** Payments that the books held and no file had told of before. */
  readonly confirmedPayments: number;
}

export interface AppliedMovement extends Movement {
  readonly code: string;
  readonly name: string;
  /** How much the files of the drop applied before this one had moved the client's balance. */
  readonly movedBeforeCents: Cents;
}

/** A file with what the user said about it. */
export interface AnsweredFile {
  readonly file: FileInReading;
  readonly answers: FileAnswers;
}

/** Clients before what names them, the ledger before lists that detail it, invoices before the payments that settle them; the bank waits in its inbox. */
const ORDER: Readonly<Record<FileKind, number>> = { clients: 0, agedBalance: 1, fec: 1, invoices: 2, einvoice: 2, generalLedger: 3, payments: 4, bank: 5 };

/** Of the files that do more than name their clients. */
const NAMING: Readonly<Partial<Record<FileKind, NamingMode>>> = { clients: 'replace', einvoice: 'identified' };

/** Writes understood files into the books, within the caller's transaction. The outcomes come in the files' order. */
export async function applyFiles(files: readonly AnsweredFile[], context: ApplyContext): Promise<AppliedFile[]> {
  const directory = new ClientDirectory(context.store, context.batchId);
  const applications = new Map<FileInReading, FileApplication>();
  let rowsBefore = 0;
  for (const { file } of inOrder(files)) {
    const offset = rowsBefore;
    applications.set(file, await applyFile(file, directory, { ...context, breathe: (done) => context.breathe(offset + done) }));
    rowsBefore += file.rowsAtMost;
  }
  askAboutSummaries(inOrder(files), applications);
  // what payments of the same drop settle has not vanished
  askAboutVanished(inOrder(files), applications);
  warnOverLimits([...applications.values()].map(({ tally }) => tally), context.store);
  return outcomesOf(files, [...applications.values()]);
}

const inOrder = (files: readonly AnsweredFile[]): AnsweredFile[] => [...files].sort((a, b) => ORDER[a.file.kind] - ORDER[b.file.kind]);

async function applyFile(file: FileInReading, directory: ClientDirectory, context: ApplyContext): Promise<FileApplication> {
  const tally = new FileTally(file);
  const clients = new AppliedClients(directory, tally, NAMING[file.kind] ?? 'complete');
  const application = { ...context, file, directory, tally, clients, coverage: new InvoiceCoverage() };
  await applyBlocks(application);
  return application;
}

function askAboutVanished(files: readonly AnsweredFile[], applications: ReadonlyMap<FileInReading, FileApplication>): void {
  const listed = [...applications.values()].map(({ coverage }) => coverage.listed);
  const asked = new Set<number>();
  const isAccountedFor = (id: number) => asked.has(id) || listed.some((invoices) => invoices.has(id));
  for (const { file, answers } of files) {
    const application = applications.get(file);
    if (application === undefined || file.kind !== 'invoices') continue;
    for (const { id } of applyVanished(application, isAccountedFor, answers)) asked.add(id);
  }
}

function askAboutSummaries(files: readonly AnsweredFile[], applications: ReadonlyMap<FileInReading, FileApplication>): void {
  const asked = new Set<string>();
  for (const { file, answers } of files) {
    const application = applications.get(file);
    if (application !== undefined) applySummaries(application, asked, answers);
  }
}

/** @param applied in the order in which the files were applied */
function outcomesOf(files: readonly AnsweredFile[], applied: readonly FileApplication[]): AppliedFile[] {
  const moved = new Map<number, Cents>();
  const outcomes = new Map<FileInReading, AppliedFile>();
  for (const { file, tally, directory, coverage } of applied) {
    const movements = [...tally.movements.values()].map((movement) => ({
      ...movement,
      ...directory.describe(movement.clientId),
      movedBeforeCents: moved.get(movement.clientId) ?? 0,
    }));
    for (const { clientId, deltaCents } of movements) moved.set(clientId, (moved.get(clientId) ?? 0) + deltaCents);
    const listed = file.kind === 'invoices' ? coverage.listed.ranges() : [];
    outcomes.set(file, { outcome: tally.outcome(file.end()), questions: tally.questions, listed, movements, confirmedPayments: tally.confirmedPayments });
  }
  return files.flatMap(({ file }) => outcomes.get(file) ?? []);
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
    if (block.attachments !== undefined) applyAttachments(application, block.attachments, block.invoices);
    for (const payment of block.payments) payments.push(payment);
    for (const line of block.ledger ?? []) ledger.push(line);
    if (block.ledger !== undefined && block.ledger.length > 0) await application.breathe(0);
    for (const statement of block.bank ?? []) statements.push(statement);
  }
  await clientsFilling.finish(() => application.breathe(0));
  await invoices.finish();
  application.tally.tellUpTo(toldUpTo(ledger, statements));
  if (ledger.length > 0) await applyLedger(application, ledger.splice(0));
  // a list of invoices may hold lines of payments
  if (payments.length > 0) await applyPayments(application, payments);
  if (statements.length > 0) await applyBank(application, statements);
}
