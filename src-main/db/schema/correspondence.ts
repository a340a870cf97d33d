import { sql } from 'drizzle-orm';
import { blob, index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { client } from './clients';
import { key, words } from './columns';
import { dunningNotice } from './dunning';
import { importBatch } from './imports';
import { creditNote, invoice } from './ledger';
import { obstacle } from './obstacles';

/** A document as it was sent or received, frozen. */
export const document = sqliteTable('document', {
  id: key(),
  name: text('name').notNull(),
  mime: text('mime').notNull(),
  sha256: text('sha256').notNull(),
  size: integer('size').notNull(),
  bytes: blob('bytes', { mode: 'buffer' }).notNull(),
  createdAt: text('created_at').notNull(),
  /** When its bytes were erased; hash, size and dates stay. */
  erasedOn: text('erased_on'),
});

/** What a frozen letter was made from, as it was then. */
export const documentSource = sqliteTable('document_source', {
  documentId: integer('document_id').primaryKey().references(() => document.id, { onDelete: 'cascade' }),
  /** JSON; its text is what is hashed. */
  data: text('data').notNull(),
  sha256: text('sha256').notNull(),
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

/** What was exchanged with a client, noted about it, or put in its dossier. */
export const correspondence = sqliteTable(
  'correspondence',
  {
    id: key(),
    clientId: integer('client_id').notNull().references(() => client.id),
    kind: text('kind', { enum: ['letter', 'registeredLetter', 'email', 'phone', 'note', 'file'] }).notNull(),
    direction: text('direction', { enum: ['sent', 'received', 'none'] }).notNull().default('sent'),
    date: text('date').notNull(),
    subject: text('subject').notNull(),
    body: words('body'),
    /** Who called, wrote or was spoken to. */
    person: words('person'),
    noticeId: integer('notice_id').references(() => dunningNotice.id),
    documentId: integer('document_id').references(() => document.id),
    /** The dispute it is a document of, the promise made in a call. */
    obstacleId: integer('obstacle_id').references(() => obstacle.id),
    /** What the user still has to do about it: handle a reply, call again. */
    awaits: text('awaits', { enum: ['handling', 'call'] }),
    /** When to do it; null: as soon as may be. */
    awaitsOn: text('awaits_on'),
    /** When it was done. */
    doneOn: text('done_on'),
    /** Taken out of the dossier by the user; kept, so that it can come back. */
    removedOn: text('removed_on'),
  },
  (t) => [
    index('correspondence_client').on(t.clientId, t.date),
    index('correspondence_awaits').on(t.awaitsOn).where(sql`awaits IS NOT NULL AND done_on IS NULL AND removed_on IS NULL`),
    index('correspondence_document').on(t.documentId).where(sql`document_id IS NOT NULL`),
    index('correspondence_obstacle').on(t.obstacleId).where(sql`obstacle_id IS NOT NULL`),
    index('correspondence_notice').on(t.noticeId).where(sql`notice_id IS NOT NULL`),
  ],
);
