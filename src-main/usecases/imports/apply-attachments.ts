import { createHash } from 'node:crypto';
import { BOOKS_CURRENCY } from '#shared/domain/currency';
import type { AttachmentRecord, InvoiceRecord } from '#shared/domain/imports/records';
import { clientOf } from './create-documents';
import type { FileApplication } from './file-application';

/** Keeps the documents that came with invoices, each once, in the dossiers of those that the books took. */
export function applyAttachments(application: FileApplication, attachments: readonly AttachmentRecord[], invoices: readonly InvoiceRecord[]): void {
  const { store, tally, batchId } = application;
  for (const { row, name, mime, bytes } of attachments) {
    const invoice = invoices.find((one) => one.row === row);
    const booked = invoice === undefined ? null : bookedAs(application, invoice);
    if (booked === null) continue;
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    const isNew = store.attach(batchId, { ...booked, name, mime, sha256, bytes });
    tally.count('documents', isNew ? 'created' : 'unchanged');
  }
}

/** Where the invoice stands in the books; null when they hold another content under its number. */
function bookedAs(application: FileApplication, record: InvoiceRecord) {
  const { store } = application;
  const clientId = clientOf(application, record);
  const isInvoice = record.type === 'invoice';
  const found = isInvoice ? store.findInvoice(clientId, record.number) : store.findCreditNote(clientId, record.number);
  if (found?.amountCents !== record.amountCents || found.currency !== (record.currency ?? BOOKS_CURRENCY)) return null;
  return { clientId, to: isInvoice ? { invoiceId: found.id } : { creditNoteId: found.id } };
}
