import type { IsoDate } from '#shared/domain/calendar';
import type { ForeignBalance } from '#main/usecases/ports/books';
import type { Connection } from '../connection';

/** What each client owes in other currencies at a date: invoices less credit notes and payments, found by the indexes of foreign documents. */
export function foreignBalances(connection: Connection, asOf: IsoDate, clientId: number | null): ForeignBalance[] {
  const one = clientId === null ? '' : 'AND client_id = :client';
  return connection
    .prepare<[object], ForeignBalance>(
      `SELECT c.id AS clientId, c.code, c.name, m.currency, sum(m.cents) AS openCents FROM (
         SELECT client_id, currency, amount_cents AS cents FROM invoice WHERE currency <> 'EUR' AND issue_date <= :asOf ${one}
         UNION ALL SELECT client_id, currency, -amount_cents FROM credit_note WHERE currency <> 'EUR' AND issue_date <= :asOf ${one}
         UNION ALL SELECT client_id, currency, -amount_cents FROM payment WHERE currency <> 'EUR' AND date <= :asOf ${one}) m
       JOIN client c ON c.id = m.client_id GROUP BY c.id, m.currency HAVING sum(m.cents) <> 0 ORDER BY c.name_key, c.id, m.currency`,
    )
    .all({ asOf, ...(clientId === null ? {} : { client: clientId }) });
}
