import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, test } from 'vitest';
import type { InvoiceRecord } from '#shared/domain/imports/records';
import { outcomeOf, read, refused } from './files';

const FIXTURES = join(import.meta.dirname, '../../../../shared/fixtures');
const spreadsheet = (name: string) => join(FIXTURES, 'spreadsheets', name);
const hostile = (name: string) => join(FIXTURES, 'hostile', name);
const inFolder = (name: string) => (existsSync(join(FIXTURES, name)) ? readdirSync(join(FIXTURES, name)) : []);

const signed = ({ type, amountCents }: InvoiceRecord) => (type === 'creditNote' ? -amountCents : amountCents);
const total = (invoices: readonly InvoiceRecord[]) => invoices.reduce((sum, invoice) => sum + signed(invoice), 0);

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

  test.each([
    ['fr_lettrage_factures.csv', 'columnsMissing', { kind: 'invoices', missing: ['issueDate'] }],
    ['fr_lettrage_factures_newline_in_cell.csv', 'columnsMissing', { kind: 'invoices', missing: ['issueDate'] }],
    ['fr_lettrage_paiements.csv', 'columnsMissing', { kind: 'payments', missing: ['paymentDate'] }],
  ])('says why %s cannot be imported', async (name, code, details) => {
    expect((await refused(spreadsheet(name))).problem).toMatchObject({ code, details });
  });

  test.each(inFolder('spreadsheets').filter((name) => name.startsWith('struct_')))('takes nothing of %s for books', async (name) => {
    expect(['headerNotFound', 'fileKindUnknown', 'fileEmpty']).toContain((await refused(spreadsheet(name))).problem.code);
  });

  test.each([...inFolder('fec').map((name) => join('fec', name)), 'spreadsheets/fec_generated_2_2023.xlsx'])('recognises %s as a FEC', async (name) => {
    expect((await read(join(FIXTURES, name))).kind).toBe('fec');
  });

  test.each(inFolder('bank'))('takes nothing of %s for invoices', async (name) => {
    const outcome = await outcomeOf(join(FIXTURES, 'bank', name));
    expect(outcome.usable ? outcome.file.records : {}).not.toMatchObject({ invoices: [expect.anything()] });
  });

  test.each([
    ['poi_poc-xmlbomb.xlsx', 'fileCorrupt'],
    ['poi_poc-xmlbomb-empty.xlsx', 'fileCorrupt'],
    ['poi_protected_passtika.xlsx', 'fileEncrypted'],
    ['poi_password.xls', 'fileEncrypted'],
    ['calamine_pass_protected.xlsx', 'fileEncrypted'],
    ['exceljs_missing-bits.xlsx', 'fileCorrupt'],
    ['poi_fuzz-POIXSSFFuzzer-5937385319563264.xlsx', 'fileCorrupt'],
    ['poi_fuzz-POIXSSFFuzzer-6123461607817216.xlsx', 'fileCorrupt'],
    ['poi_fuzz-XLSX2CSVFuzzer-5636439151607808.xlsx', 'fileCorrupt'],
    ['libofx_heap-buffer-overflow-1.ofx', 'bankStatementMalformed'],
    ['libofx_null-ptr-deref-1.ofx', 'bankStatementMalformed'],
  ])('refuses %s: %s', async (name, code) => {
    expect((await refused(hostile(name))).problem.code).toBe(code);
  });

  test.each(inFolder('hostile'))('survives %s', async (name) => {
    const outcome = await outcomeOf(hostile(name));
    expect(outcome.usable ? outcome.file.records.invoices : []).toEqual([]);
  });
});
