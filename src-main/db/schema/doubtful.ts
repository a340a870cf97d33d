import { index, integer, primaryKey, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';
import { client } from './clients';
import { flag, key, words } from './columns';
import { invoice } from './ledger';

/** What the user decided of an invoice in the list of doubtful receivables at a date, while it is not closed. */
export const doubtfulChoice = sqliteTable(
  'doubtful_choice',
  {
    closingDate: text('closing_date').notNull(),
    invoiceId: integer('invoice_id').notNull().references(() => invoice.id, { onDelete: 'cascade' }),
    /** Hundredths of a percent; null: the rate proposed. */
    rateBps: integer('rate_bps'),
    /** The rate of VAT to take out where the VAT is not known, hundredths of a percent; null: that of the list, if any. */
    vatRateBps: integer('vat_rate_bps'),
    leftOut: flag('left_out'),
    reason: words('reason'),
  },
  (t) => [primaryKey({ columns: [t.closingDate, t.invoiceId] }), index('doubtful_choice_invoice').on(t.invoiceId)],
);

/** A list that is closed: its lines stay as they were. */
export const doubtfulClosing = sqliteTable('doubtful_closing', {
  closingDate: text('closing_date').primaryKey(),
  at: text('at').notNull(),
});

export const doubtfulClosingLine = sqliteTable(
  'doubtful_closing_line',
  {
    id: key(),
    closingDate: text('closing_date').notNull().references(() => doubtfulClosing.closingDate, { onDelete: 'cascade' }),
    invoiceId: integer('invoice_id').notNull().references(() => invoice.id),
    clientId: integer('client_id').notNull().references(() => client.id),
    /** The open amount less the client's credits, VAT included. */
    exposedCents: integer('exposed_cents').notNull(),
    allowanceCents: integer('allowance_cents').notNull(),
    /** The whole line as it was shown. */
    line: text('line', { mode: 'json' }).notNull(),
  },
  (t) => [
    uniqueIndex('doubtful_closing_line_closing').on(t.closingDate, t.invoiceId),
    index('doubtful_closing_line_invoice').on(t.invoiceId),
    index('doubtful_closing_line_client').on(t.clientId),
  ],
);
