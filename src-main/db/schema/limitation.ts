import { index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { client } from './clients';
import { key, words } from './columns';
import { document } from './correspondence';
import { invoice } from './ledger';

/** What makes limitation run anew, or stand still. When it ends is computed from these rows, never stored. */
export const limitationEvent = sqliteTable(
  'limitation_event',
  {
    id: key(),
    clientId: integer('client_id').notNull().references(() => client.id),
    kind: text('kind', { enum: ['acknowledgement', 'claim', 'enforcement', 'mediation'] }).notNull(),
    date: text('date').notNull(),
    /** The last day of a claim's proceedings or of a mediation; null: its day only, or not known yet. */
    until: text('until'),
    note: words('note'),
    /** Its proof. */
    documentId: integer('document_id').references(() => document.id),
  },
  (t) => [index('limitation_event_client').on(t.clientId)],
);

/** The invoices an event is about; one without any is about all that its client owed on its day. */
export const limitationEventInvoice = sqliteTable(
  'limitation_event_invoice',
  {
    eventId: integer('event_id').notNull().references(() => limitationEvent.id, { onDelete: 'cascade' }),
    invoiceId: integer('invoice_id').notNull().references(() => invoice.id),
  },
  (t) => [primaryKey({ columns: [t.eventId, t.invoiceId] }), index('limitation_event_invoice_invoice').on(t.invoiceId)],
);
