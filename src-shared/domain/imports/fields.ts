/** What a file can be, once understood. */
export const IMPORT_KINDS = ['invoices', 'payments', 'clients', 'bank'] as const;
export type ImportKind = (typeof IMPORT_KINDS)[number];

/** A file is a table of one of these kinds, whose columns can be corrected, or has a form of its own. A bank statement is either. */
export const FILE_KINDS = [...IMPORT_KINDS, 'fec'] as const;
export type FileKind = (typeof FILE_KINDS)[number];

/** What a column can hold. */
export const IMPORT_FIELDS = [
  'clientCode',
  'clientName',
  'siren',
  'address1',
  'address2',
  'postcode',
  'city',
  'country',
  'email',
  'phone',
  'documentType',
  'invoiceNumber',
  'issueDate',
  'dueDate',
  'amount',
  'debit',
  'credit',
  'paid',
  'open',
  'settledDate',
  'status',
  'label',
  'currency',
  'paymentReference',
  'paymentDate',
  'paymentMethod',
  'bookingDate',
  'valueDate',
  'account',
  'counterpartyName',
  'counterpartyIban',
  'reference',
  'balance',
] as const;
export type ImportField = (typeof IMPORT_FIELDS)[number];

const CLIENT_FIELDS = ['clientCode', 'clientName', 'siren', 'address1', 'address2', 'postcode', 'city', 'country', 'email', 'phone'] as const;

/** The fields that mean something in each kind of file. */
export const FIELDS_OF_KIND: Readonly<Record<ImportKind, readonly ImportField[]>> = {
  clients: CLIENT_FIELDS,
  invoices: [
    'invoiceNumber',
    'documentType',
    'issueDate',
    'dueDate',
    'amount',
    'debit',
    'credit',
    'paid',
    'open',
    'settledDate',
    'status',
    'label',
    'currency',
    ...CLIENT_FIELDS,
  ],
  payments: ['paymentReference', 'invoiceNumber', 'clientCode', 'clientName', 'paymentDate', 'amount', 'debit', 'credit', 'paymentMethod', 'label'],
  bank: ['bookingDate', 'valueDate', 'label', 'amount', 'debit', 'credit', 'balance', 'reference', 'counterpartyName', 'counterpartyIban', 'account', 'currency'],
};

export type FieldType = 'text' | 'date' | 'amount';

const DATES: ReadonlySet<ImportField> = new Set(['issueDate', 'dueDate', 'settledDate', 'paymentDate', 'bookingDate', 'valueDate']);
const AMOUNTS: ReadonlySet<ImportField> = new Set(['amount', 'debit', 'credit', 'paid', 'open', 'balance']);

export function fieldType(field: ImportField): FieldType {
  return DATES.has(field) ? 'date' : AMOUNTS.has(field) ? 'amount' : 'text';
}

/** Each inner list must have at least one of its fields for a file of the kind to be usable. */
export const REQUIRED_FIELDS: Readonly<Record<ImportKind, readonly (readonly ImportField[])[]>> = {
  clients: [['clientName', 'clientCode']],
  invoices: [['invoiceNumber'], ['clientCode', 'clientName'], ['issueDate'], ['amount', 'open', 'debit', 'credit']],
  payments: [['clientCode', 'clientName', 'invoiceNumber'], ['paymentDate'], ['amount', 'debit', 'credit']],
  bank: [['bookingDate', 'valueDate'], ['amount', 'debit', 'credit']],
};
