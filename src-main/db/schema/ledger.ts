import { sql } from 'drizzle-orm';
import { check, index, integer, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';
import { client } from './clients';
import { flag, key, words } from './columns';
import { importBatch } from './imports';

/** `open_cents` is maintained by triggers on `allocation`; `level` and `last_notice_date` by the issue of reminders. */
export const invoice = sqliteTable(
  'invoice',
  {
    id: key(),
    clientId: integer('client_id').notNull().references(() => client.id),
    number: text('number').notNull(),
    label: words('label'),
    /** A penalty or an indemnity put on the account is a debt of its own kind: it bears neither. */
    nature: text('nature', { enum: ['invoice', 'interest', 'indemnity'] }).notNull().default('invoice'),
    issueDate: text('issue_date').notNull(),
    dueDate: text('due_date').notNull(),
    dueEstimated: flag('due_estimated'),
    amountCents: integer('amount_cents').notNull(),
    openCents: integer('open_cents').notNull(),
    /** VAT within the amount, as the sources tell it; null: unknown, never guessed. */
    vatCents: integer('vat_cents'),
    currency: text('currency').notNull().default('EUR'),
    /** It carries a balance forward from before the books begin. */
    opening: flag('opening'),
    /** It sums up documents that nothing names: a bucket of an aged balance. */
    summary: flag('summary'),
    level: integer('level').notNull().default(0),
    lastNoticeDate: text('last_notice_date'),
    batchId: integer('batch_id').references(() => importBatch.id),
    sourceRow: integer('source_row'),
  },
  (t) => [
    // the number first: it is also looked for alone
    uniqueIndex('invoice_number_client').on(t.number, t.clientId),
    index('invoice_client').on(t.clientId),
    // the sums are in euros: what is in another currency stands in an index of its own, and is listed apart
    index('invoice_open').on(t.clientId, t.dueDate, t.openCents, t.issueDate, t.level).where(sql`open_cents > 0 AND currency = 'EUR'`),
    index('invoice_foreign').on(t.clientId).where(sql`currency <> 'EUR'`),
    index('invoice_summary').on(t.clientId).where(sql`summary = 1`),
    // none on the batch: undoing one walks the table, which costs less than what every import would pay
    check('invoice_amount_positive', sql`amount_cents > 0`),
    check('invoice_open_within', sql`open_cents >= 0 AND open_cents <= amount_cents`),
  ],
);

export const creditNote = sqliteTable(
  'credit_note',
  {
    id: key(),
    clientId: integer('client_id').notNull().references(() => client.id),
    number: text('number').notNull(),
    label: words('label'),
    /** A debt given up is a credit of its own kind: whatever is counted at a date holds with it. */
    nature: text('nature', { enum: ['creditNote', 'writeOff'] }).notNull().default('creditNote'),
    issueDate: text('issue_date').notNull(),
    amountCents: integer('amount_cents').notNull(),
    openCents: integer('open_cents').notNull(),
    /** As on an invoice. */
    vatCents: integer('vat_cents'),
    currency: text('currency').notNull().default('EUR'),
    /** It sums up credits that nothing names: a bucket of an aged balance. */
    summary: flag('summary'),
    batchId: integer('batch_id').references(() => importBatch.id),
    sourceRow: integer('source_row'),
  },
  (t) => [
    uniqueIndex('credit_note_number_client').on(t.number, t.clientId),
    index('credit_note_client').on(t.clientId),
    index('credit_note_open').on(t.clientId, t.openCents, t.issueDate).where(sql`open_cents > 0 AND currency = 'EUR'`),
    index('credit_note_foreign').on(t.clientId).where(sql`currency <> 'EUR'`),
    index('credit_note_summary').on(t.clientId).where(sql`summary = 1`),
    index('credit_note_batch').on(t.batchId).where(sql`batch_id IS NOT NULL`),
    check('credit_note_amount_positive', sql`amount_cents > 0`),
    check('credit_note_open_within', sql`open_cents >= 0 AND open_cents <= amount_cents`),
  ],
);

/** A negative payment is a refund: it consumes credits. Its open amount has its sign. */
export const payment = sqliteTable(
  'payment',
  {
    id: key(),
    clientId: integer('client_id').notNull().references(() => client.id),
    date: text('date').notNull(),
    dateEstimated: flag('date_estimated'),
    amountCents: integer('amount_cents').notNull(),
    openCents: integer('open_cents').notNull(),
    currency: text('currency').notNull().default('EUR'),
    reference: words('reference'),
    method: words('method'),
    label: words('label'),
    /** The document it names while the books do not hold it yet. */
    intendedNumber: words('intended_number'),
    /** It carries a credit forward from before the books begin. */
    opening: flag('opening'),
    batchId: integer('batch_id').references(() => importBatch.id),
    sourceRow: integer('source_row'),
  },
  (t) => [
    index('payment_client').on(t.clientId, t.date),
    // the newest of those recorded by hand tells the age of the data
    index('payment_recorded').on(t.date).where(sql`batch_id IS NULL`),
    index('payment_open').on(t.clientId, t.openCents, t.date).where(sql`open_cents <> 0 AND currency = 'EUR'`),
    index('payment_foreign').on(t.clientId).where(sql`currency <> 'EUR'`),
    index('payment_intended').on(t.clientId, t.intendedNumber).where(sql`open_cents <> 0 AND intended_number <> ''`),
    index('payment_batch').on(t.batchId).where(sql`batch_id IS NOT NULL`),
    check('payment_amount_not_zero', sql`amount_cents <> 0`),
    check('payment_open_within', sql`(amount_cents > 0 AND open_cents BETWEEN 0 AND amount_cents) OR (amount_cents < 0 AND open_cents BETWEEN amount_cents AND 0)`),
  ],
);

/** An amount of a credit (payment or credit note) set against a debt (invoice or refund), from its date on. */
export const allocation = sqliteTable(
  'allocation',
  {
    id: key(),
    date: text('date').notNull(),
    amountCents: integer('amount_cents').notNull(),
    invoiceId: integer('invoice_id').references(() => invoice.id),
    refundId: integer('refund_id').references(() => payment.id),
    paymentId: integer('payment_id').references(() => payment.id),
    creditNoteId: integer('credit_note_id').references(() => creditNote.id),
    batchId: integer('batch_id').references(() => importBatch.id),
  },
  (t) => [
    index('allocation_date').on(t.date, t.invoiceId, t.amountCents),
    index('allocation_invoice').on(t.invoiceId).where(sql`invoice_id IS NOT NULL`),
    index('allocation_refund').on(t.refundId).where(sql`refund_id IS NOT NULL`),
    index('allocation_payment').on(t.paymentId).where(sql`payment_id IS NOT NULL`),
    index('allocation_credit_note').on(t.creditNoteId).where(sql`credit_note_id IS NOT NULL`),
    index('allocation_batch').on(t.batchId).where(sql`batch_id IS NOT NULL`),
    check('allocation_positive', sql`amount_cents > 0`),
    check('allocation_one_debt', sql`(invoice_id IS NULL) <> (refund_id IS NULL)`),
    check('allocation_one_credit', sql`(payment_id IS NULL) <> (credit_note_id IS NULL)`),
  ],
);

/**
 * How a file told a payment that the books held already, from the bank, by hand or from a list of invoices: it is the same
 * one, counted once, and what a later file tells like it is another.
 */
export const paymentTold = sqliteTable(
  'payment_told',
  {
    paymentId: integer('payment_id').primaryKey().references(() => payment.id, { onDelete: 'cascade' }),
    date: text('date').notNull(),
    reference: words('reference'),
    /** The document it named. */
    intendedNumber: words('intended_number'),
    batchId: integer('batch_id').notNull().references(() => importBatch.id),
  },
  (t) => [index('payment_told_date').on(t.date), index('payment_told_batch').on(t.batchId)],
);
