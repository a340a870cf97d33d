import { index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { client } from './clients';
import { key, words } from './columns';
import { invoice } from './ledger';

/** What keeps reminders away. Whether it still does on a day is computed from these rows and the payments, never stored. */
export const obstacle = sqliteTable(
  'obstacle',
  {
    id: key(),
    kind: text('kind', { enum: ['hold', 'dispute', 'promise', 'plan', 'insolvency'] }).notNull(),
    clientId: integer('client_id').notNull().references(() => client.id),
    openedOn: text('opened_on').notNull(),
    until: text('until'),
    /** The reason of a dispute, the kind of a proceeding. */
    subject: words('subject'),
    note: words('note'),
    graceDays: integer('grace_days').notNull().default(0),
    closedOn: text('closed_on'),
    outcome: words('outcome'),
    closingNote: words('closing_note'),
  },
  (t) => [index('obstacle_client').on(t.clientId)],
);

/** The invoices an obstacle is about; one without any is about its whole client. */
export const obstacleInvoice = sqliteTable(
  'obstacle_invoice',
  {
    obstacleId: integer('obstacle_id').notNull().references(() => obstacle.id, { onDelete: 'cascade' }),
    invoiceId: integer('invoice_id').notNull().references(() => invoice.id),
  },
  (t) => [primaryKey({ columns: [t.obstacleId, t.invoiceId] }), index('obstacle_invoice_invoice').on(t.invoiceId)],
);

/** What was promised, and for when. */
export const instalment = sqliteTable(
  'instalment',
  {
    obstacleId: integer('obstacle_id').notNull().references(() => obstacle.id, { onDelete: 'cascade' }),
    position: integer('position').notNull(),
    dueDate: text('due_date').notNull(),
    amountCents: integer('amount_cents').notNull(),
  },
  (t) => [primaryKey({ columns: [t.obstacleId, t.position] })],
);
