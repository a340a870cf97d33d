import { integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { key } from './columns';

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
  /** When what named a client was taken out of it; a later entry attests it, with the hash of what is left. */
  erasedOn: text('erased_on'),
});

export const setting = sqliteTable('setting', {
  key: text('key').primaryKey(),
  value: text('value', { mode: 'json' }).notNull(),
});
