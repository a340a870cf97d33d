import type { ImportRecords, InvoiceRecord, PaymentRecord } from '#shared/domain/imports/records';

/**
 * Records on their way between threads: columns instead of objects. Copying a hundred thousand objects across takes
 * longer than reading them; a few arrays of numbers and a few long texts take no time.
 */
export interface PackedRecords {
  readonly clients: ImportRecords['clients'];
  readonly invoices: PackedRows;
  readonly payments: PackedRows;
}

interface PackedRows {
  readonly count: number;
  /** One array per number field, one text per text field. */
  readonly numbers: readonly Float64Array[];
  readonly texts: readonly string[];
}

/** No cell can hold it: readers turn control characters into spaces. */
const SEPARATOR = '\u0000';
const NONE = Number.NaN;

export function packRecords(records: ImportRecords): PackedRecords {
  const { clients, invoices, payments } = records;
  return {
    clients,
    invoices: {
      count: invoices.length,
      numbers: [numbers(invoices, (one) => one.row), numbers(invoices, (one) => one.client), numbers(invoices, (one) => one.amountCents), numbers(invoices, (one) => one.paidCents)],
      texts: [
        texts(invoices, (one) => (one.type === 'creditNote' ? CREDIT_NOTE : '')),
        texts(invoices, (one) => one.number),
        texts(invoices, (one) => one.issueDate),
        texts(invoices, (one) => one.dueDate ?? ''),
        texts(invoices, (one) => one.settledDate ?? ''),
        texts(invoices, (one) => one.label),
      ],
    },
    payments: {
      count: payments.length,
      numbers: [numbers(payments, (one) => one.row), numbers(payments, (one) => one.client), numbers(payments, (one) => one.amountCents)],
      texts: [
        texts(payments, (one) => one.reference),
        texts(payments, (one) => one.invoiceNumber),
        texts(payments, (one) => one.date),
        texts(payments, (one) => one.method),
        texts(payments, (one) => one.label),
      ],
    },
  };
}

export function unpackRecords({ clients, invoices, payments }: PackedRecords): ImportRecords {
  return { clients, invoices: unpackInvoices(invoices), payments: unpackPayments(payments) };
}

const CREDIT_NOTE = 'C';

function unpackInvoices(rows: PackedRows): InvoiceRecord[] {
  const [row, client, amount, paid] = numberColumns(rows);
  const [type, number, issued, due, settled, label] = textColumns(rows);
  return Array.from({ length: rows.count }, (_, i) => ({
    row: row?.[i] ?? 0,
    type: type?.[i] === CREDIT_NOTE ? 'creditNote' : 'invoice',
    number: number?.[i] ?? '',
    client: client?.[i] ?? 0,
    issueDate: issued?.[i] ?? '',
    dueDate: orNull(due?.[i]),
    amountCents: amount?.[i] ?? 0,
    paidCents: numberOrNull(paid?.[i]),
    settledDate: orNull(settled?.[i]),
    label: label?.[i] ?? '',
  }));
}

function unpackPayments(rows: PackedRows): PaymentRecord[] {
  const [row, client, amount] = numberColumns(rows);
  const [reference, invoiceNumber, date, method, label] = textColumns(rows);
  return Array.from({ length: rows.count }, (_, i) => ({
    row: row?.[i] ?? 0,
    reference: reference?.[i] ?? '',
    client: numberOrNull(client?.[i]),
    invoiceNumber: invoiceNumber?.[i] ?? '',
    date: date?.[i] ?? '',
    amountCents: amount?.[i] ?? 0,
    method: method?.[i] ?? '',
    label: label?.[i] ?? '',
  }));
}

function numbers<T>(rows: readonly T[], of: (row: T) => number | null): Float64Array {
  const packed = new Float64Array(rows.length);
  for (const [i, row] of rows.entries()) packed[i] = of(row) ?? NONE;
  return packed;
}

function texts<T>(rows: readonly T[], of: (row: T) => string): string {
  return rows.map(of).join(SEPARATOR);
}

function numberColumns(rows: PackedRows): readonly Float64Array[] {
  return rows.numbers;
}

function textColumns(rows: PackedRows): readonly (readonly string[])[] {
  return rows.texts.map((text) => text.split(SEPARATOR));
}

function orNull(text: string | undefined): string | null {
  return text === undefined || text === '' ? null : text;
}

function numberOrNull(value: number | undefined): number | null {
  return value === undefined || Number.isNaN(value) ? null : value;
}
