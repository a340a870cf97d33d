import { sql } from 'drizzle-orm';
import { check, index, integer, primaryKey, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';
import { flag, key, words } from './columns';
import { importBatch } from './imports';
import { payment } from './ledger';

/** An account of the company's as its statements name it: an IBAN, the bank's own number, or nothing at all. */
export const bankAccount = sqliteTable(
  'bank_account',
  {
    id: key(),
    /** Letters and digits only, upper case. */
    identity: text('identity').notNull(),
    currency: text('currency').notNull(),
  },
  (t) => [uniqueIndex('bank_account_identity').on(t.identity, t.currency)],
);

export const bankStatement = sqliteTable(
  'bank_statement',
  {
    id: key(),
    accountId: integer('account_id').notNull().references(() => bankAccount.id),
    number: words('number'),
    from: text('from_date'),
    to: text('to_date'),
    openingCents: integer('opening_cents'),
    closingCents: integer('closing_cents'),
    /** Every operation of these days is in it: the day before `completeFrom` and the one after `completeTo` may be cut. */
    completeFrom: text('complete_from'),
    completeTo: text('complete_to'),
    /** The format it came in: within one, the bank's references can be compared. */
    format: text('format').notNull(),
    batchId: integer('batch_id').notNull().references(() => importBatch.id),
  },
  (t) => [index('bank_statement_account').on(t.accountId, t.to), index('bank_statement_batch').on(t.batchId)],
);

/** `state` follows `bank_entry_payment` by triggers, but for what is ignored. */
export const bankEntry = sqliteTable(
  'bank_entry',
  {
    id: key(),
    accountId: integer('account_id').notNull().references(() => bankAccount.id),
    statementId: integer('statement_id').notNull().references(() => bankStatement.id),
    date: text('date').notNull(),
    valueDate: text('value_date'),
    /** What the account gains; negative for what leaves it. */
    amountCents: integer('amount_cents').notNull(),
    label: words('label'),
    counterpartyName: words('counterparty_name'),
    /** The name folded: a payer is known again by it. */
    payerKey: words('payer_key'),
    counterpartyIban: words('counterparty_iban'),
    reference: words('reference'),
    bankReference: words('bank_reference'),
    /** Label and reference folded: with account, day and amount, what tells an operation from another. */
    textKey: words('text_key'),
    /** 1 for the first of identical operations, 2 for the second… */
    rank: integer('rank').notNull(),
    kind: text('kind', { enum: ['credit', 'return', 'debit'] }).notNull(),
    state: text('state', { enum: ['open', 'matched', 'ignored'] }).notNull(),
    ignoredReason: words('ignored_reason'),
    batchId: integer('batch_id').notNull().references(() => importBatch.id),
    sourceRow: integer('source_row').notNull(),
  },
  (t) => [
    uniqueIndex('bank_entry_identity').on(t.accountId, t.date, t.amountCents, t.textKey, t.bankReference, t.rank),
    index('bank_entry_batch').on(t.batchId),
    index('bank_entry_statement').on(t.statementId),
    index('bank_entry_to_handle').on(t.date).where(sql`state = 'open' AND kind <> 'debit'`),
    check('bank_entry_amount_not_zero', sql`amount_cents <> 0`),
  ],
);

/** The payments that an entry was made into, or that it confirms. */
export const bankEntryPayment = sqliteTable(
  'bank_entry_payment',
  {
    entryId: integer('entry_id').notNull().references(() => bankEntry.id, { onDelete: 'cascade' }),
    paymentId: integer('payment_id').notNull().references(() => payment.id, { onDelete: 'cascade' }),
    /** False: the books held the payment before, the entry confirms it. */
    made: flag('made'),
    /** Allocations of a returned payment that its return freed: undoing puts them back. */
    freed: text('freed', { mode: 'json' }).notNull(),
    /** Made with the payment: write-offs of small differences, allocations of credit notes. It goes with it. */
    madeWith: text('made_with', { mode: 'json' }).notNull().default({ writeOffs: [], allocations: [] }),
  },
  (t) => [primaryKey({ columns: [t.entryId, t.paymentId] }), uniqueIndex('bank_entry_payment_payment').on(t.paymentId)],
);
