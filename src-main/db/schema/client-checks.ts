import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { client } from './clients';
import { key } from './columns';
import { document } from './correspondence';

/** What was checked of a client, on which day, and what was found. */
export const clientCheck = sqliteTable(
  'client_check',
  {
    id: key(),
    clientId: integer('client_id').notNull().references(() => client.id),
    date: text('date').notNull(),
    what: text('what', { enum: ['bodacc', 'accounts', 'references', 'other'] }).notNull(),
    result: text('result').notNull(),
    /** Its proof. */
    documentId: integer('document_id').references(() => document.id),
  },
  (t) => [index('client_check_client').on(t.clientId, t.date)],
);
