import type { ClientRecord, ImportRecords, InvoiceRecord, PaymentRecord } from '#shared/domain/imports/records';
import type { ImportKind } from '#shared/domain/imports/fields';
import type { FileToImport } from '#main/usecases/imports/import-files';

let files = 0;

export function client(code: string, details: Partial<ClientRecord> = {}): ClientRecord {
  return { code, name: code, siren: '', address1: '', address2: '', postcode: '', city: '', country: '', email: '', phone: '', salesperson: '', ...details };
}

export function invoice(number: string, details: Partial<InvoiceRecord> = {}): InvoiceRecord {
  return {
    row: 2,
    type: 'invoice',
    number,
    client: 0,
    issueDate: '2026-01-01',
    dueDate: '2026-01-31',
    amountCents: 10_000,
    paidCents: null,
    settledDate: null,
    label: '',
    ...details,
  };
}

export function payment(reference: string, details: Partial<PaymentRecord> = {}): PaymentRecord {
  return { row: 2, reference, client: 0, invoiceNumber: '', date: '2026-02-01', amountCents: 10_000, method: '', label: '', ...details };
}

/** A file as the reader hands it over, understood. */
export function understoodFile(kind: ImportKind, records: Partial<ImportRecords>, name = `fichier-${String(++files)}.csv`): FileToImport {
  const all: ImportRecords = { clients: [client('C1')], invoices: [], payments: [], ...records };
  return {
    givenMapping: null,
    file: {
      name,
      sha256: name,
      size: 1,
      kind,
      encoding: 'utf-8',
      shape: name,
      sheets: [],
      mapping: { kind, columns: { invoiceNumber: 'N° facture', paymentReference: 'N° règlement', clientCode: 'Code client' } },
      rememberedMapping: false,
      columns: [],
      sample: [],
      rows: all.invoices.length + all.payments.length + (kind === 'clients' ? all.clients.length : 0),
      records: all,
      rejected: [],
      warnings: [],
    },
  };
}

export const quietly = { onProgress: () => undefined, signal: new AbortController().signal };
