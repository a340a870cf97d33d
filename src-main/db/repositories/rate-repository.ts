import { and, eq } from 'drizzle-orm';
import type { BetterSQLite3Database } from 'drizzle-orm/better-sqlite3';
import type { RateRepository } from '#main/usecases/ports/rates';
import { legalRate } from '../schema';

export function rateRepository(orm: BetterSQLite3Database): RateRepository {
  return {
    all: () =>
      orm
        .select()
        .from(legalRate)
        .orderBy(legalRate.halfYear)
        .all()
        .map(({ kind, halfYear, rateBps, source }) => ({ kind, halfYear, rateBps, source, verification: 'user' })),
    set: ({ kind, halfYear, rateBps, source }) => {
      orm.insert(legalRate).values({ kind, halfYear, rateBps, source }).onConflictDoUpdate({ target: [legalRate.kind, legalRate.halfYear], set: { rateBps, source } }).run();
    },
    remove: (kind, halfYear) => orm.delete(legalRate).where(and(eq(legalRate.kind, kind), eq(legalRate.halfYear, halfYear))).run().changes > 0,
  };
}
