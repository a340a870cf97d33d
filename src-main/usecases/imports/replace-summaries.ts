import type { FileAnswers } from '#shared/contract/schemas/import-questions';
import { BOOKS_CURRENCY } from '#shared/domain/currency';
import type { FileKind } from '#shared/domain/imports/fields';
import { type Cents, sumCents } from '#shared/domain/money';
import type { SummaryItem } from '../ports/import-store';
import type { FileApplication } from './file-application';

/** Files that hold the documents which an aged balance only sums up, or a newer sum of them. */
const DETAILING: readonly FileKind[] = ['invoices', 'einvoice', 'fec', 'generalLedger', 'agedBalance'];
const SHOWN_CLIENTS = 50;

/**
 * Asks what becomes of the balances taken over from an aged balance, once a file brings documents of the same clients: kept
 * beside them they count twice. Nothing is assumed: without an answer they stay, and the user is told.
 * @param asked items of which another file of the drop asked already
 */
export function applySummaries(application: FileApplication, asked: Set<string>, answers: FileAnswers): void {
  const { file, store, tally } = application;
  if (!DETAILING.includes(file.kind)) return;
  // a client may have credit notes only
  const clientIds = [...tally.movements.values()].filter(({ invoices, deltaCents }) => invoices > 0 || deltaCents !== 0).map(({ clientId }) => clientId);
  if (file.kind === 'agedBalance') warnOfDocuments(application, clientIds);
  const items = store.summariesOf(clientIds, file.kind === 'agedBalance' ? application.batchId : null).filter((item) => !asked.has(keyOf(item)));
  if (items.length === 0) return;
  for (const item of items) asked.add(keyOf(item));
  const choice = answers.summaries ?? null;
  tally.questions.push({
    about: 'summaries',
    required: true,
    answered: choice !== null,
    choice,
    itemCount: items.length,
    openCents: sumCents(items.map(signed)),
    ...byClient(application, items),
  });
  tally.warn(0, null, choice === 'replace' ? 'summaryItemsReplaced' : 'summaryItemsStand', String(items.length));
  if (choice === 'replace') for (const item of items) replace(application, item);
}

const keyOf = ({ table, id }: SummaryItem): string => `${table} ${String(id)}`;
const signed = ({ table, openCents }: SummaryItem): Cents => (table === 'invoice' ? openCents : -openCents);

function byClient({ directory }: FileApplication, items: readonly SummaryItem[]) {
  const open = new Map<number, Cents>();
  for (const item of items) open.set(item.clientId, (open.get(item.clientId) ?? 0) + signed(item));
  const clients = [...open].sort(([, a], [, b]) => Math.abs(b) - Math.abs(a)).map(([clientId, openCents]) => ({ ...directory.describe(clientId), openCents }));
  return { clientCount: clients.length, clients: clients.slice(0, SHOWN_CLIENTS) };
}

/** A balance over documents that the books hold already says the same again. */
function warnOfDocuments({ store, tally, batchId }: FileApplication, clientIds: readonly number[]): void {
  const doubled = store.countWithOpenDocuments(clientIds, batchId);
  if (doubled > 0) tally.warn(0, null, 'summaryBesideInvoices', String(doubled));
}

/** What nothing rests on goes, and comes back when the batch is undone. What was reminded or partly paid is cancelled by an entry of the other side. */
function replace(application: FileApplication, item: SummaryItem): void {
  const { store, tally, batchId } = application;
  const isInvoice = item.table === 'invoice';
  if (item.inUse) cancel(application, item);
  else store.removeSummary(batchId, item);
  tally.count(isInvoice ? 'invoices' : 'creditNotes', 'updated');
  tally.add(isInvoice ? 'invoicedCents' : 'creditedCents', -item.openCents);
  tally.move(item.clientId, -signed(item), 0);
}

function cancel({ store, batchId, file }: FileApplication, { table, id, clientId, number, issueDate, openCents }: SummaryItem): void {
  const other = { clientId, number: `REPRISE ${number}`, label: `Remplacé par ${file.name}`, issueDate, amountCents: openCents, currency: BOOKS_CURRENCY, summary: true, sourceRow: 0 };
  const [invoiceId, creditNoteId] =
    table === 'invoice' ? [id, store.insertCreditNote(batchId, other)] : [store.insertInvoices(batchId, [{ ...other, dueDate: issueDate, dueEstimated: true }]), id];
  store.allocate(batchId, { debt: { invoiceId }, credit: { creditNoteId }, cents: openCents, date: issueDate });
}
