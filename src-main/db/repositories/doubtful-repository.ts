import type { DoubtfulChoice, DoubtfulClient, OpenInvoice } from '#shared/domain/accounting/doubtful';
import type { IsoDate } from '#shared/domain/calendar';
import type { Cents } from '#shared/domain/money';
import type { DoubtfulRepository, WriteOffFact } from '#main/usecases/ports/doubtful';
import type { Connection } from '../connection';
import { asOf, openCreditParts, openInvoiceParts } from './as-of';
import { doubtfulClosings } from './doubtful-closings';

const WRITE_OFF = `
  SELECT k.id AS writeOffId, i.id AS invoiceId, i.client_id AS clientId, i.number, i.issue_date AS issueDate, a.date, a.amount_cents AS cents, i.amount_cents AS amountCents,
    i.vat_cents AS vatCents
  FROM credit_note k JOIN allocation a ON a.credit_note_id = k.id JOIN invoice i ON i.id = a.invoice_id
  WHERE k.nature = 'writeOff' AND i.currency = 'EUR'`;

const FOREIGN_OPEN = `
  SELECT count(*) FROM invoice i WHERE i.currency <> 'EUR' AND i.issue_date <= :asOf
    AND i.open_cents + coalesce((SELECT sum(a.amount_cents) FROM allocation a WHERE a.invoice_id = i.id AND a.date > :asOf), 0) > 0`;

type ChoiceRow = Omit<DoubtfulChoice, 'leftOut'> & { invoiceId: number; leftOut: number };

export function doubtfulRepository(connection: Connection): DoubtfulRepository {
  return {
    openInvoices: (date) => openInvoices(connection, date),
    foreignOpen: (date) => connection.prepare<[object], number>(FOREIGN_OPEN).pluck().get({ asOf: date }) ?? 0,
    creditsAt: (date) => creditsAt(connection, date),
    clients: () => new Map(connection.prepare<[], DoubtfulClient>('SELECT id AS clientId, code, name FROM client').all().map((client) => [client.clientId, client])),
    choices: (date) =>
      new Map(
        connection
          .prepare<[string], ChoiceRow>('SELECT invoice_id AS invoiceId, rate_bps AS rateBps, vat_rate_bps AS vatRateBps, left_out AS leftOut, reason AS note FROM doubtful_choice WHERE closing_date = ?')
          .all(date)
          .map(({ invoiceId, leftOut, ...choice }) => [invoiceId, { ...choice, leftOut: leftOut !== 0 }]),
      ),
    choose: (date, invoiceId, choice) => {
      choose(connection, date, invoiceId, choice);
    },
    writtenOff: (after, upTo) => connection.prepare<[object], WriteOffFact>(`${WRITE_OFF} AND (:after IS NULL OR a.date > :after) AND a.date <= :upTo ORDER BY a.date, k.id`).all({ after, upTo }),
    writeOff: (id) => connection.prepare<[number], WriteOffFact>(`${WRITE_OFF} AND k.id = ?`).get(id) ?? null,
    ...doubtfulClosings(connection),
  };
}

function openInvoices(connection: Connection, date: IsoDate): OpenInvoice[] {
  const parts = openInvoiceParts(asOf(connection, date));
  return connection
    .prepare<[object], OpenInvoice>(
      `SELECT i.id AS invoiceId, i.client_id AS clientId, i.number, i.issue_date AS issueDate, i.due_date AS dueDate, i.amount_cents AS amountCents, i.vat_cents AS vatCents, o.cents AS openCents
       FROM (SELECT id, sum(open_cents) AS cents FROM (${parts}) GROUP BY id) o JOIN invoice i ON i.id = o.id WHERE o.cents > 0 ORDER BY i.id`,
    )
    .all({ asOf: date });
}

function creditsAt(connection: Connection, date: IsoDate): Map<number, Cents> {
  const rows = connection
    .prepare<[object], [number, Cents]>(`SELECT client_id, -sum(cents) FROM (${openCreditParts(asOf(connection, date))}) GROUP BY client_id HAVING sum(cents) < 0`)
    .raw()
    .all({ asOf: date });
  return new Map(rows);
}

/** A choice that says nothing is none. */
function choose(connection: Connection, closingDate: IsoDate, invoiceId: number, { rateBps, vatRateBps, leftOut, note }: DoubtfulChoice): void {
  connection.prepare('DELETE FROM doubtful_choice WHERE closing_date = ? AND invoice_id = ?').run(closingDate, invoiceId);
  if (rateBps === null && vatRateBps === null && !leftOut && note === '') return;
  connection
    .prepare('INSERT INTO doubtful_choice (closing_date, invoice_id, rate_bps, vat_rate_bps, left_out, reason) VALUES (?, ?, ?, ?, ?, ?)')
    .run(closingDate, invoiceId, rateBps, vatRateBps, leftOut ? 1 : 0, note);
}
