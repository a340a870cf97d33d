import type { LimitedClient, ImportStore } from '#main/usecases/ports/import-store';
import type { Connection } from '../connection';

const sumOf = (table: string): string => `(SELECT coalesce(sum(open_cents), 0) FROM ${table} WHERE client_id = c.id AND open_cents <> 0 AND currency = 'EUR')`;

/** The few clients that have a limit, with what they owe in euros as the books stand. */
export function importedCreditLimits(connection: Connection): Pick<ImportStore, 'creditLimits'> {
  return {
    creditLimits: () =>
      connection
        .prepare<[], LimitedClient>(
          `SELECT c.id AS clientId, c.code, c.name, c.credit_limit_cents AS limitCents, ${sumOf('invoice')} - ${sumOf('credit_note')} - ${sumOf('payment')} AS outstandingCents
           FROM client c WHERE c.credit_limit_cents IS NOT NULL ORDER BY c.name_key, c.id`,
        )
        .all(),
  };
}
