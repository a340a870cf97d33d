import { sql } from 'drizzle-orm';
import { blob, index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { client } from './clients';
import { key, words } from './columns';
import { dunningNotice } from './dunning';
import { importBatch } from './imports';
import { creditNote, invoice } from './ledger';

/** A document as it was sent or received, frozen. */
export const document = sqliteTable('document', {
  id: key(),
  name: text('name').notNull(),
  mime: text('mime').notNull(),
  sha256: text('sha256').notNull(),
  size: integer('size').notNull(),
  bytes: blob('bytes', { mode: 'buffer' }).notNull(),
  createdAt: text('created_at').notNull(),
});

/** A document kept in a dossier without having been exchanged through it: the PDF of an e-invoice. */
export const attachment = sqliteTable(
  'attachment',
  {
    id: key(),
    clientId: integer('client_id').notNull().references(() => client.id),
    documentId: integer('document_id').notNull().references(() => document.id),
    invoiceId: integer('invoice_id').references(() => invoice.id),
    creditNoteId: integer('credit_note_id').references(() => creditNote.id),
    batchId: integer('batch_id').references(() => importBatch.id),
  },
  (t) => [index('attachment_client').on(t.clientId), index('attachment_batch').on(t.batchId).where(sql`batch_id IS NOT NULL`)],
);

export const correspondence = sqliteTable(
  'correspondence',
  {
    id: key(),
    clientId: integer('client_id').notNull().references(() => client.id),
    kind: text('kind', { enum: ['letter', 'registeredLetter', 'email', 'phone', 'note'] }).notNull(),
    date: text('date').notNull(),
    subject: text('subject').notNull(),
    body: words('body'),
    noticeId: integer('notice_id').references(() => dunningNotice.id),
    documentId: integer('document_id').references(() => document.id),
  },
  (t) => [index('correspondence_client').on(t.clientId, t.date)],
);
