import type { BalanceLine, BalanceLinesQuery, ClientBalance } from '#shared/contract/schemas/balance';
import { type AgeingBounds, bucketStarts } from '#shared/domain/ageing';
import { type IsoDate, daysBetween } from '#shared/domain/calendar';
import type { Cents } from '#shared/domain/money';
import type { BalanceRepository } from '#main/usecases/ports/books';
import type { Connection } from '../connection';
import { type AsOf, asOf, openCreditParts, openInvoiceParts } from './as-of';
import { balanceLinesSql } from './balance-lines-sql';

const ONE_CLIENT = ' AND i.client_id = :client';

export function balanceRepository(connection: Connection): BalanceRepository {
  return {
    aged: (date, bounds) => agedByClient(connection, date, bounds, null),
    agedOf: (clientId, date, bounds) =>
      agedByClient(connection, date, bounds, clientId)[0] ?? {
        notDueCents: 0,
        bucketCents: Array.from({ length: bounds.length + 1 }, () => 0),
        unallocatedCents: 0,
        ledgerCents: 0,
      },
    lines: (query) => balanceLines(connection, query),
  };
}

/** The bare aggregate: one row per client, [client_id, not due, bucket 1, …, last bucket]. */
export function agedBalanceSql(at: AsOf, boundCount: number, clientFilter = ''): string {
  const buckets = Array.from({ length: boundCount }, (_, i) =>
    `sum(CASE WHEN due_date < ${i === 0 ? ':asOf' : `:start${String(i - 1)}`} AND due_date >= :start${String(i)} THEN open_cents ELSE 0 END)`);
  return `SELECT client_id, sum(CASE WHEN due_date >= :asOf THEN open_cents ELSE 0 END), ${buckets.join(', ')},
    sum(CASE WHEN due_date < :start${String(boundCount - 1)} THEN open_cents ELSE 0 END)
    FROM (${openInvoiceParts(at, clientFilter)}) GROUP BY client_id`;
}

function agedByClient(connection: Connection, date: IsoDate, bounds: AgeingBounds, clientId: number | null): ClientBalance[] {
  const at = asOf(connection, date);
  const filter = clientId === null ? '' : ONE_CLIENT;
  const binding = { asOf: date, ...(clientId === null ? {} : { client: clientId }) };
  const starts = Object.fromEntries(bucketStarts(date, bounds).map((start, i) => [`start${String(i)}`, start]));
  const debts = connection
    .prepare<[object], number[]>(agedBalanceSql(at, bounds.length, filter))
    .raw()
    .all({ ...binding, ...starts });
  const credits = new Map(
    connection
      .prepare<[object], [number, Cents]>(`SELECT client_id, sum(cents) FROM (${openCreditParts(at, filter)}) GROUP BY client_id`)
      .raw()
      .all(binding),
  );
  return named(connection, merge(debts, credits, bounds), clientId);
}

type Unnamed = Omit<ClientBalance, 'code' | 'name'>;

function merge(debts: readonly number[][], credits: Map<number, Cents>, bounds: AgeingBounds): Unnamed[] {
  const merged: Unnamed[] = [];
  for (const [clientId = 0, notDueCents = 0, ...bucketCents] of debts) {
    const unallocatedCents = credits.get(clientId) ?? 0;
    credits.delete(clientId);
    let ledgerCents = notDueCents + unallocatedCents;
    for (const cents of bucketCents) ledgerCents += cents;
    merged.push({ clientId, notDueCents, bucketCents, unallocatedCents, ledgerCents });
  }
  const none = Array.from({ length: bounds.length + 1 }, () => 0);
  for (const [clientId, cents] of credits) {
    if (cents !== 0) merged.push({ clientId, notDueCents: 0, bucketCents: none, unallocatedCents: cents, ledgerCents: cents });
  }
  return merged;
}

function named(connection: Connection, balances: readonly Unnamed[], clientId: number | null): ClientBalance[] {
  const names = connection.prepare<[], [number, string, string, string]>(
    `SELECT id, code, name, name_key FROM client ${clientId === null ? '' : `WHERE id = ${String(clientId)}`} ORDER BY name_key, id`,
  );
  const byClient = new Map(balances.map((balance) => [balance.clientId, balance]));
  const rows: ClientBalance[] = [];
  for (const [id, code, name] of names.raw().iterate()) {
    const balance = byClient.get(id);
    if (balance !== undefined) rows.push({ ...balance, code, name });
  }
  return rows;
}

interface LineRow extends Omit<BalanceLine, 'dueEstimated' | 'daysLate'> {
  dueEstimated: number;
}

function balanceLines(connection: Connection, query: BalanceLinesQuery): { total: number; sumCents: Cents; rows: BalanceLine[] } {
  const { sql, binding } = balanceLinesSql(query);
  const sums = connection.prepare<[object], { total: number; cents: Cents | null }>(`SELECT count(*) AS total, sum(openCents) AS cents FROM (${sql})`).get(binding);
  const rows = connection
    .prepare<[object], LineRow>(`SELECT * FROM (${sql}) ORDER BY coalesce(dueDate, date), id LIMIT :limit OFFSET :offset`)
    .all({ ...binding, limit: query.limit, offset: query.offset });
  return {
    total: sums?.total ?? 0,
    sumCents: sums?.cents ?? 0,
    rows: rows.map((row) => ({
      ...row,
      dueEstimated: row.dueEstimated !== 0,
      daysLate: row.dueDate === null ? null : daysBetween(row.dueDate, query.asOf),
    })),
  };
}
