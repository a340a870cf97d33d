import type { Connection } from '../connection';

/**
 * Makes payments that files told the files' own: they go with the batch that told them, and what was set by hand is freed.
 * @param which a query of their ids, of parameter :which @returns how many
 */
export function leaveToImport(connection: Connection, which: string, parameter: number): number {
  const told = `SELECT payment_id FROM payment_told WHERE payment_id IN (${which})`;
  connection.prepare(`DELETE FROM allocation WHERE batch_id IS NULL AND (payment_id IN (${told}) OR refund_id IN (${told}))`).run({ which: parameter });
  return connection
    .prepare(`UPDATE payment SET batch_id = (SELECT t.batch_id FROM payment_told t WHERE t.payment_id = payment.id) WHERE id IN (${told})`)
    .run({ which: parameter }).changes;
}
