import type { BalanceLinesQuery } from '#shared/contract/schemas/balance';
import { bucketStarts } from '#shared/domain/ageing';

/** The lines behind a figure of the aged balance, credits negative, with what the statement needs bound by name. */
export function balanceLinesSql(query: BalanceLinesQuery): { sql: string; binding: Record<string, string | number> } {
  const binding: Record<string, string | number> = { asOf: query.asOf };
  if (query.clientId !== null) binding['client'] = query.clientId;
  const client = query.clientId === null ? '' : 'AND d.client_id = :client';
  const due = dueDateCondition(query, binding);
  const parts = [
    ...(query.part === 'unallocated' ? [] : [invoiceLines(client, due)]),
    ...(query.part === 'all' || query.part === 'unallocated' ? [creditNoteLines(client), paymentLines(client)] : []),
  ];
  return { sql: parts.join('\nUNION ALL\n'), binding };
}

function dueDateCondition(query: BalanceLinesQuery, binding: Record<string, string | number>): string {
  if (query.part === 'notDue') return 'AND d.due_date >= :asOf';
  if (query.part === 'overdue') return 'AND d.due_date < :asOf';
  if (typeof query.part !== 'object') return '';
  const starts = bucketStarts(query.asOf, query.bounds);
  const { bucket } = query.part;
  const before = bucket === 0 ? query.asOf : starts[bucket - 1];
  const from = starts[bucket];
  binding['before'] = before ?? query.asOf;
  if (from === undefined) return 'AND d.due_date < :before';
  binding['from'] = from;
  return 'AND d.due_date < :before AND d.due_date >= :from';
}

const settledLater = (side: string) =>
  `SELECT ${side} AS id, sum(amount_cents) AS cents FROM allocation WHERE date > :asOf AND ${side} IS NOT NULL GROUP BY ${side}`;

function invoiceLines(client: string, due: string): string {
  return `SELECT 'invoice' AS kind, d.id, d.client_id AS clientId, c.name AS clientName, d.number, d.issue_date AS date,
      d.due_date AS dueDate, d.due_estimated AS dueEstimated, d.amount_cents AS amountCents, d.open_cents + coalesce(l.cents, 0) AS openCents
    FROM invoice d JOIN client c ON c.id = d.client_id LEFT JOIN (${settledLater('invoice_id')}) l ON l.id = d.id
    WHERE d.currency = 'EUR' AND d.issue_date <= :asOf AND (d.open_cents > 0 OR l.cents > 0) ${client} ${due}`;
}

function creditNoteLines(client: string): string {
  return `SELECT 'creditNote' AS kind, d.id, d.client_id AS clientId, c.name AS clientName, d.number, d.issue_date AS date,
      NULL AS dueDate, 0 AS dueEstimated, -d.amount_cents AS amountCents, -(d.open_cents + coalesce(l.cents, 0)) AS openCents
    FROM credit_note d JOIN client c ON c.id = d.client_id LEFT JOIN (${settledLater('credit_note_id')}) l ON l.id = d.id
    WHERE d.currency = 'EUR' AND d.issue_date <= :asOf AND (d.open_cents > 0 OR l.cents > 0) ${client}`;
}

function paymentLines(client: string): string {
  return `SELECT CASE WHEN d.amount_cents < 0 THEN 'refund' ELSE 'payment' END, d.id, d.client_id, c.name, d.reference, d.date, NULL, 0, -d.amount_cents,
      -(d.open_cents + coalesce(p.cents, 0) - coalesce(r.cents, 0))
    FROM payment d JOIN client c ON c.id = d.client_id
      LEFT JOIN (${settledLater('payment_id')}) p ON p.id = d.id LEFT JOIN (${settledLater('refund_id')}) r ON r.id = d.id
    WHERE d.currency = 'EUR' AND d.date <= :asOf AND (d.open_cents <> 0 OR p.cents > 0 OR r.cents > 0) ${client}`;
}
