import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, test } from 'vitest';
import type { InvoiceRecord } from '#shared/domain/imports/records';
import { read } from './files';

const FIXTURES = join(import.meta.dirname, '../../../../shared/fixtures');
const spreadsheet = (name: string) => join(FIXTURES, 'spreadsheets', name);

const signed = ({ type, amountCents }: InvoiceRecord) => (type === 'creditNote' ? -amountCents : amountCents);
const total = (invoices: readonly InvoiceRecord[]) => invoices.reduce((sum, invoice) => sum + signed(invoice), 0);

// what each given file brings to the books is in tests/integration/manifest
describe.skipIf(!existsSync(FIXTURES))('the files people have', () => {
  it('reads the invoice list of a small business', async () => {
    const file = await read(spreadsheet('derived_liste_factures_utf8bom_sep.csv'));
    expect(file).toMatchObject({ kind: 'invoices', encoding: 'utf-8-bom', rows: 34, rejected: [], mapping: { headerRow: 2, delimiter: ';', decimal: ',', dateFormat: 'dd/MM/yyyy' } });
    expect(file.records.invoices).toHaveLength(34);
    expect(file.records.clients).toHaveLength(19);
    expect(total(file.records.invoices)).toBe(1441652);
    expect(file.records.invoices.every(({ paidCents }) => paidCents === 0)).toBe(true);
    expect(file.warnings.map(({ row, code }) => [row, code])).toEqual([
      [19, 'negativeReadAsCreditNote'],
      [20, 'negativeReadAsCreditNote'],
      [27, 'negativeReadAsCreditNote'],
      [29, 'sameNumberOtherClient'],
      [29, 'negativeReadAsCreditNote'],
    ]);
  });

  const mapping = {
    kind: 'invoices',
    columns: { invoiceNumber: 'invoiceNumber', clientCode: 'customerID', issueDate: 'InvoiceDate', dueDate: 'DueDate', amount: 'InvoiceAmount', settledDate: 'SettledDate' },
    dateFormat: 'MM/dd/yyyy',
    decimal: '.',
  } as const;
  test.each([['by itself', null], ['through a mapping', mapping]])('reads American invoices %s', async (_how, given) => {
    const file = await read(spreadsheet('ar_ibm_accounts_receivable.csv'), given);
    const { invoices, clients } = file.records;
    expect([invoices.length, clients.length, total(invoices), file.rejected.length, file.warnings.length]).toEqual([2466, 100, 14770318, 0, 0]);
    expect(file.mapping).toMatchObject({ dateFormat: 'MM/dd/yyyy', decimal: '.' });
    expect(invoices[0]).toEqual({
      row: 2, type: 'invoice', number: '0000611365', client: 0, issueDate: '2013-01-02', dueDate: '2013-02-01', amountCents: 5594, paidCents: 5594, settledDate: '2013-01-15', label: '',
    });
  });
});
