import { integer, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';
import { key, words } from './columns';

/** Rates that the user added, or put in place of those that come with Encours. */
export const legalRate = sqliteTable(
  'legal_rate',
  {
    id: key(),
    kind: text('kind', { enum: ['ecb', 'legalIndividual', 'legalOther'] }).notNull(),
    /** '2027-H1'. */
    halfYear: text('half_year').notNull(),
    /** Hundredths of a percent. */
    rateBps: integer('rate_bps').notNull(),
    source: words('source'),
  },
  (t) => [uniqueIndex('legal_rate_half_year').on(t.kind, t.halfYear)],
);
