import type { IsoDate } from '#shared/domain/calendar';
import type { Instalment, Obstacle, Receipt, WatchedObstacle } from '#shared/domain/obstacles/obstacle';
import type { NewObstacle, ObstacleRepository } from '#main/usecases/ports/obstacles';
import type { Connection } from '../connection';

export function obstacleRepository(connection: Connection): ObstacleRepository {
  return {
    insert: (obstacle) => insertObstacle(connection, obstacle),
    find: (id, asOf) => loadObstacles(connection, asOf, { where: 'o.id = :id', binding: { id } })[0] ?? null,
    ofClient: (client, asOf) => loadObstacles(connection, asOf, { where: 'o.client_id = :client AND o.opened_on <= :asOf', binding: { client } }),
    unclosed: (asOf) => loadObstacles(connection, asOf, UNCLOSED),
    reopen: (id) => {
      connection.prepare(`UPDATE obstacle SET closed_on = NULL, outcome = '', closing_note = '' WHERE id = ?`).run(id);
    },
    remove: (id) => {
      connection.prepare('DELETE FROM obstacle WHERE id = ?').run(id);
    },
    close: (id, { closedOn, outcome, closingNote }) => {
      connection.prepare('UPDATE obstacle SET closed_on = ?, outcome = ?, closing_note = ? WHERE id = ?').run(closedOn, outcome, closingNote, id);
    },
  };
}

interface Condition {
  /** On `o`, the obstacle; the day is bound as :asOf. */
  readonly where: string;
  readonly binding: Readonly<Record<string, string | number>>;
}

/** Holds whose day has come are left out: they end by themselves. */
export const UNCLOSED: Condition = {
  where: `o.opened_on <= :asOf AND (o.closed_on IS NULL OR o.closed_on > :asOf) AND (o.kind <> 'hold' OR o.until IS NULL OR o.until > :asOf)`,
  binding: {},
};

type Row = Omit<Obstacle, 'invoiceIds' | 'instalments'>;

export function loadObstacles(connection: Connection, asOf: IsoDate, { where, binding }: Condition): WatchedObstacle[] {
  const bound = { ...binding, asOf };
  const rows = connection
    .prepare<[object], Row>(
      `SELECT o.id, o.kind, o.client_id AS clientId, o.opened_on AS openedOn, o.until, o.subject, o.note, o.grace_days AS graceDays,
         o.closed_on AS closedOn, o.outcome, o.closing_note AS closingNote FROM obstacle o WHERE ${where} ORDER BY o.opened_on DESC, o.id DESC`,
    )
    .all(bound);
  if (rows.length === 0) return [];
  const invoices = grouped(
    connection.prepare<[object], { id: number; item: number }>(
      `SELECT x.obstacle_id AS id, x.invoice_id AS item FROM obstacle o JOIN obstacle_invoice x ON x.obstacle_id = o.id WHERE ${where} ORDER BY x.invoice_id`,
    ).all(bound).map(({ id, item }) => [id, item] as const),
  );
  const instalments = grouped(
    connection.prepare<[object], Instalment & { id: number }>(
      `SELECT x.obstacle_id AS id, x.due_date AS dueDate, x.amount_cents AS amountCents
       FROM obstacle o JOIN instalment x ON x.obstacle_id = o.id WHERE ${where} ORDER BY x.obstacle_id, x.position`,
    ).all(bound).map(({ id, ...item }) => [id, item] as const),
  );
  const receipts = grouped(connection.prepare<[object], Receipt & { id: number }>(receiptsSql(where)).all(bound).map(({ id, ...item }) => [id, item] as const));
  return rows.map((row) => ({ ...row, invoiceIds: invoices.get(row.id) ?? [], instalments: instalments.get(row.id) ?? [], receipts: receipts.get(row.id) ?? [] }));
}

/**
 * What counts towards promises and plans: each payment received since, however it came, less what of it went elsewhere by
 * the day asked about: to invoices the promise is not about, or back to the client.
 */
function receiptsSql(where: string): string {
  return `SELECT id, date, amountCents FROM (
      SELECT o.id, p.date, p.amount_cents - coalesce((
        SELECT sum(a.amount_cents) FROM allocation a
        WHERE a.payment_id = p.id AND a.date <= :asOf AND NOT EXISTS (
          SELECT 1 FROM obstacle_invoice x WHERE x.obstacle_id = o.id AND x.invoice_id = a.invoice_id)), 0) AS amountCents
      FROM obstacle o JOIN payment p ON p.client_id = o.client_id AND p.date BETWEEN o.opened_on AND :asOf AND p.amount_cents > 0 AND p.currency = 'EUR'
      WHERE o.kind IN ('promise', 'plan') AND ${where})
    WHERE amountCents > 0`;
}

function grouped<T>(pairs: readonly (readonly [number, T])[]): Map<number, T[]> {
  const groups = new Map<number, T[]>();
  for (const [id, item] of pairs) {
    const list = groups.get(id) ?? [];
    list.push(item);
    groups.set(id, list);
  }
  return groups;
}

function insertObstacle(connection: Connection, { invoiceIds, instalments, kind, clientId, openedOn, until, subject, note, graceDays }: NewObstacle): number {
  const id = Number(
    connection
      .prepare('INSERT INTO obstacle (kind, client_id, opened_on, until, subject, note, grace_days) VALUES (?, ?, ?, ?, ?, ?, ?)')
      .run(kind, clientId, openedOn, until, subject, note, graceDays).lastInsertRowid,
  );
  const about = connection.prepare('INSERT INTO obstacle_invoice (obstacle_id, invoice_id) VALUES (?, ?)');
  for (const invoiceId of new Set(invoiceIds)) about.run(id, invoiceId);
  const promised = connection.prepare('INSERT INTO instalment (obstacle_id, position, due_date, amount_cents) VALUES (?, ?, ?, ?)');
  instalments.forEach(({ dueDate, amountCents }, position) => promised.run(id, position, dueDate, amountCents));
  return id;
}
