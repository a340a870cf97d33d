import { sql } from 'drizzle-orm';
import { blob, check, index, integer, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';

/** Amounts are integer cents, dates 'YYYY-MM-DD', instants ISO 8601 UTC; '' stands for a text that is not known. */
const key = () => integer('id').primaryKey({ autoIncrement: true });
const words = (name: string) => text(name).notNull().default('');
const flag = (name: string) => integer(name, { mode: 'boolean' }).notNull().default(false);

/** The creditor: one row. */
export const company = sqliteTable('company', {
  id: integer('id').primaryKey(),
  name: text('name').notNull(),
  siren: words('siren'),
  vatNumber: words('vat_number'),
  line1: words('line1'),
  line2: words('line2'),
  postcode: words('postcode'),
  city: words('city'),
  country: words('country'),
  phone: words('phone'),
  email: words('email'),
  iban: words('iban'),
  bic: words('bic'),
  signatoryName: words('signatory_name'),
  signatoryRole: words('signatory_role'),
  termsDays: integer('terms_days').notNull(),
  termsMethod: text('terms_method', { enum: ['net', 'netThenEndOfMonth', 'endOfMonthThenNet'] }).notNull(),
  isExample: flag('is_example'),
  createdAt: text('created_at').notNull(),
});

export const client = sqliteTable(
  'client',
  {
    id: key(),
    code: text('code').notNull(),
    name: text('name').notNull(),
    /** The name folded: what imports match by and the order of lists. */
    nameKey: text('name_key').notNull(),
    /** Code, name, city, email folded. */
    searchText: text('search_text').notNull(),
    siren: words('siren'),
    line1: words('line1'),
    line2: words('line2'),
    postcode: words('postcode'),
    city: words('city'),
    country: words('country'),
    email: words('email'),
    phone: words('phone'),
    termsDays: integer('terms_days'),
    termsMethod: text('terms_method', { enum: ['net', 'netThenEndOfMonth', 'endOfMonthThenNet'] }),
    doNotRemind: flag('do_not_remind'),
    doNotRemindReason: words('do_not_remind_reason'),
    policyId: integer('policy_id').references(() => dunningPolicy.id),
    batchId: integer('batch_id').references(() => importBatch.id),
  },
  (t) => [
    uniqueIndex('client_code').on(t.code),
    index('client_name_key').on(t.nameKey),
    index('client_batch').on(t.batchId).where(sql`batch_id IS NOT NULL`),
  ],
);

/** Further people at a client; the client's own email and phone are on its row. */
export const contact = sqliteTable(
  'contact',
  {
    id: key(),
    clientId: integer('client_id').notNull().references(() => client.id, { onDelete: 'cascade' }),
    name: text('name').notNull(),
    role: words('role'),
    email: words('email'),
    phone: words('phone'),
  },
  (t) => [index('contact_client').on(t.clientId)],
);

/** `open_cents` is maintained by triggers on `allocation`; `level` and `last_notice_date` by the issue of reminders. */
export const invoice = sqliteTable(
  'invoice',
  {
    id: key(),
    clientId: integer('client_id').notNull().references(() => client.id),
    number: text('number').notNull(),
    label: words('label'),
    issueDate: text('issue_date').notNull(),
    dueDate: text('due_date').notNull(),
    dueEstimated: flag('due_estimated'),
    amountCents: integer('amount_cents').notNull(),
    openCents: integer('open_cents').notNull(),
    currency: text('currency').notNull().default('EUR'),
    level: integer('level').notNull().default(0),
    lastNoticeDate: text('last_notice_date'),
    batchId: integer('batch_id').references(() => importBatch.id),
    sourceRow: integer('source_row'),
  },
  (t) => [
    uniqueIndex('invoice_client_number').on(t.clientId, t.number),
    index('invoice_number').on(t.number),
    index('invoice_issue_date').on(t.issueDate),
    index('invoice_open').on(t.clientId, t.dueDate, t.openCents, t.issueDate, t.level).where(sql`open_cents > 0`),
    index('invoice_batch').on(t.batchId).where(sql`batch_id IS NOT NULL`),
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
    issueDate: text('issue_date').notNull(),
    amountCents: integer('amount_cents').notNull(),
    openCents: integer('open_cents').notNull(),
    currency: text('currency').notNull().default('EUR'),
    batchId: integer('batch_id').references(() => importBatch.id),
    sourceRow: integer('source_row'),
  },
  (t) => [
    uniqueIndex('credit_note_client_number').on(t.clientId, t.number),
    index('credit_note_number').on(t.number),
    index('credit_note_issue_date').on(t.issueDate),
    index('credit_note_open').on(t.clientId, t.openCents, t.issueDate).where(sql`open_cents > 0`),
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
    reference: words('reference'),
    method: words('method'),
    label: words('label'),
    /** The document it names while the books do not hold it yet. */
    intendedNumber: words('intended_number'),
    batchId: integer('batch_id').references(() => importBatch.id),
    sourceRow: integer('source_row'),
  },
  (t) => [
    index('payment_client').on(t.clientId, t.date),
    index('payment_date').on(t.date),
    index('payment_open').on(t.clientId, t.openCents, t.date).where(sql`open_cents <> 0`),
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

export const importBatch = sqliteTable('import_batch', {
  id: key(),
  at: text('at').notNull(),
  date: text('date').notNull(),
  status: text('status', { enum: ['committed', 'undone'] }).notNull(),
});

export const importFile = sqliteTable(
  'import_file',
  {
    id: key(),
    batchId: integer('batch_id').notNull().references(() => importBatch.id, { onDelete: 'cascade' }),
    name: text('name').notNull(),
    sha256: text('sha256').notNull(),
    kind: text('kind').notNull(),
    /** It says what has been paid: the books are as fresh as it is. */
    carriesPayments: flag('carries_payments'),
    mapping: text('mapping', { mode: 'json' }).notNull(),
    outcome: text('outcome', { mode: 'json' }).notNull(),
  },
  (t) => [index('import_file_batch').on(t.batchId)],
);

/** A row that a batch changed, as it was before: undoing the batch puts it back. */
export const importChange = sqliteTable(
  'import_change',
  {
    id: key(),
    batchId: integer('batch_id').notNull().references(() => importBatch.id, { onDelete: 'cascade' }),
    tableName: text('table_name', { enum: ['client', 'invoice', 'credit_note'] }).notNull(),
    rowId: integer('row_id').notNull(),
    before: text('before', { mode: 'json' }).notNull(),
  },
  (t) => [index('import_change_batch').on(t.batchId), index('import_change_row').on(t.tableName, t.rowId)],
);

/** How a file of a given shape was read, so that the next one is read the same way. */
export const importMapping = sqliteTable('import_mapping', {
  shape: text('shape').primaryKey(),
  mapping: text('mapping', { mode: 'json' }).notNull(),
  usedAt: text('used_at').notNull(),
});

export const dunningPolicy = sqliteTable('dunning_policy', {
  id: key(),
  name: text('name').notNull(),
  minimumAmountCents: integer('minimum_amount_cents').notNull(),
  perInvoice: flag('per_invoice'),
  workingDaysOnly: flag('working_days_only'),
  isDefault: flag('is_default'),
});

export const dunningStep = sqliteTable(
  'dunning_step',
  {
    id: key(),
    policyId: integer('policy_id').notNull().references(() => dunningPolicy.id, { onDelete: 'cascade' }),
    position: integer('position').notNull(),
    offsetDays: integer('offset_days').notNull(),
    minimumGapDays: integer('minimum_gap_days').notNull(),
    channel: text('channel', { enum: ['letter', 'registeredLetter', 'email', 'phone'] }).notNull(),
    template: text('template', { enum: ['relance-1', 'relance-2', 'relance-3', 'mise-en-demeure'] }).notNull(),
    claimInterest: flag('claim_interest'),
    claimIndemnity: flag('claim_indemnity'),
    newDeadlineDays: integer('new_deadline_days').notNull(),
  },
  (t) => [uniqueIndex('dunning_step_position').on(t.policyId, t.position)],
);

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
  },
  (t) => [
    uniqueIndex('dunning_notice_reference').on(t.reference),
    index('dunning_notice_client').on(t.clientId, t.issuedOn),
    index('dunning_notice_issued').on(t.issuedOn),
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

/** Append-only: each entry carries the hash of the one before. */
export const journal = sqliteTable('journal', {
  id: key(),
  at: text('at').notNull(),
  action: text('action').notNull(),
  subject: text('subject').notNull(),
  amountCents: integer('amount_cents'),
  data: text('data').notNull(),
  previousHash: text('previous_hash').notNull(),
  hash: text('hash').notNull(),
});

export const setting = sqliteTable('setting', {
  key: text('key').primaryKey(),
  value: text('value', { mode: 'json' }).notNull(),
});
