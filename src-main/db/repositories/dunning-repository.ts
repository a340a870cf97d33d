import type { BetterSQLite3Database } from 'drizzle-orm/better-sqlite3';
import type { IsoDate } from '#shared/domain/calendar';
import type { DunningAccount, DunningInvoice } from '#shared/domain/dunning/propose';
import { stopsByClient } from '#shared/domain/dunning/stops';
import type { Cents } from '#shared/domain/money';
import type { DunningRepository } from '#main/usecases/ports/books';
import type { PolicyBook } from '#main/usecases/ports/policies';
import type { Connection } from '../connection';
import { policyRepository } from './policy-repository';
import { loadObstacles, UNCLOSED } from './obstacle-repository';
import { correspondenceOf } from './correspondence-views';
import { issueNotice } from './notices';

export function dunningRepository(connection: Connection, orm: BetterSQLite3Database, now: () => Date): DunningRepository {
  return {
    earliestOffsetDays: () => connection.prepare<[], number | null>('SELECT min(offset_days) FROM dunning_step').pluck().get() ?? 0,
    accounts: (date, dueBefore, clientIds) => readAccounts(connection, policyRepository(connection, orm).book(), date, dueBefore, clientIds),
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

interface AccountRow extends Omit<DunningInvoice, 'dueEstimated'> {
  clientId: number;
  dueEstimated: number;
}

const ACCOUNT_COLUMNS = `i.client_id AS clientId, i.id, i.number, i.issue_date AS issueDate, i.due_date AS dueDate, i.due_estimated AS dueEstimated,
    i.amount_cents AS amountCents, i.open_cents AS openCents, i.level, i.last_notice_date AS lastNoticeDate`;

/** Open invoices in euros of the accounts in question. */
export const DUNNING_INVOICES_SQL = `
  SELECT ${ACCOUNT_COLUMNS}
  FROM invoice i WHERE i.open_cents > 0 AND i.currency = 'EUR' AND i.due_date < :dueBefore AND i.issue_date <= :date`;

/** Those in another currency, few if any: to be shown as held, never proposed. */
const FOREIGN_INVOICES_SQL = `
  SELECT ${ACCOUNT_COLUMNS}, i.currency
  FROM invoice i WHERE i.currency <> 'EUR' AND i.open_cents > 0 AND i.due_date < :dueBefore AND i.issue_date <= :date`;

function readAccounts(connection: Connection, policies: PolicyBook, date: IsoDate, dueBefore: IsoDate, clientIds: readonly number[] | null): DunningAccount[] {
  const only = clientIds === null ? '' : ' AND i.client_id IN (SELECT value FROM json_each(:clients))';
  const binding = clientIds === null ? {} : { clients: JSON.stringify(clientIds) };
  const invoices = new Map<number, DunningInvoice[]>();
  for (const sql of [DUNNING_INVOICES_SQL, FOREIGN_INVOICES_SQL]) {
    const rows = connection.prepare<[object], AccountRow>(`${sql}${only} ORDER BY i.client_id, i.due_date, i.id`);
    for (const { clientId, dueEstimated, ...invoice } of rows.iterate({ ...binding, date, dueBefore })) {
      const list = invoices.get(clientId) ?? [];
      list.push({ ...invoice, dueEstimated: dueEstimated !== 0 });
      invoices.set(clientId, list);
    }
  }
  const credits = openCredits(connection);
  const stops = stopsByClient(loadObstacles(connection, date, UNCLOSED), date);
  const clients = connection
    .prepare<[], { id: number; code: string; name: string; doNotRemind: number; reason: string; policyId: number | null }>(
      `SELECT c.id, c.code, c.name, c.do_not_remind AS doNotRemind, c.do_not_remind_reason AS reason, coalesce(c.policy_id, g.policy_id) AS policyId
       FROM client c LEFT JOIN client_group g ON g.id = c.group_id ORDER BY c.name_key, c.id`,
    )
    .all();
  return clients.flatMap((client) => {
    const open = invoices.get(client.id);
    if (open === undefined) return [];
    return [{
      clientId: client.id,
      clientCode: client.code,
      clientName: client.name,
      doNotRemindReason: client.doNotRemind === 0 ? null : client.reason,
      ownPolicy: client.policyId === null ? null : (policies.own.find(({ id }) => id === client.policyId) ?? null),
      stops: stops.get(client.id) ?? [],
      invoices: open,
      unallocatedCents: Math.min(0, credits.get(client.id) ?? 0),
    }];
  });
}

/** What each client has in credit, negative; an open refund takes from it. */
function openCredits(connection: Connection): Map<number, Cents> {
  return new Map(
    connection
      .prepare<[], [number, Cents]>(
        `SELECT client_id, sum(cents) FROM (
           SELECT client_id, -open_cents AS cents FROM credit_note WHERE open_cents > 0 AND currency = 'EUR'
           UNION ALL SELECT client_id, -open_cents FROM payment WHERE open_cents <> 0 AND currency = 'EUR') GROUP BY client_id`,
      )
      .raw()
      .all(),
  );
}
