import { BOOKS_CURRENCY } from '#shared/domain/currency';
import { LINE_NATURES, type LedgerLine } from '#shared/domain/fec/ledger-line';
import type { ImportRecords, InvoiceRecord, PaymentRecord } from '#shared/domain/imports/records';

/**
 * Records on their way between threads: columns instead of objects. Copying a hundred thousand objects across takes
 * longer than reading them; a few arrays of numbers and a few long texts take no time.
 */
export interface PackedRecords {
  readonly clients: ImportRecords['clients'];
  readonly invoices: PackedRows;
  readonly payments: PackedRows;
  readonly ledger: PackedRows;
  readonly bank: NonNullable<ImportRecords['bank']>;
  readonly attachments: NonNullable<ImportRecords['attachments']>;
}

interface PackedRows {
  readonly count: number;
  readonly numbers: readonly Float64Array<ArrayBuffer>[];
  readonly texts: readonly string[];
  /** Dates and other texts that come again and again. */
  readonly repeated: readonly PackedRepeats[];
}

interface PackedRepeats {
  readonly values: readonly string[];
  /** Index of each row's value. */
  readonly rows: Uint32Array<ArrayBuffer>;
}

/** No cell can hold it: readers turn control characters into spaces. */
const SEPARATOR = '\u0000';
const NONE = Number.NaN;
const SUMMARY = 'summary';

export function packRecords(records: ImportRecords): PackedRecords {
  const { clients, invoices, payments, ledger = [], bank = [], attachments = [] } = records;
  return {
    clients,
    ledger: packLedger(ledger),
    bank,
    attachments,
    invoices: {
      count: invoices.length,
      numbers: [numbers(invoices, (one) => one.row), numbers(invoices, (one) => one.client), numbers(invoices, (one) => one.amountCents), numbers(invoices, (one) => one.paidCents), numbers(invoices, (one) => one.vatCents ?? null)],
      texts: [texts(invoices, (one) => one.number)],
      repeated: [
        repeats(invoices, (one) => one.type),
        repeats(invoices, (one) => one.issueDate),
        repeats(invoices, (one) => one.dueDate ?? ''),
        repeats(invoices, (one) => one.settledDate ?? ''),
        repeats(invoices, (one) => one.label),
        repeats(invoices, (one) => one.currency ?? BOOKS_CURRENCY),
        repeats(invoices, (one) => (one.summary === true ? SUMMARY : '')),
      ],
    },
    payments: {
      count: payments.length,
      numbers: [numbers(payments, (one) => one.row), numbers(payments, (one) => one.client), numbers(payments, (one) => one.amountCents)],
      texts: [texts(payments, (one) => one.reference), texts(payments, (one) => one.invoiceNumber)],
      repeated: [repeats(payments, (one) => one.date), repeats(payments, (one) => one.method), repeats(payments, (one) => one.label)],
    },
  };
}

function packLedger(lines: readonly LedgerLine[]): PackedRows {
  return {
    count: lines.length,
    numbers: [numbers(lines, (one) => one.row), numbers(lines, (one) => one.client), numbers(lines, (one) => one.amountCents), numbers(lines, (one) => (one.opening ? 1 : 0)), numbers(lines, (one) => one.vatCents ?? null)],
    texts: [texts(lines, (one) => one.piece), texts(lines, (one) => one.label), texts(lines, (one) => one.letters)],
    repeated: [repeats(lines, (one) => one.nature), repeats(lines, (one) => one.date), repeats(lines, (one) => one.dueDate ?? '')],
  };
}

function unpackLedger(rows: PackedRows): LedgerLine[] {
  const [row, client, amount, opening, vat] = rows.numbers;
  const [piece, label, letters] = rows.texts.map((text) => text.split(SEPARATOR));
  const [nature, date, due] = rows.repeated;
  return Array.from({ length: rows.count }, (_, i) => ({
    row: row?.[i] ?? 0,
    client: client?.[i] ?? 0,
    nature: LINE_NATURES.find((one) => one === repeat(nature, i)) ?? 'invoice',
    opening: opening?.[i] === 1,
    date: repeat(date, i),
    ...(repeat(due, i) === '' ? {} : { dueDate: repeat(due, i) }),
    piece: piece?.[i] ?? '',
    label: label?.[i] ?? '',
    amountCents: amount?.[i] ?? 0,
    vatCents: numberOrNull(vat?.[i]),
    letters: letters?.[i] ?? '',
  }));
}

/** What can be handed over to another thread without a copy. */
export function buffersOf({ invoices, payments, ledger, attachments }: PackedRecords): ArrayBuffer[] {
  const columns = [invoices, payments, ledger].flatMap(({ numbers, repeated }) => [...numbers.map(({ buffer }) => buffer), ...repeated.map(({ rows }) => rows.buffer)]);
  return [...columns, ...attachments.map(({ bytes }) => bytes.buffer)];
}

export function unpackRecords({ clients, invoices, payments, ledger, bank, attachments }: PackedRecords): ImportRecords {
  return { clients, invoices: unpackInvoices(invoices), payments: unpackPayments(payments), ledger: unpackLedger(ledger), bank, attachments };
}

function unpackInvoices(rows: PackedRows): InvoiceRecord[] {
  const [row, client, amount, paid, vat] = rows.numbers;
  const [number] = rows.texts.map((text) => text.split(SEPARATOR));
  const [type, issued, due, settled, label, currency, summary] = rows.repeated;
  return Array.from({ length: rows.count }, (_, i) => ({
    row: row?.[i] ?? 0,
    type: repeat(type, i) === 'creditNote' ? 'creditNote' : 'invoice',
    number: number?.[i] ?? '',
    client: client?.[i] ?? 0,
    issueDate: repeat(issued, i),
    dueDate: repeat(due, i) || null,
    amountCents: amount?.[i] ?? 0,
    paidCents: numberOrNull(paid?.[i]),
    settledDate: repeat(settled, i) || null,
    label: repeat(label, i),
    ...vatOf(numberOrNull(vat?.[i])),
    ...inCurrency(repeat(currency, i)),
    ...(repeat(summary, i) === SUMMARY ? { summary: true } : {}),
  }));
}

const vatOf = (vatCents: number | null): Pick<InvoiceRecord, 'vatCents'> => (vatCents === null ? {} : { vatCents });

/** Said of what is not in euros only. */
function inCurrency(currency: string): Pick<InvoiceRecord, 'currency'> {
  return currency === BOOKS_CURRENCY ? {} : { currency };
}

function unpackPayments(rows: PackedRows): PaymentRecord[] {
  const [row, client, amount] = rows.numbers;
  const [reference, invoiceNumber] = rows.texts.map((text) => text.split(SEPARATOR));
  const [date, method, label] = rows.repeated;
  return Array.from({ length: rows.count }, (_, i) => ({
    row: row?.[i] ?? 0,
    reference: reference?.[i] ?? '',
    client: numberOrNull(client?.[i]),
    invoiceNumber: invoiceNumber?.[i] ?? '',
    date: repeat(date, i),
    amountCents: amount?.[i] ?? 0,
    method: repeat(method, i),
    label: repeat(label, i),
  }));
}

function numbers<T>(rows: readonly T[], of: (row: T) => number | null): Float64Array<ArrayBuffer> {
  const packed = new Float64Array(rows.length);
  rows.forEach((row, i) => {
    packed[i] = of(row) ?? NONE;
  });
  return packed;
}

function texts<T>(rows: readonly T[], of: (row: T) => string): string {
  return rows.map(of).join(SEPARATOR);
}

function repeats<T>(rows: readonly T[], of: (row: T) => string): PackedRepeats {
  const indices = new Map<string, number>();
  const packed = new Uint32Array(rows.length);
  let previous = '';
  let index = indexOf(indices, previous);
  rows.forEach((row, i) => {
    const value = of(row);
    if (value !== previous) index = indexOf(indices, value);
    previous = value;
    packed[i] = index;
  });
  return { values: [...indices.keys()], rows: packed };
}

function indexOf(indices: Map<string, number>, value: string): number {
  const known = indices.get(value);
  if (known !== undefined) return known;
  indices.set(value, indices.size);
  return indices.size - 1;
}

function repeat(packed: PackedRepeats | undefined, row: number): string {
  return packed?.values[packed.rows[row] ?? 0] ?? '';
}

function numberOrNull(value: number | undefined): number | null {
  return value === undefined || Number.isNaN(value) ? null : value;
}
