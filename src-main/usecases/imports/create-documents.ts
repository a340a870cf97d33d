import { formatShortDate } from '#shared/domain/calendar';
import { BOOKS_CURRENCY } from '#shared/domain/currency';
import type { InvoiceRecord } from '#shared/domain/imports/records';
import { dueDateUnder } from '#shared/domain/payment-terms';
import type { ImportedInvoice } from '../ports/import-store';
import { columnOf, type FileApplication } from './file-application';
import type { Settlements } from './settle-documents';

/** Writes documents that are all new to the books, the invoices together, then settles each as the file says. */
export function createAll(application: FileApplication, records: readonly InvoiceRecord[], settlements: Settlements): void {
  createInvoices(application, records.filter(({ type }) => type === 'invoice'), settlements);
  for (const record of records) if (record.type === 'creditNote') createCreditNote(application, record, settlements);
  settlements.write();
}

/** The books' client of a record. */
export function clientOf({ clients }: FileApplication, record: InvoiceRecord): number {
  const clientId = clients.ids[record.client];
  if (clientId === undefined) throw new Error(`row ${String(record.row)} names no client of its file`);
  return clientId;
}

function createInvoices(application: FileApplication, records: readonly InvoiceRecord[], settlements: Settlements): void {
  const { store, batchId, tally } = application;
  const invoices = records.map((record) => newInvoice(application, record));
  const firstId = store.insertInvoices(batchId, invoices);
  application.coverage.listed.add(firstId, invoices.length);
  tally.count('invoices', 'created', invoices.length);
  invoices.forEach(({ clientId, issueDate, amountCents, currency }, i) => {
    tally.add('invoicedCents', amountCents, currency);
    tally.move(clientId, amountCents, 1, currency);
    const record = records[i];
    if (record !== undefined) settlements.settle(record, { id: firstId + i, clientId, issueDate, amountCents, openCents: amountCents, currency }, true);
  });
}

function newInvoice(application: FileApplication, record: InvoiceRecord): ImportedInvoice {
  const { number, label, issueDate, amountCents, vatCents, currency = BOOKS_CURRENCY, row: sourceRow } = record;
  const clientId = clientOf(application, record);
  if (issueDate > application.today) application.tally.warn(sourceRow, columnOf(application.file, 'issueDate'), 'dateInFuture', formatShortDate(issueDate));
  const dueDate = record.dueDate ?? dueDateUnder(application.directory.termsOf(clientId) ?? application.companyTerms, issueDate);
  const summary = record.summary === true;
  return { clientId, number, label, issueDate, dueDate, dueEstimated: summary || record.dueDate === null, summary, amountCents, vatCents, currency, sourceRow };
}

function createCreditNote(application: FileApplication, record: InvoiceRecord, settlements: Settlements): void {
  const { store, batchId, tally } = application;
  const { number, label, issueDate, amountCents, vatCents, currency = BOOKS_CURRENCY, row: sourceRow } = record;
  const clientId = clientOf(application, record);
  const id = store.insertCreditNote(batchId, { clientId, number, label, issueDate, summary: record.summary === true, amountCents, vatCents, currency, sourceRow });
  tally.count('creditNotes', 'created');
  tally.add('creditedCents', amountCents, currency);
  tally.move(clientId, -amountCents, 0, currency);
  settlements.settle(record, { id, clientId, issueDate, amountCents, openCents: amountCents, currency }, true);
}
