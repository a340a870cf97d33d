import type { AllocationView, CreditNoteView, InvoiceView, PaymentView } from '#shared/contract/schemas/client';
import { daysBetween, type IsoDate } from '#shared/domain/calendar';
import { type Cents, sumCents } from '#shared/domain/money';
import type { LedgerRepository } from '#main/usecases/ports/books';
import type { Connection } from '../connection';

/** A client's documents and payments at a date, each with the allocations that had been made by then. */
export function dossierViews(connection: Connection): Pick<LedgerRepository, 'invoicesOf' | 'creditNotesOf' | 'paymentsOf'> {
  return {
    invoicesOf: (clientId, asOf) => {
      const settled = allocationsBy(connection, clientId, asOf, 'invoiceId');
      return connection
        .prepare<[number, string], Omit<InvoiceView, 'dueEstimated' | 'openCents' | 'daysLate' | 'allocations'> & { dueEstimated: number }>(
          `SELECT id, number, label, nature, issue_date AS issueDate, due_date AS dueDate, due_estimated AS dueEstimated, amount_cents AS amountCents, currency, level
           FROM invoice WHERE client_id = ? AND issue_date <= ? ORDER BY due_date DESC, id DESC`,
        )
        .all(clientId, asOf)
        .map((row) => {
          const allocations = settled.get(row.id) ?? [];
          return {
            ...row,
            dueEstimated: row.dueEstimated !== 0,
            openCents: row.amountCents - allocated(allocations),
            daysLate: daysBetween(row.dueDate, asOf),
            allocations,
          };
        });
    },
    creditNotesOf: (clientId, asOf) => {
      const used = allocationsBy(connection, clientId, asOf, 'creditNoteId');
      return connection
        .prepare<[number, string], Omit<CreditNoteView, 'openCents' | 'allocations'>>(
          `SELECT id, number, label, nature, issue_date AS issueDate, amount_cents AS amountCents, currency FROM credit_note
           WHERE client_id = ? AND issue_date <= ? ORDER BY issue_date DESC, id DESC`,
        )
        .all(clientId, asOf)
        .map((row) => {
          const allocations = used.get(row.id) ?? [];
          return { ...row, openCents: row.amountCents - allocated(allocations), allocations };
        });
    },
    paymentsOf: (clientId, asOf) => {
      const used = allocationsBy(connection, clientId, asOf, 'paymentId');
      const refunded = allocationsBy(connection, clientId, asOf, 'refundId');
      return connection
        .prepare<[number, string], Omit<PaymentView, 'openCents' | 'allocations' | 'dateEstimated'> & { dateEstimated: number }>(
          `SELECT id, date, date_estimated AS dateEstimated, amount_cents AS amountCents, currency, reference, method FROM payment
           WHERE client_id = ? AND date <= ? ORDER BY date DESC, id DESC`,
        )
        .all(clientId, asOf)
        .map((row) => {
          const allocations = [...(used.get(row.id) ?? []), ...(refunded.get(row.id) ?? [])];
          const sign = row.amountCents < 0 ? 1 : -1;
          return { ...row, dateEstimated: row.dateEstimated !== 0, openCents: row.amountCents + sign * allocated(allocations), allocations };
        });
    },
  };
}

const allocated = (allocations: readonly AllocationView[]): Cents => sumCents(allocations.map((allocation) => allocation.amountCents));

interface AllocationRow {
  id: number;
  date: IsoDate;
  amountCents: Cents;
  invoiceId: number | null;
  invoiceNumber: string;
  refundId: number | null;
  refundReference: string;
  refundDate: IsoDate;
  paymentId: number | null;
  paymentReference: string;
  paymentDate: IsoDate;
  creditNoteId: number | null;
  creditNoteNumber: string;
  creditNoteNature: CreditNoteView['nature'];
}

type Side = 'invoiceId' | 'creditNoteId' | 'paymentId' | 'refundId';

function allocationsBy(connection: Connection, clientId: number, asOf: IsoDate, side: Side): Map<number, AllocationView[]> {
  const rows = connection
    .prepare<[number, string], AllocationRow>(
      `SELECT a.id, a.date, a.amount_cents AS amountCents, i.id AS invoiceId, i.number AS invoiceNumber,
        r.id AS refundId, r.reference AS refundReference, r.date AS refundDate, p.id AS paymentId, p.reference AS paymentReference, p.date AS paymentDate,
        k.id AS creditNoteId, k.number AS creditNoteNumber, k.nature AS creditNoteNature
       FROM allocation a LEFT JOIN invoice i ON i.id = a.invoice_id LEFT JOIN payment r ON r.id = a.refund_id
        LEFT JOIN payment p ON p.id = a.payment_id LEFT JOIN credit_note k ON k.id = a.credit_note_id
       WHERE a.id IN (${idsOfClient(side)}) AND a.date <= ? ORDER BY a.date, a.id`,
    )
    .all(clientId, asOf);
  const grouped = new Map<number, AllocationView[]>();
  for (const row of rows) {
    const owner = row[side];
    if (owner === null) continue;
    const list = grouped.get(owner) ?? [];
    list.push(toView(row));
    grouped.set(owner, list);
  }
  return grouped;
}

const TABLES: Readonly<Record<Side, readonly [table: string, column: string]>> = {
  invoiceId: ['invoice', 'invoice_id'],
  creditNoteId: ['credit_note', 'credit_note_id'],
  paymentId: ['payment', 'payment_id'],
  refundId: ['payment', 'refund_id'],
};

/** Allocations of one client through one side, by that side's index. */
function idsOfClient(side: Side): string {
  const [table, column] = TABLES[side];
  return `SELECT s.id FROM ${table} o JOIN allocation s ON s.${column} = o.id WHERE o.client_id = ?`;
}

function toView(row: AllocationRow): AllocationView {
  return {
    id: row.id,
    date: row.date,
    amountCents: row.amountCents,
    invoice: row.invoiceId === null ? null : { id: row.invoiceId, number: row.invoiceNumber },
    refund: row.refundId === null ? null : { id: row.refundId, reference: row.refundReference, date: row.refundDate },
    payment: row.paymentId === null ? null : { id: row.paymentId, reference: row.paymentReference, date: row.paymentDate },
    creditNote: row.creditNoteId === null ? null : { id: row.creditNoteId, number: row.creditNoteNumber, nature: row.creditNoteNature },
  };
}
