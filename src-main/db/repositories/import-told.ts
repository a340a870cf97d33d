import { type BookedPayment, SAME_DAYS } from '#shared/domain/imports/known-payments';
import type { PaymentInBooks, PaymentsToldStore, StoredPayment } from '#main/usecases/ports/import-store';
import type { Connection } from '../connection';

interface Row extends Omit<PaymentInBooks, 'told'> {
  readonly toldDate: string | null;
  readonly toldReference: string | null;
  readonly toldDocument: string | null;
}

const SOURCE = `CASE
  WHEN p.batch_id IS NULL THEN CASE WHEN EXISTS (SELECT 1 FROM bank_entry_payment l WHERE l.payment_id = p.id) THEN 'bank' ELSE 'hand' END
  WHEN p.date_estimated THEN 'undated'
  WHEN p.reference = '' AND p.intended_number <> '' THEN 'list'
  ELSE 'file' END`;

const PAYMENT = `SELECT p.id, p.client_id AS clientId, p.date, p.reference, p.intended_number AS document, p.amount_cents AS amountCents, p.open_cents AS openCents,
    ${SOURCE} AS source, t.date AS toldDate, t.reference AS toldReference, t.intended_number AS toldDocument
  FROM payment p LEFT JOIN payment_told t ON t.payment_id = p.id`;

export function paymentsTold(connection: Connection): PaymentsToldStore {
  const on = connection.prepare<[object], Row>(
    `${PAYMENT} WHERE p.client_id = :client AND p.date = :date AND p.amount_cents = :cents AND p.currency = 'EUR'
     UNION ALL ${PAYMENT} WHERE t.date = :date AND p.client_id = :client AND p.date <> :date AND p.amount_cents = :cents AND p.currency = 'EUR'
     ORDER BY 1`,
  );
  const remember = connection.prepare('INSERT INTO payment_told (payment_id, date, reference, intended_number, batch_id) VALUES (?, ?, ?, ?, ?)');
  const between = connection
    .prepare<[object], number>(
      `SELECT coalesce(sum(amount_cents), 0) FROM allocation WHERE payment_id = :payment AND (invoice_id = :invoice OR refund_id = :refund)`,
    )
    .pluck();
  const whole = connection.prepare<[object], StoredPayment>(
    `SELECT id, client_id AS clientId, date, amount_cents AS amountCents, open_cents AS openCents FROM payment
     WHERE client_id = :client AND open_cents = :cents AND open_cents <> 0 AND amount_cents = :cents AND currency = :currency
       AND (:near IS NULL OR abs(julianday(date) - julianday(:near)) <= ${String(SAME_DAYS)}) ORDER BY date, id LIMIT 1`,
  );
  return {
    paymentsOn: (client, cents, date) => on.all({ client, cents, date }).map(payment),
    paymentsNotTold: () =>
      connection
        .prepare<[], Row>(
          `${PAYMENT} WHERE t.payment_id IS NULL AND p.currency = 'EUR'
             AND (p.batch_id IS NULL OR p.date_estimated OR (p.reference = '' AND p.intended_number <> '')) ORDER BY p.id`,
        )
        .all()
        .map(payment),
    rememberTold: (batchId, paymentId, { date, reference, document }) => {
      remember.run(paymentId, date, reference, document, batchId);
    },
    allocatedBetween: (paymentId, debt) =>
      between.get({ payment: paymentId, invoice: 'invoiceId' in debt ? debt.invoiceId : null, refund: 'refundId' in debt ? debt.refundId : null }) ?? 0,
    wholePayment: (client, cents, currency, near) => whole.get({ client, cents, currency, near }) ?? null,
  };
}

function payment({ toldDate: date, toldReference: reference, toldDocument: document, ...row }: Row): PaymentInBooks {
  const told: BookedPayment['told'] = date === null ? null : { date, reference: reference ?? '', document: document ?? '' };
  return { ...row, told };
}
