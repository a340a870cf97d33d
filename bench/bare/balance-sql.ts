/** The bare aggregate over the covering index of open amounts; bind :asOf and the starts of the three buckets. */
export const TODAY_SQL = `SELECT client_id, ${sums('open_cents')} FROM invoice WHERE open_cents > 0 AND currency = 'EUR' AND issue_date <= :asOf GROUP BY client_id`;

/** The bare as-of: what is settled at the date, joined to what was issued by it. */
export const PAST_SQL = `
  WITH settled AS (
    SELECT invoice_id, sum(amount_cents) AS cents FROM allocation WHERE date <= :asOf AND invoice_id IS NOT NULL GROUP BY invoice_id
  ), was_open AS (
    SELECT i.client_id, i.due_date, i.amount_cents - coalesce(s.cents, 0) AS cents
    FROM invoice i LEFT JOIN settled s ON s.invoice_id = i.id
    WHERE i.issue_date <= :asOf AND i.amount_cents - coalesce(s.cents, 0) > 0
  )
  SELECT client_id, ${sums('cents')} FROM was_open GROUP BY client_id`;

function sums(cents: string): string {
  const bucket = (condition: string) => `sum(CASE WHEN ${condition} THEN ${cents} ELSE 0 END)`;
  return [
    bucket('due_date >= :asOf'),
    bucket('due_date < :asOf AND due_date >= :start0'),
    bucket('due_date < :start0 AND due_date >= :start1'),
    bucket('due_date < :start1 AND due_date >= :start2'),
    bucket('due_date < :start2'),
  ].join(', ');
}
