import { eq } from 'drizzle-orm';
import type { BetterSQLite3Database } from 'drizzle-orm/better-sqlite3';
import type { Client, ClientListQuery, ClientRow } from '#shared/contract/schemas/client';
import { daysBetween, type IsoDate } from '#shared/domain/calendar';
import { foldText } from '#shared/domain/folding';
import type { Cents } from '#shared/domain/money';
import type { ClientRepository } from '#main/usecases/ports/books';
import type { Connection } from '../connection';
import { client, clientGroup } from '../schema';
import { asOf, openCreditParts, openInvoiceParts } from './as-of';
import { clientKeys } from './client-keys';

export function clientRepository(connection: Connection, orm: BetterSQLite3Database): ClientRepository {
  return {
    list: (query, today) => listClients(connection, query, today),
    count: () => connection.prepare<[], { n: number }>('SELECT count(*) AS n FROM client').get()?.n ?? 0,
    find: (id) => toClient(withGroup(orm).where(eq(client.id, id)).get()),
    findByCode: (code) => toClient(withGroup(orm).where(eq(client.code, code)).get()),
    update: (changed) => {
      const { id, address, terms, group, ...fields } = changed;
      const groupId = group === '' ? null : orm.insert(clientGroup).values({ name: group }).onConflictDoUpdate({ target: clientGroup.name, set: { name: group } }).returning().get().id;
      orm
        .update(client)
        .set({ ...fields, ...address, groupId, ...clientKeys({ ...fields, city: address.city }), termsDays: terms?.days ?? null, termsMethod: terms?.method ?? null })
        .where(eq(client.id, id))
        .run();
    },
  };
}

const withGroup = (orm: BetterSQLite3Database) => orm.select({ row: client, group: clientGroup.name }).from(client).leftJoin(clientGroup, eq(clientGroup.id, client.groupId));

function toClient(found: { row: typeof client.$inferSelect; group: string | null } | undefined): Client | null {
  if (found === undefined) return null;
  const { row, group } = found;
  return {
    id: row.id,
    code: row.code,
    name: row.name,
    siren: row.siren,
    address: { line1: row.line1, line2: row.line2, postcode: row.postcode, city: row.city, country: row.country },
    email: row.email,
    phone: row.phone,
    salesperson: row.salesperson,
    terms: row.termsDays === null || row.termsMethod === null ? null : { days: row.termsDays, method: row.termsMethod },
    language: row.language,
    kind: row.kind,
    contractualRateBps: row.contractualRateBps,
    creditLimitCents: row.creditLimitCents,
    doNotRemind: row.doNotRemind,
    doNotRemindReason: row.doNotRemindReason,
    group: group ?? '',
  };
}

/** What each column of the list sorts by. Lateness sorts by the oldest due date, in reverse. */
const SORT_EXPRESSIONS: Readonly<Record<ClientListQuery['sort']['key'], string>> = {
  name: 'c.name_key',
  code: 'c.code',
  city: 'c.city',
  outstandingCents: 'outstandingCents',
  overdueCents: 'overdueCents',
  unallocatedCents: 'unallocatedCents',
  worstDaysLate: 'daysOrder',
  openInvoices: 'openInvoices',
  level: 'level',
};

const SHOWN: Readonly<Record<ClientListQuery['show'], string>> = {
  all: '1',
  withBalance: "(coalesce(d.open, 0) <> 0 OR coalesce(k.cents, 0) <> 0 OR c.id IN (SELECT client_id FROM invoice WHERE currency <> 'EUR' AND open_cents > 0))",
  overdue: 'coalesce(d.overdue, 0) > 0',
};

interface ListRow extends Omit<ClientRow, 'doNotRemind' | 'worstDaysLate'> {
  doNotRemind: number;
  oldestOverdue: IsoDate | null;
}

function listClients(connection: Connection, query: ClientListQuery, today: IsoDate) {
  const at = asOf(connection, today);
  const words = foldText(query.search).split(' ').filter((word) => word !== '');
  const binding: Record<string, string | number> = { asOf: today };
  words.forEach((word, i) => (binding[`word${String(i)}`] = `%${word}%`));
  const matches = words.map((_, i) => `AND c.search_text LIKE :word${String(i)}`).join(' ');
  const source = `
    WITH d AS MATERIALIZED (
      SELECT client_id, sum(open_cents) AS open, sum(CASE WHEN due_date < :asOf THEN open_cents ELSE 0 END) AS overdue,
        min(CASE WHEN due_date < :asOf THEN due_date END) AS oldest, count(${at.somethingLater ? 'DISTINCT id' : '*'}) AS invoices, max(level) AS level
      FROM (${openInvoiceParts(at)}) GROUP BY client_id),
    k AS MATERIALIZED (SELECT client_id, sum(cents) AS cents FROM (${openCreditParts(at)}) GROUP BY client_id)`;
  const from = `FROM client c LEFT JOIN d ON d.client_id = c.id LEFT JOIN k ON k.client_id = c.id WHERE ${SHOWN[query.show]} ${matches}`;
  const sums = connection
    .prepare<[object], { total: number; outstanding: Cents | null; overdue: Cents | null }>(
      `${source} SELECT count(*) AS total, sum(coalesce(d.open, 0) + coalesce(k.cents, 0)) AS outstanding, sum(d.overdue) AS overdue ${from}`,
    )
    .get(binding);
  const rows = connection
    .prepare<[object], ListRow>(
      `${source} SELECT c.id, c.code, c.name, c.city, c.do_not_remind AS doNotRemind, coalesce(d.open, 0) AS openCents,
        coalesce(d.overdue, 0) AS overdueCents, coalesce(k.cents, 0) AS unallocatedCents,
        coalesce(d.open, 0) + coalesce(k.cents, 0) AS outstandingCents, coalesce(d.invoices, 0) AS openInvoices,
        coalesce(d.level, 0) AS level, d.oldest AS oldestOverdue, coalesce(julianday(:asOf) - julianday(d.oldest), 0) AS daysOrder
      ${from} ORDER BY ${SORT_EXPRESSIONS[query.sort.key]} ${query.sort.direction === 'desc' ? 'DESC' : 'ASC'}, c.name_key, c.id
      LIMIT :limit OFFSET :offset`,
    )
    .all({ ...binding, limit: query.limit, offset: query.offset });
  return {
    total: sums?.total ?? 0,
    outstandingCents: sums?.outstanding ?? 0,
    overdueCents: sums?.overdue ?? 0,
    rows: rows.map((row) => toRow(row, today)),
  };
}

function toRow(row: ListRow, today: IsoDate): ClientRow {
  return {
    id: row.id,
    code: row.code,
    name: row.name,
    city: row.city,
    openCents: row.openCents,
    overdueCents: row.overdueCents,
    unallocatedCents: row.unallocatedCents,
    outstandingCents: row.outstandingCents,
    openInvoices: row.openInvoices,
    worstDaysLate: row.oldestOverdue === null ? 0 : daysBetween(row.oldestOverdue, today),
    level: row.level,
    doNotRemind: row.doNotRemind !== 0,
  };
}

