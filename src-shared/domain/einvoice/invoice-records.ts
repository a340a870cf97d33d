import { BOOKS_CURRENCY } from '../currency';
import { isSiren } from '../identifiers';
import type { RowNote } from '../imports/plan';
import type { ClientRecord, ImportRecords, InvoiceRecord, PaymentRecord } from '../imports/records';
import { partySiren } from './our-side';
import type { StatedInvoice, StatedParty } from './stated-invoice';
import type { InvoiceNote, UnderstoodInvoice } from './understand-invoice';

/** The row of the only invoice of a file. */
export const INVOICE_ROW = 1;

/** What was paid before the invoice was made out, in the books. */
export const PREPAYMENT_LABEL = 'Acompte déduit de la facture';

export interface InvoiceReading {
  readonly records: ImportRecords;
  readonly rejected: readonly RowNote[];
  readonly warnings: readonly RowNote[];
}

/** The records of one e-invoice: its buyer, itself, and what the buyer paid beyond it. */
export function invoiceRecords(stated: StatedInvoice, invoice: UnderstoodInvoice): InvoiceReading {
  const client = clientOf(stated.buyer);
  const notes = invoice.notes.map(noteOf);
  const warnings = isDoubtful(client.siren) ? [...notes, noteOf({ code: 'sirenInvalid', value: client.siren })] : notes;
  if (invoice.due.amountCents === 0) {
    return { records: { clients: [], invoices: [], payments: [] }, rejected: [noteOf({ code: 'zeroAmount', value: invoice.number })], warnings };
  }
  return { records: { clients: [client], invoices: [invoiceOf(stated, invoice)], payments: overpaymentOf(invoice) }, rejected: [], warnings };
}

/** A note on the only row of the file. */
export function noteOf({ code, value }: InvoiceNote): RowNote {
  return { row: INVOICE_ROW, column: null, code, value };
}

const isDoubtful = (siren: string): boolean => siren !== '' && !isSiren(siren);

function clientOf(buyer: StatedParty): ClientRecord {
  const { name, line1, line2, postcode, city, country, email, phone } = buyer;
  return { code: '', name, siren: partySiren(buyer), address1: line1, address2: line2, postcode, city, country, email, phone, salesperson: '' };
}

function invoiceOf({ order, contract }: StatedInvoice, { type, number, issueDate, dueDate, currency, due }: UnderstoodInvoice): InvoiceRecord {
  return {
    row: INVOICE_ROW,
    type,
    number,
    client: 0,
    issueDate,
    dueDate,
    amountCents: due.amountCents,
    ...(due.vatCents === null ? {} : { vatCents: due.vatCents }),
    paidCents: due.paidCents === 0 ? null : due.paidCents,
    settledDate: null,
    label: [...(order === '' ? [] : [`commande ${order}`]), ...(contract === '' ? [] : [`contrat ${contract}`])].join(', '),
    ...(currency === BOOKS_CURRENCY ? {} : { currency }),
  };
}

/** Of a credit note or in another currency it stays out: nobody pays those beyond their amount. */
function overpaymentOf({ type, number, issueDate, currency, due }: UnderstoodInvoice): PaymentRecord[] {
  if (due.overpaidCents === 0 || type === 'creditNote' || currency !== BOOKS_CURRENCY) return [];
  return [{ row: INVOICE_ROW, reference: number, client: 0, invoiceNumber: '', date: issueDate, amountCents: due.overpaidCents, method: '', label: PREPAYMENT_LABEL }];
}
