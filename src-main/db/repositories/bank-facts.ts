import type { BookedPayment, EntryToMatch, Facts, KnownClient, KnownPayer, LikeEntry, OpenCreditNote, OpenInvoice, PaymentToMatch, SettledNumber } from '#shared/domain/reconciliation/facts';
import { MOVED_DAYS } from '#shared/domain/bank-inbox/known-operations';
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
    alike: likeEntries(connection, entries),
    creditNotes: connection
      .prepare<[], OpenCreditNote>(
        `SELECT id, client_id AS clientId, number, issue_date AS issueDate, open_cents AS openCents, currency FROM credit_note
         WHERE open_cents > 0 AND nature = 'creditNote' ORDER BY issue_date, id`,
      )
      .all(),
  };
}

/** Earlier entries that may be the same operation: the bank gives them no two references, and another file brought them. */
function likeEntries(connection: Connection, entries: readonly EntryToMatch[]): LikeEntry[] {
  return connection
    .prepare<[object], LikeEntry>(
      `SELECT e.id AS entryId, o.id AS otherId, o.date AS otherDate,
         (SELECT p.client_id FROM bank_entry_payment l JOIN payment p ON p.id = l.payment_id WHERE l.entry_id = o.id) AS clientId
       FROM bank_entry e JOIN bank_entry o ON o.account_id = e.account_id AND o.amount_cents = e.amount_cents AND o.text_key = e.text_key
         AND o.date BETWEEN date(e.date, :before) AND date(e.date, :after)
       WHERE e.id IN (SELECT value FROM json_each(:entries)) AND e.text_key <> '' AND o.id < e.id AND o.batch_id <> e.batch_id AND o.date <> e.date
         AND (o.bank_reference = '' OR e.bank_reference = '' OR o.bank_reference = e.bank_reference)
       ORDER BY e.id, o.id`,
    )
    .all({ entries: JSON.stringify(entries.map(({ id }) => id)), before: `-${String(MOVED_DAYS)} days`, after: `+${String(MOVED_DAYS)} days` });
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
