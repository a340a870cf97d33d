import type { BetterSQLite3Database } from 'drizzle-orm/better-sqlite3';
import type { IsoDate } from '#shared/domain/calendar';
import type { DunningRepository } from '#main/usecases/ports/books';
import type { Connection } from '../connection';
import { readAccounts } from './dunning-accounts';
import { policyRepository } from './policy-repository';
import { correspondenceOf } from './correspondence-views';
import { issueNotice } from './notices';

export function dunningRepository(connection: Connection, orm: BetterSQLite3Database, now: () => Date): DunningRepository {
  return {
    earliestOffsetDays: () => connection.prepare<[], number | null>('SELECT min(offset_days) FROM dunning_step').pluck().get() ?? 0,
    accounts: (date, dueBefore, clientIds) => readAccounts(connection, policyRepository(connection, orm).book(), { date, dueBefore, clientIds }),
    lastIssueDate: () => connection.prepare<[], { last: string | null }>('SELECT max(issued_on) AS last FROM dunning_notice WHERE cancelled_on IS NULL').get()?.last ?? null,
    earlierLetterDates: (invoiceIds) =>
      connection
        .prepare<[string], { date: IsoDate }>(
          `SELECT DISTINCT n.issued_on AS date FROM dunning_notice n JOIN dunning_notice_line l ON l.notice_id = n.id
           WHERE n.cancelled_on IS NULL AND l.invoice_id IN (SELECT value FROM json_each(?)) ORDER BY 1`,
        )
        .all(JSON.stringify(invoiceIds))
        .map((row) => row.date),
    noticeCount: (year) =>
      connection
        .prepare<[string, string], { n: number }>('SELECT count(*) AS n FROM dunning_notice WHERE issued_on BETWEEN ? AND ?')
        .get(`${year}-01-01`, `${year}-12-31`)?.n ?? 0,
    issue: (notice) => issueNotice(connection, notice, now),
    setLevel: ({ invoiceId, date, levelBefore, levelAfter, reason }) => {
      connection
        .prepare(
          `INSERT INTO level_change (invoice_id, date, level_before, level_after, reason, after_line_id)
           VALUES (?, ?, ?, ?, ?, (SELECT coalesce(max(id), 0) FROM dunning_notice_line))`,
        )
        .run(invoiceId, date, levelBefore, levelAfter, reason);
      connection.prepare('UPDATE invoice SET level = ? WHERE id = ?').run(levelAfter, invoiceId);
    },
    correspondenceOf: (clientId) => correspondenceOf(connection, clientId),
  };
}
