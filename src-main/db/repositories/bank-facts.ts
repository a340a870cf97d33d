import type { BookedPayment, EntryToMatch, Facts, KnownClient, KnownPayer, OpenInvoice, PaymentToMatch, SettledNumber } from '#shared/domain/reconciliation/facts';
import type { Connection } from '../connection';

/** The books as matching wants them. Payments: only those of the entries' amounts. */
export function matchingFacts(connection: Connection, entries: readonly EntryToMatch[]): Facts {
  const amounts = [...new Set(entries.map(({ amountCents }) => Math.abs(amountCents)))];
  return {
    clients: connection.prepare<[], KnownClient>('SELECT id, name_key AS nameKey FROM client ORDER BY id').all(),
    invoices: connection
      .prepare<[], OpenInvoice>(
        `SELECT id, client_id AS clientId, number, issue_date AS issueDate, due_date AS dueDate, open_cents AS openCents, currency
         FROM invoice WHERE open_cents > 0 ORDER BY id`,
      )
      .all(),
    settled: settledNumbers(connection),
    payers: connection
      .prepare<[], KnownPayer>(
        `SELECT DISTINCT p.client_id AS clientId, e.counterparty_iban AS iban, e.payer_key AS payerKey
         FROM bank_entry_payment l JOIN payment p ON p.id = l.payment_id JOIN bank_entry e ON e.id = l.entry_id
         WHERE p.amount_cents > 0 AND (e.counterparty_iban <> '' OR e.payer_key <> '') ORDER BY 1, 2, 3`,
      )
      .all(),
    payments: connection
      .prepare<[string], Omit<BookedPayment, 'dateEstimated' | 'confirmed'> & { dateEstimated: number; confirmed: number }>(
        `SELECT p.id, p.client_id AS clientId, p.date, p.date_estimated AS dateEstimated, p.amount_cents AS amountCents, p.currency,
           l.entry_id IS NOT NULL AS confirmed
         FROM payment p LEFT JOIN bank_entry_payment l ON l.payment_id = p.id
         WHERE p.amount_cents IN (SELECT value FROM json_each(?)) ORDER BY p.date, p.id`,
      )
      .all(JSON.stringify(amounts))
      .map((payment) => ({ ...payment, dateEstimated: payment.dateEstimated !== 0, confirmed: payment.confirmed !== 0 })),
  };
}

/** Walked once, when some text names a number: the paid invoices of all the years are many. */
function* settledNumbers(connection: Connection): Generator<SettledNumber> {
  yield* connection.prepare<[], SettledNumber>('SELECT client_id AS clientId, number FROM invoice WHERE open_cents = 0').iterate();
}

export function paymentsWithRest(connection: Connection): PaymentToMatch[] {
  return connection
    .prepare<[], PaymentToMatch>(
      `SELECT p.id, p.client_id AS clientId, p.date, p.open_cents AS openCents, p.currency, p.reference || ' ' || p.label || ' ' || p.intended_number AS text
       FROM payment p WHERE p.open_cents <> 0 AND p.open_cents > 0
         AND EXISTS (SELECT 1 FROM invoice i WHERE i.client_id = p.client_id AND i.open_cents > 0)
       ORDER BY p.date, p.id`,
    )
    .all();
}
