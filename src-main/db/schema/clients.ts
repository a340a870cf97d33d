import { sql } from 'drizzle-orm';
import { index, integer, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';
import { flag, key, words } from './columns';
import { clientGroup, dunningPolicy } from './policies';
import { importBatch } from './imports';

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
    /** Who sells to it, on our side. */
    salesperson: words('salesperson'),
    termsDays: integer('terms_days'),
    termsMethod: text('terms_method', { enum: ['net', 'netThenEndOfMonth', 'endOfMonthThenNet'] }),
    /** The language of letters. */
    language: text('language', { enum: ['fr', 'en', 'de'] }).notNull().default('fr'),
    kind: text('kind', { enum: ['professional', 'consumer', 'public'] }).notNull().default('professional'),
    /** Late-payment interest agreed with it, hundredths of a percent a year; null: the law's rate. */
    contractualRateBps: integer('contractual_rate_bps'),
    /** What it may owe in all before the user wants to be told; null: no limit. */
    creditLimitCents: integer('credit_limit_cents'),
    doNotRemind: flag('do_not_remind'),
    doNotRemindReason: words('do_not_remind_reason'),
    policyId: integer('policy_id').references(() => dunningPolicy.id),
    groupId: integer('group_id').references(() => clientGroup.id),
    batchId: integer('batch_id').references(() => importBatch.id),
    /** When all that names it was erased, once its retention period was over. */
    anonymisedOn: text('anonymised_on'),
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
