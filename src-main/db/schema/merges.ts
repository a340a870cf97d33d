import { index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { client } from './clients';
import { key } from './columns';

/** Two clients made one: what it takes to part them again. */
export const clientMerge = sqliteTable(
  'client_merge',
  {
    id: key(),
    at: text('at').notNull(),
    /** The client that stays; when it is merged in its turn, the one that it became. */
    clientId: integer('client_id').notNull().references(() => client.id, { onDelete: 'cascade' }),
    /** The client that went, its whole row. */
    merged: text('merged', { mode: 'json' }).notNull(),
    /** The empty fields of the one that stays, filled from the other, with what they hold since. */
    filled: text('filled', { mode: 'json' }).notNull(),
    /** The rows that changed client, by table. */
    moved: text('moved', { mode: 'json' }).notNull(),
  },
  (t) => [index('client_merge_client').on(t.clientId)],
);

/** The code and the name of a client that was merged: files that still name it mean the one that stayed. */
export const clientAlias = sqliteTable(
  'client_alias',
  {
    mergeId: integer('merge_id').primaryKey().references(() => clientMerge.id, { onDelete: 'cascade' }),
    clientId: integer('client_id').notNull().references(() => client.id, { onDelete: 'cascade' }),
    code: text('code').notNull(),
    nameKey: text('name_key').notNull(),
  },
  (t) => [index('client_alias_client').on(t.clientId)],
);

/** Two clients that look like one and are not: the user said so. */
export const clientDistinct = sqliteTable(
  'client_distinct',
  {
    firstId: integer('first_id').notNull().references(() => client.id, { onDelete: 'cascade' }),
    secondId: integer('second_id').notNull().references(() => client.id, { onDelete: 'cascade' }),
  },
  (t) => [primaryKey({ columns: [t.firstId, t.secondId] }), index('client_distinct_second').on(t.secondId)],
);
