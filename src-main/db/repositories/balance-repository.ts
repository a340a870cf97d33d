import type { BalanceLine, BalanceLinesQuery, ClientBalance } from '#shared/contract/schemas/balance';
import { type AgeingBounds, bucketStarts } from '#shared/domain/ageing';
import { type IsoDate, daysBetween } from '#shared/domain/calendar';
import type { Cents } from '#shared/domain/money';
import type { BalanceRepository } from '#main/usecases/ports/books';
import type { Connection } from '../connection';
import { type AsOf, asOf, openCreditParts, openInvoiceParts } from './as-of';
import { balanceLinesSql } from './balance-lines-sql';
import { foreignBalances } from './foreign-sums';

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
    foreign: (date, clientId) => foreignBalances(connection, date, clientId),
    lines: (query) => balanceLines(connection, query),
  };
}

/**
 * One row per client, each amount with the ones before it: [client_id, not due, + bucket 1, + bucket 2, …, all].
 * A running sum takes one comparison of dates where a bucket takes two.
 */
export function agedBalanceSql(at: AsOf, boundCount: number, clientFilter = ''): string {
  const starts = [':asOf', ...Array.from({ length: boundCount }, (_, i) => `:start${String(i)}`)];
  const sums = starts.map((start) => `sum(CASE WHEN due_date >= ${start} THEN open_cents ELSE 0 END)`);
  return `SELECT client_id, ${sums.join(', ')}, sum(open_cents) FROM (${openInvoiceParts(at, clientFilter)}) GROUP BY client_id ORDER BY client_id`;
}

function agedByClient(connection: Connection, date: IsoDate, bounds: AgeingBounds, clientId: number | null): ClientBalance[] {
  const at = asOf(connection, date);
  const filter = clientId === null ? '' : ONE_CLIENT;
  const binding = { asOf: date, ...(clientId === null ? {} : { client: clientId }) };
  const starts = Object.fromEntries(bucketStarts(date, bounds).map((start, i) => [`start${String(i)}`, start]));
  const debts = connection.prepare<[object], number[]>(agedBalanceSql(at, bounds.length, filter)).raw().all({ ...binding, ...starts });
  const credits = connection
    .prepare<[object], [number, Cents]>(`SELECT client_id, sum(cents) FROM (${openCreditParts(at, filter)}) GROUP BY client_id`)
    .raw()
    .all(binding);
  return inNameOrder(connection, balances(connection, debts, new Map(credits), bounds, clientId));
}

/** Of the clients with anything open, by id. */
function balances(connection: Connection, debts: readonly number[][], credits: ReadonlyMap<number, Cents>, bounds: AgeingBounds, clientId: number | null): Map<number, ClientBalance> {
  const none = Array.from({ length: bounds.length + 3 }, () => 0);
  const found = new Map<number, ClientBalance>();
  let next = 0;
  // Both lists stand in the order of the ids.
  for (const [id, code, name] of clientNames(connection, clientId)) {
    const debt = debts[next]?.[0] === id ? debts[next++] : undefined;
    const unallocatedCents = credits.get(id) ?? 0;
    if (debt !== undefined || unallocatedCents !== 0) found.set(id, balanceOf({ clientId: id, code, name }, debt ?? none, unallocatedCents));
  }
  return found;
}

/** @param running a row of `agedBalanceSql` */
function balanceOf(client: Pick<ClientBalance, 'clientId' | 'code' | 'name'>, running: readonly number[], unallocatedCents: Cents): ClientBalance {
  const bucketCents = running.slice(2).map((sum, i) => sum - (running[i + 1] ?? 0));
  const { clientId, code, name } = client;
  return { clientId, code, name, notDueCents: running[1] ?? 0, bucketCents, unallocatedCents, ledgerCents: (running.at(-1) ?? 0) + unallocatedCents };
}

/** In the order of the table: looking each up in the order of the names would cost three times as much. */
function clientNames(connection: Connection, clientId: number | null): [id: number, code: string, name: string][] {
  const one = clientId === null ? '' : `WHERE id = ${String(clientId)}`;
  return connection.prepare<[], [number, string, string]>(`SELECT id, code, name FROM client ${one} ORDER BY id`).raw().all();
}

function inNameOrder(connection: Connection, found: ReadonlyMap<number, ClientBalance>): ClientBalance[] {
  if (found.size <= 1) return [...found.values()];
  const ordered = connection.prepare<[], number>('SELECT id FROM client ORDER BY name_key, id').pluck().all();
  return ordered.map((id) => found.get(id)).filter((balance) => balance !== undefined);
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
