/** What a file can be, once understood. */
export const IMPORT_KINDS = ['invoices', 'payments', 'clients', 'agedBalance', 'generalLedger', 'bank'] as const;
export type ImportKind = (typeof IMPORT_KINDS)[number];

/** A file is a table of one of these kinds, whose columns can be corrected, or has a form of its own. A bank statement is either. */
export const FILE_KINDS = [...IMPORT_KINDS, 'fec', 'einvoice'] as const;
export type FileKind = (typeof FILE_KINDS)[number];

/** Columns of an aged balance, from the least late to the latest; their headers say how late. */
export const BUCKET_FIELDS = [
  'bucket1',
  'bucket2',
  'bucket3',
  'bucket4',
  'bucket5',
  'bucket6',
  'bucket7',
  'bucket8',
  'bucket9',
  'bucket10',
  'bucket11',
  'bucket12',
] as const;
export type BucketField = (typeof BUCKET_FIELDS)[number];

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
  'salesperson',
  'creditLimit',
  'documentType',
  'invoiceNumber',
  'issueDate',
  'dueDate',
  'amount',
  'net',
  'vat',
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
  'notDue',
  ...BUCKET_FIELDS,
  'unallocated',
  'ledgerAccount',
  'entryDate',
  'journal',
  'lettering',
  'direction',
  'runningBalance',
] as const;
export type ImportField = (typeof IMPORT_FIELDS)[number];

const CLIENT_FIELDS = ['clientCode', 'clientName', 'siren', 'address1', 'address2', 'postcode', 'city', 'country', 'email', 'phone', 'salesperson', 'creditLimit'] as const;

/** The fields that mean something in each kind of file. */
export const FIELDS_OF_KIND: Readonly<Record<ImportKind, readonly ImportField[]>> = {
  clients: CLIENT_FIELDS,
  invoices: [
    'invoiceNumber',
    'documentType',
    'issueDate',
    'dueDate',
    'amount',
    'net',
    'vat',
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
  bank: ['bookingDate', 'valueDate', 'label', 'amount', 'debit', 'credit', 'direction', 'balance', 'reference', 'counterpartyName', 'counterpartyIban', 'account', 'currency', 'status'],
  agedBalance: ['open', 'notDue', ...BUCKET_FIELDS, 'unallocated', 'debit', 'credit', ...CLIENT_FIELDS],
  generalLedger: [
    'ledgerAccount',
    'clientCode',
    'clientName',
    'entryDate',
    'journal',
    'invoiceNumber',
    'label',
    'dueDate',
    'lettering',
    'debit',
    'credit',
    'amount',
    'direction',
    'runningBalance',
  ],
};

export type FieldType = 'text' | 'date' | 'amount';

const DATES: ReadonlySet<ImportField> = new Set(['issueDate', 'dueDate', 'settledDate', 'paymentDate', 'bookingDate', 'valueDate', 'entryDate']);
const AMOUNTS: ReadonlySet<ImportField> = new Set(['creditLimit', 'amount', 'net', 'vat', 'debit', 'credit', 'paid', 'open', 'balance', 'notDue', ...BUCKET_FIELDS, 'unallocated', 'runningBalance']);

export function fieldType(field: ImportField): FieldType {
  return DATES.has(field) ? 'date' : AMOUNTS.has(field) ? 'amount' : 'text';
}

/** Each inner list must have at least one of its fields for a file of the kind to be usable. */
export const REQUIRED_FIELDS: Readonly<Record<ImportKind, readonly (readonly ImportField[])[]>> = {
  clients: [['clientName', 'clientCode']],
  invoices: [['invoiceNumber'], ['clientCode', 'clientName'], ['issueDate'], ['amount', 'open', 'debit', 'credit']],
  payments: [['clientCode', 'clientName', 'invoiceNumber'], ['paymentDate'], ['amount', 'debit', 'credit']],
  bank: [['bookingDate', 'valueDate'], ['amount', 'debit', 'credit']],
  agedBalance: [['clientCode', 'clientName'], ['open', 'notDue', 'bucket1', 'debit', 'credit']],
  generalLedger: [['clientCode', 'clientName', 'ledgerAccount'], ['entryDate'], ['debit', 'credit', 'amount']],
};
