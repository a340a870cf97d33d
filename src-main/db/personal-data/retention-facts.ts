import type { IsoDate } from '#shared/domain/calendar';
import type { ClientRetention } from '#main/usecases/ports/personal-data';
import type { Connection } from '../connection';
import { PERSONAL_TABLES } from './tables';

/** Items open in any currency; what still waits for something. Each gives a row per client: id, count. */
const OPEN_ITEMS = `SELECT client_id AS id, count(*) AS n FROM (
  SELECT client_id FROM invoice WHERE open_cents > 0 UNION ALL SELECT client_id FROM credit_note WHERE open_cents > 0 UNION ALL SELECT client_id FROM payment WHERE open_cents <> 0) GROUP BY 1`;
const PENDING = `SELECT client_id AS id, count(*) AS n FROM (
  SELECT client_id FROM obstacle o WHERE closed_on IS NULL AND (kind IN ('dispute', 'insolvency') OR (kind = 'hold' AND (until IS NULL OR until >= :today))
    OR EXISTS (SELECT 1 FROM instalment i WHERE i.obstacle_id = o.id AND i.due_date >= :today))
  UNION ALL SELECT client_id FROM correspondence WHERE awaits IS NOT NULL AND done_on IS NULL AND removed_on IS NULL) GROUP BY 1`;

/** What happens through other tables than those that name their client: what was settled, and the import of the card. */
const OTHER_EVENTS = [
  `SELECT coalesce(i.client_id, r.client_id) AS id, a.date AS day FROM allocation a LEFT JOIN invoice i ON i.id = a.invoice_id LEFT JOIN payment r ON r.id = a.refund_id`,
  `SELECT n.client_id, coalesce(p.outcome_on, p.posted_on) FROM posting p JOIN dunning_notice n ON n.id = p.notice_id`,
  `SELECT c.id, b.date FROM client c JOIN import_batch b ON b.id = c.batch_id`,
];

export function retentionFacts(connection: Connection, today: IsoDate, clientId: number | null): ClientRetention[] {
  const events = [...Object.entries(PERSONAL_TABLES).flatMap(([table, { events }]) => events.flatMap((column) => eventsOf(connection, table, column))), ...OTHER_EVENTS];
  return connection
    .prepare<[object], ClientRetention>(
      `WITH e AS (SELECT id, max(day) AS day FROM (${events.join(' UNION ALL ')}) WHERE day IS NOT NULL AND day <> '' GROUP BY 1), o AS (${OPEN_ITEMS}), w AS (${PENDING})
       SELECT c.id AS clientId, c.code, c.name, c.anonymised_on AS anonymisedOn, e.day AS lastEvent, coalesce(o.n, 0) AS openItems, coalesce(w.n, 0) AS pending
       FROM client c LEFT JOIN e ON e.id = c.id LEFT JOIN o ON o.id = c.id LEFT JOIN w ON w.id = c.id
       WHERE :client IS NULL OR c.id = :client ORDER BY e.day, c.name_key, c.id`,
    )
    .all({ today, client: clientId });
}

/** The days of a column, by client: a table tells its client, or the invoice it is about. */
function eventsOf(connection: Connection, table: string, column: string): string[] {
  const columns = connection.prepare<[string], string>('SELECT name FROM pragma_table_info(?)').pluck().all(table);
  if (columns.includes('client_id')) return [`SELECT client_id AS id, "${column}" AS day FROM "${table}"`];
  return columns.includes('invoice_id') ? [`SELECT i.client_id AS id, t."${column}" AS day FROM "${table}" t JOIN invoice i ON i.id = t.invoice_id`] : [];
}
