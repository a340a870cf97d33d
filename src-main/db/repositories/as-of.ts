import type { IsoDate } from '#shared/domain/calendar';
import type { Connection } from '../connection';

/**
 * How the books are asked what was open at a date. Open amounts are maintained for now; what was open at D is what is
 * open now plus what was settled after D, and both parts add up per client and bucket, so neither needs the other.
 * When nothing is dated after D the second part is empty and left out. The plus before a date keeps SQLite on the covering
 * indexes of what is open: the dates' own indexes look better to it and are not. Sums are of euros only (`foreign-sums.ts`).
 */
export interface AsOf {
  readonly date: IsoDate;
  readonly somethingLater: boolean;
}

export function asOf(connection: Connection, date: IsoDate): AsOf {
  const row = connection.prepare<[], { last: string | null }>('SELECT max(date) AS last FROM allocation').get();
  return { date, somethingLater: (row?.last ?? '') > date };
}

/** Rows (client_id, due_date, open_cents, level, id) to sum: open parts of invoices at :asOf. Bind the date as :asOf. */
export function openInvoiceParts({ somethingLater }: AsOf, clientFilter = ''): string {
  const now = `SELECT i.client_id, i.due_date, i.open_cents, i.level, i.id FROM invoice i
    WHERE i.open_cents > 0 AND i.currency = 'EUR' AND +i.issue_date <= :asOf ${clientFilter}`;
  const later = `SELECT i.client_id, i.due_date, a.amount_cents, i.level, i.id FROM allocation a JOIN invoice i ON i.id = a.invoice_id
    WHERE a.date > :asOf AND i.currency = 'EUR' AND i.issue_date <= :asOf ${clientFilter}`;
  return somethingLater ? `${now} UNION ALL ${later}` : now;
}

/** Rows (client_id, cents) to sum: open parts of credits (negative) and refunds (positive) at :asOf. */
export function openCreditParts({ somethingLater }: AsOf, clientFilter = ''): string {
  const now = `SELECT i.client_id, -i.open_cents AS cents FROM credit_note i WHERE i.open_cents > 0 AND i.currency = 'EUR' AND +i.issue_date <= :asOf ${clientFilter}
    UNION ALL SELECT i.client_id, -i.open_cents FROM payment i WHERE i.open_cents <> 0 AND i.currency = 'EUR' AND +i.date <= :asOf ${clientFilter}`;
  const later = `
    UNION ALL SELECT i.client_id, -a.amount_cents FROM allocation a JOIN credit_note i ON i.id = a.credit_note_id
      WHERE a.date > :asOf AND i.currency = 'EUR' AND i.issue_date <= :asOf ${clientFilter}
    UNION ALL SELECT i.client_id, -a.amount_cents FROM allocation a JOIN payment i ON i.id = a.payment_id
      WHERE a.date > :asOf AND i.currency = 'EUR' AND i.date <= :asOf ${clientFilter}
    UNION ALL SELECT i.client_id, a.amount_cents FROM allocation a JOIN payment i ON i.id = a.refund_id
      WHERE a.date > :asOf AND i.currency = 'EUR' AND i.date <= :asOf ${clientFilter}`;
  return somethingLater ? now + later : now;
}
