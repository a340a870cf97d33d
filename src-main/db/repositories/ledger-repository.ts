import type { IsoDate } from '#shared/domain/calendar';
import { BOOKS_CURRENCY } from '#shared/domain/currency';
import type { Cents } from '#shared/domain/money';
import type { LedgerItem, LedgerRepository } from '#main/usecases/ports/books';
import type { Connection } from '../connection';
import { dossierViews } from './dossier-views';

const ITEM = {
  invoice: 'SELECT id, client_id AS clientId, number, issue_date AS date, amount_cents AS amountCents, open_cents AS openCents, currency FROM invoice',
  creditNote: 'SELECT id, client_id AS clientId, number, issue_date AS date, amount_cents AS amountCents, open_cents AS openCents, currency FROM credit_note',
  payment: 'SELECT id, client_id AS clientId, reference AS number, date, amount_cents AS amountCents, open_cents AS openCents, currency FROM payment',
} as const;

const OUTSTANDING = `
  SELECT (SELECT coalesce(sum(open_cents), 0) FROM invoice WHERE client_id = :client AND open_cents > 0 AND currency = 'EUR')
    - (SELECT coalesce(sum(open_cents), 0) FROM credit_note WHERE client_id = :client AND open_cents > 0 AND currency = 'EUR')
    - (SELECT coalesce(sum(open_cents), 0) FROM payment WHERE client_id = :client AND open_cents <> 0 AND currency = 'EUR')`;

export function ledgerRepository(connection: Connection): LedgerRepository {
  const find = (table: keyof typeof ITEM, id: number): LedgerItem | null =>
    connection.prepare<[number], LedgerItem>(`${ITEM[table]} WHERE id = ?`).get(id) ?? null;
  return {
    invoiceCount: () => connection.prepare<[], { n: number }>('SELECT count(*) AS n FROM invoice').get()?.n ?? 0,
    outstandingOf: (client) => connection.prepare<[object], number>(OUTSTANDING).pluck().get({ client }) ?? 0,
    firstInvoiceDate: (client) => connection.prepare<[number], IsoDate | null>('SELECT min(issue_date) FROM invoice WHERE client_id = ?').pluck().get(client) ?? null,
    findInvoice: (id) => find('invoice', id),
    findPayment: (id) => find('payment', id),
    findCreditNote: (id) => find('creditNote', id),
    findInvoicesByNumber: (number) => connection.prepare<[string], LedgerItem>(`${ITEM.invoice} WHERE number = ?`).all(number),
    openInvoices: (clientId) =>
      connection
        .prepare<[number], { id: number; number: string; issueDate: string; dueDate: string; openCents: Cents }>(
          `SELECT id, number, issue_date AS issueDate, due_date AS dueDate, open_cents AS openCents FROM invoice
           WHERE client_id = ? AND open_cents > 0 AND currency = 'EUR' ORDER BY due_date, id`,
        )
        .all(clientId),
    openCredits: (clientId) =>
      connection
        .prepare<[number, number], LedgerItem & { kind: 'payment' | 'creditNote' }>(
          `SELECT 'creditNote' AS kind, * FROM (${ITEM.creditNote} WHERE client_id = ? AND open_cents > 0 AND currency = 'EUR')
           UNION ALL SELECT 'payment', * FROM (${ITEM.payment} WHERE client_id = ? AND open_cents > 0 AND currency = 'EUR') ORDER BY date, id`,
        )
        .all(clientId, clientId),
    insertPayment: (payment) =>
      Number(
        connection
          .prepare('INSERT INTO payment (client_id, date, amount_cents, open_cents, reference, method, currency) VALUES (?, ?, ?, ?, ?, ?, ?)')
          .run(payment.clientId, payment.date, payment.amountCents, payment.amountCents, payment.reference, payment.method, payment.currency ?? BOOKS_CURRENCY).lastInsertRowid,
      ),
    deletePayment: (id) => {
      connection.prepare('DELETE FROM allocation WHERE payment_id = ? OR refund_id = ?').run(id, id);
      connection.prepare('DELETE FROM payment WHERE id = ?').run(id);
    },
    ...writtenCredits(connection),
    insertAllocation: ({ date, amountCents, debt, credit }) =>
      Number(
        connection
          .prepare('INSERT INTO allocation (date, amount_cents, invoice_id, refund_id, payment_id, credit_note_id) VALUES (?, ?, ?, ?, ?, ?)')
          .run(
            date,
            amountCents,
            'invoiceId' in debt ? debt.invoiceId : null,
            'refundId' in debt ? debt.refundId : null,
            'paymentId' in credit ? credit.paymentId : null,
            'creditNoteId' in credit ? credit.creditNoteId : null,
          ).lastInsertRowid,
      ),
    findAllocation: (id) =>
      connection
        .prepare<[number], { clientId: number; amountCents: Cents; writeOffId: number | null }>(
          `SELECT coalesce(i.client_id, r.client_id) AS clientId, a.amount_cents AS amountCents, k.id AS writeOffId FROM allocation a
           LEFT JOIN invoice i ON i.id = a.invoice_id LEFT JOIN payment r ON r.id = a.refund_id
           LEFT JOIN credit_note k ON k.id = a.credit_note_id AND k.nature = 'writeOff' WHERE a.id = ?`,
        )
        .get(id) ?? null,
    deleteAllocation: (id) => {
      connection.prepare('DELETE FROM allocation WHERE id = ?').run(id);
    },
    ...dossierViews(connection),
  };
}

type WrittenCredits = Pick<LedgerRepository, 'hasCreditNote' | 'insertCreditNote' | 'deleteCreditNote' | 'findWriteOff' | 'writeOffsOf'>;

/** Credit notes and write-offs made here, not imported. */
function writtenCredits(connection: Connection): WrittenCredits {
  const writeOff = `${ITEM.creditNote} WHERE nature = 'writeOff' AND id`;
  return {
    hasCreditNote: (clientId, number) => connection.prepare('SELECT 1 FROM credit_note WHERE number = ? AND client_id = ?').get(number, clientId) !== undefined,
    insertCreditNote: ({ clientId, nature, number, label, issueDate, amountCents, currency }) =>
      Number(
        connection
          .prepare('INSERT INTO credit_note (client_id, nature, number, label, issue_date, amount_cents, open_cents, currency) VALUES (?, ?, ?, ?, ?, ?, ?, ?)')
          .run(clientId, nature, number, label, issueDate, amountCents, amountCents, currency).lastInsertRowid,
      ),
    deleteCreditNote: (id) => {
      connection.prepare('DELETE FROM allocation WHERE credit_note_id = ?').run(id);
      connection.prepare('DELETE FROM credit_note WHERE id = ?').run(id);
    },
    findWriteOff: (id) => connection.prepare<[number], LedgerItem>(`${writeOff} = ?`).get(id) ?? null,
    writeOffsOf: (invoiceId) =>
      connection.prepare<[number], LedgerItem>(`${writeOff} IN (SELECT credit_note_id FROM allocation WHERE invoice_id = ?) ORDER BY id`).all(invoiceId),
  };
}
