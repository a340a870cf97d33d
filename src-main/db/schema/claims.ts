import { sql } from 'drizzle-orm';
import { check, index, integer, primaryKey, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';
import { key, words } from './columns';
import { dunningNotice } from './dunning';
import { invoice } from './ledger';

const kind = () => text('kind', { enum: ['interest', 'indemnity'] }).notNull();
const ofInvoice = () => integer('invoice_id').notNull().references(() => invoice.id);

/** What a letter claimed of an invoice beside itself. What accrued is computed; of a cancelled letter nothing counts. */
export const claim = sqliteTable(
  'claim',
  {
    id: key(),
    invoiceId: ofInvoice(),
    kind: kind(),
    noticeId: integer('notice_id').notNull().references(() => dunningNotice.id, { onDelete: 'cascade' }),
    amountCents: integer('amount_cents').notNull(),
    /** Posted or waived by then: the letter claimed what was left. */
    beforeCents: integer('before_cents').notNull(),
    /** The last day counted. */
    claimedTo: text('claimed_to').notNull(),
  },
  (t) => [uniqueIndex('claim_notice').on(t.noticeId, t.invoiceId, t.kind), index('claim_invoice').on(t.invoiceId), check('claim_positive', sql`amount_cents > 0`)],
);

/** What the creditor gave up of it. */
export const claimWaiver = sqliteTable(
  'claim_waiver',
  { id: key(), invoiceId: ofInvoice(), kind: kind(), amountCents: integer('amount_cents').notNull(), date: text('date').notNull(), reason: words('reason') },
  (t) => [index('claim_waiver_invoice').on(t.invoiceId), check('claim_waiver_positive', sql`amount_cents > 0`)],
);

/** Of an invoice since paid, what the next letters are to claim: nothing is without this choice. */
export const claimRequest = sqliteTable('claim_request', { invoiceId: ofInvoice(), kind: kind(), requestedOn: text('requested_on').notNull() }, (t) => [primaryKey({ columns: [t.invoiceId, t.kind] })]);

/** What was put on the account as a document of its own; the document has the amount, the date and what settled it. */
export const claimPosting = sqliteTable(
  'claim_posting',
  {
    postedId: integer('posted_id').primaryKey().references(() => invoice.id, { onDelete: 'cascade' }),
    invoiceId: ofInvoice(),
    kind: kind(),
    /** The last day counted. */
    countedTo: text('counted_to').notNull(),
  },
  (t) => [index('claim_posting_invoice').on(t.invoiceId), uniqueIndex('claim_posting_indemnity').on(t.invoiceId).where(sql`kind = 'indemnity'`)],
);
