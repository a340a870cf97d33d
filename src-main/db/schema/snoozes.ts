import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { client } from './clients';
import { key } from './columns';

/** A line of the page of the day that the user put off: it comes back on its day. */
export const snooze = sqliteTable(
  'snooze',
  {
    id: key(),
    clientId: integer('client_id').notNull().references(() => client.id, { onDelete: 'cascade' }),
    /** What the line is about. */
    line: text('line').notNull(),
    setOn: text('set_on').notNull(),
    until: text('until').notNull(),
  },
  (t) => [index('snooze_client').on(t.clientId), index('snooze_until').on(t.until)],
);
