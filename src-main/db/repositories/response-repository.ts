import type { AskedLine, ResponseRepository } from '#main/usecases/ports/response';
import type { Connection } from '../connection';

/**
 * Each invoice of each reminder not cancelled since, with the newest payment and the newest credit set against it. A payment counts from its
 * own date, whenever it was allocated: that is when the client paid.
 */
export const ASKED_SQL = `
  SELECT n.reference, n.level, n.template, n.issued_on AS issuedOn, n.client_id AS clientId, c.code AS clientCode, c.name AS clientName,
    l.invoice_id AS invoiceId, i.number, l.open_cents AS openCents, i.open_cents = 0 AS settled,
    (SELECT max(p.date) FROM allocation a JOIN payment p ON p.id = a.payment_id WHERE a.invoice_id = i.id) AS lastPaymentOn,
    (SELECT max(a.date) FROM allocation a WHERE a.invoice_id = i.id AND a.credit_note_id IS NOT NULL) AS lastCreditOn
  FROM dunning_notice n JOIN dunning_notice_line l ON l.notice_id = n.id JOIN invoice i ON i.id = l.invoice_id JOIN client c ON c.id = n.client_id
  WHERE n.cancelled_on IS NULL AND n.issued_on BETWEEN :from AND :to
  ORDER BY n.issued_on, n.id, l.id`;

export function responseRepository(connection: Connection): ResponseRepository {
  return {
    asked: (from, to) =>
      connection
        .prepare<[object], Omit<AskedLine, 'settled'> & { settled: number }>(ASKED_SQL)
        .all({ from, to })
        .map((row) => ({ ...row, settled: row.settled !== 0 })),
  };
}
