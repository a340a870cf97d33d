import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { agedBalance } from '#main/usecases/balance';
import { type FileToImport, importFiles } from '#main/usecases/imports/import-files';
import { undoImport } from '#main/usecases/imports/undo-import';
import { recordPayment } from '#main/usecases/payments';
import { verifyBooks } from '#main/usecases/verify';
import { makeBooks, type TestBooks } from '../../support/books';
import { client, invoice, payment, quietly, understoodFile } from '../../support/files';

const TODAY = '2026-03-01';
let essai: TestBooks;
beforeEach(async () => {
  essai = await makeBooks();
});
afterEach(() => {
  essai.remove();
});

const importAll = (...files: FileToImport[]) => importFiles(essai.on(TODAY), files, { skipBadRows: false, expected: null }, quietly);
const totals = () => agedBalance(essai.books.read, { asOf: TODAY, bounds: [30] }).totals;
const pay = (clientId: number, amountCents: number, reference: string) =>
  recordPayment(essai.on(TODAY), { clientId, amountCents, date: TODAY, reference, method: '', allocations: 'oldestFirst' });

describe('payments made since on the invoices of an import', () => {
  it('keep it in place, and are named as the only thing that does', async () => {
    await importAll(understoodFile('invoices', { invoices: [invoice('F1')] }));
    await pay(1, 4000, 'CHQ 7');
    await expect(undoImport(essai.on(TODAY), 1)).rejects.toMatchObject({ refusal: { code: 'batchInUse', details: { items: ['payment:2026-03-01 CHQ 7'], canFollow: true } } });
  });

  it('are freed when the user says so, and stay with their client', async () => {
    await importAll(understoodFile('invoices', { clients: [client('C1'), client('C2')], invoices: [invoice('F1'), invoice('F2', { client: 1 })] }));
    await pay(1, 4000, 'CHQ 7');
    const outcome = await undoImport(essai.on(TODAY), 1, 'payments');
    expect(outcome).toMatchObject({ removed: { invoices: 2, clients: 1, payments: 0 }, freed: 1, keptClients: 1 });
    expect(totals()).toMatchObject({ unallocatedCents: -4000, ledgerCents: -4000 });
    expect(essai.books.read.clients.findByCode('C2')).toBeNull();
    expect(verifyBooks(essai.books.read, TODAY).ok).toBe(true);
  });

  it('settle the invoices again when these come back with the payments that named them', async () => {
    await importAll(understoodFile('invoices', { invoices: [invoice('F1')] }));
    await importAll(understoodFile('payments', { payments: [payment('R1', { invoiceNumber: 'F1', amountCents: 6000 })] }));
    expect(await undoImport(essai.on(TODAY), 1, 'payments')).toMatchObject({ freed: 1, keptClients: 1 });
    await importAll(understoodFile('invoices', { invoices: [invoice('F1')] }));
    expect(totals()).toMatchObject({ unallocatedCents: 0, ledgerCents: 4000 });
    expect(verifyBooks(essai.books.read, TODAY).ok).toBe(true);
  });
});

describe('whatever is said of payments', () => {
  it('a later import that changed the same invoice keeps it', async () => {
    await importAll(understoodFile('invoices', { invoices: [invoice('F1')] }));
    await importAll(understoodFile('invoices', { invoices: [invoice('F1', { amountCents: 12_000 })] }));
    await pay(1, 4000, 'CHQ 7');
    await expect(undoImport(essai.on(TODAY), 1, 'payments')).rejects.toMatchObject({ refusal: { code: 'batchInUse', details: { canFollow: false } } });
    expect(totals().ledgerCents).toBe(8000);
  });

  it('an invoice that another import brought for its client keeps it', async () => {
    await importAll(understoodFile('invoices', { invoices: [invoice('F1')] }));
    await importAll(understoodFile('invoices', { invoices: [invoice('F2')] }));
    await expect(undoImport(essai.on(TODAY), 1, 'payments')).rejects.toMatchObject({ refusal: { code: 'batchInUse', details: { items: ['invoice:F2'], canFollow: false } } });
  });
});

it('the history keeps how each file was read', async () => {
  await importAll(understoodFile('invoices', { invoices: [invoice('F1')] }, 'factures.csv'));
  expect(essai.books.read.imports.batches()).toMatchObject([{ id: 1, date: TODAY, files: [{ file: 'factures.csv', sha256: 'factures.csv', mapping: { columns: { invoiceNumber: 'N° facture' } } }] }]);
});
