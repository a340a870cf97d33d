import { sql } from 'drizzle-orm';
import { index, integer, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';
import { client } from './clients';
import { key, words } from './columns';
import { invoice } from './ledger';
import { letterTemplate } from './letter-templates';

/** A reminder that was issued. */
export const dunningNotice = sqliteTable(
  'dunning_notice',
  {
    id: key(),
    reference: text('reference').notNull(),
    clientId: integer('client_id').notNull().references(() => client.id),
    level: integer('level').notNull(),
    channel: text('channel', { enum: ['letter', 'registeredLetter', 'email', 'phone'] }).notNull(),
    template: text('template').notNull(),
    issuedOn: text('issued_on').notNull(),
    deadline: text('deadline').notNull(),
    unallocatedCents: integer('unallocated_cents').notNull(),
    totalCents: integer('total_cents').notNull(),
    /** The user's template it was made from; null for the shipped one. */
    templateId: integer('template_id').references(() => letterTemplate.id),
    /** Issued by mistake: its invoices took their level back. The frozen letter stays. */
    cancelledOn: text('cancelled_on'),
    cancelReason: words('cancel_reason'),
  },
  (t) => [
    uniqueIndex('dunning_notice_reference').on(t.reference),
    index('dunning_notice_client').on(t.clientId, t.issuedOn),
    index('dunning_notice_issued').on(t.issuedOn),
    index('dunning_notice_formal').on(t.clientId).where(sql`template = 'mise-en-demeure' AND cancelled_on IS NULL`),
  ],
);

export const dunningNoticeLine = sqliteTable(
  'dunning_notice_line',
  {
    id: key(),
    noticeId: integer('notice_id').notNull().references(() => dunningNotice.id, { onDelete: 'cascade' }),
    invoiceId: integer('invoice_id').notNull().references(() => invoice.id),
    openCents: integer('open_cents').notNull(),
    daysLate: integer('days_late').notNull(),
    levelBefore: integer('level_before').notNull(),
    levelAfter: integer('level_after').notNull(),
  },
  (t) => [index('dunning_notice_line_notice').on(t.noticeId), index('dunning_notice_line_invoice').on(t.invoiceId)],
);

/** How a registered letter went by post. */
export const posting = sqliteTable('posting', {
  noticeId: integer('notice_id').primaryKey().references(() => dunningNotice.id, { onDelete: 'cascade' }),
  slipNumber: words('slip_number'),
  postedOn: text('posted_on'),
  /** When the postman first came with it, as a letter nobody took bears it. */
  presentedOn: text('presented_on'),
  /** What the acknowledgement says; null while it has not come back. */
  outcome: text('outcome', { enum: ['received', 'unclaimed', 'refused'] }),
  outcomeOn: text('outcome_on'),
});

/** A level that the user set, for a reason; the notices issued after it go on from there. */
export const levelChange = sqliteTable(
  'level_change',
  {
    id: key(),
    invoiceId: integer('invoice_id').notNull().references(() => invoice.id),
    date: text('date').notNull(),
    levelBefore: integer('level_before').notNull(),
    levelAfter: integer('level_after').notNull(),
    reason: words('reason'),
    /** The last notice line there was, of any invoice: what came before counts no more. */
    afterLineId: integer('after_line_id').notNull(),
  },
  (t) => [index('level_change_invoice').on(t.invoiceId)],
);
