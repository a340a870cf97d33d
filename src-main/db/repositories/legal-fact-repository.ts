import type { DebtFacts, LegalFactRepository } from '#main/usecases/ports/legal-facts';
import type { Connection } from '../connection';

const DEBTS = `
  SELECT i.id AS invoiceId, i.client_id AS clientId, i.number, i.amount_cents AS amountCents, i.open_cents AS openCents, i.due_date AS dueDate, c.kind AS debtor,
    c.contractual_rate_bps AS contractualBps,
    (SELECT min(n.issued_on) FROM dunning_notice_line l JOIN dunning_notice n ON n.id = l.notice_id
      WHERE l.invoice_id = i.id AND n.template = 'mise-en-demeure' AND n.cancelled_on IS NULL) AS formalNoticeOn
  FROM json_each(?) wanted JOIN invoice i ON i.id = wanted.value JOIN client c ON c.id = i.client_id
  WHERE i.currency = 'EUR' AND i.nature = 'invoice' ORDER BY wanted.key`;

const CREDITS = `
  SELECT a.invoice_id AS invoiceId, coalesce(p.date, k.issue_date) AS date, a.amount_cents AS cents, iif(p.id IS NULL, 'creditNote', 'payment') AS kind
  FROM json_each(?) wanted JOIN allocation a ON a.invoice_id = wanted.value
  LEFT JOIN payment p ON p.id = a.payment_id LEFT JOIN credit_note k ON k.id = a.credit_note_id ORDER BY 2, a.id`;

/** By its payments' own dates: an invoice paid in time, and set against its payment later, was never late. */
const LATE = `
  SELECT i.id FROM invoice i WHERE i.client_id = :clientId AND i.currency = 'EUR' AND i.nature = 'invoice' AND i.summary = 0 AND i.due_date < :asOf AND i.issue_date <= :asOf
    AND (i.open_cents > 0 OR EXISTS (
      SELECT 1 FROM allocation a LEFT JOIN payment p ON p.id = a.payment_id LEFT JOIN credit_note k ON k.id = a.credit_note_id
      WHERE a.invoice_id = i.id AND coalesce(p.date, k.issue_date) > i.due_date)) ORDER BY i.due_date, i.id`;

type Credit = DebtFacts['credits'][number];

export function legalFactRepository(connection: Connection): LegalFactRepository {
  return {
    debts: (invoiceIds) => {
      const wanted = JSON.stringify(invoiceIds);
      const credits = new Map<number, Credit[]>();
      for (const { invoiceId, ...credit } of connection.prepare<[string], Credit & { invoiceId: number }>(CREDITS).all(wanted)) {
        credits.set(invoiceId, [...(credits.get(invoiceId) ?? []), credit]);
      }
      return connection
        .prepare<[string], Omit<DebtFacts, 'credits'>>(DEBTS)
        .all(wanted)
        .map((debt) => ({ ...debt, credits: credits.get(debt.invoiceId) ?? [] }));
    },
    lateInvoices: (clientId, asOf) => connection.prepare<[object], number>(LATE).pluck().all({ clientId, asOf }),
  };
}
