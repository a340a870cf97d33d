import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { agedBalance } from '#main/usecases/balance';
import { type FileToImport, importFiles, rehearseImport } from '#main/usecases/imports/import-files';
import { undoImport } from '#main/usecases/imports/undo-import';
import { recordPayment } from '#main/usecases/payments';
import { verifyBooks } from '#main/usecases/verify';
import { DEFAULT_BOUNDS } from '#shared/domain/ageing';
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
const totals = (asOf = TODAY) => agedBalance(essai.books.read, { asOf, bounds: [...DEFAULT_BOUNDS] }).totals;

describe('importing invoices', () => {
  it('makes clients and invoices, and a second time changes nothing', async () => {
    const file = understoodFile('invoices', { invoices: [invoice('F1'), invoice('F2', { dueDate: null })] });
    const first = await importAll(file);
    expect(first).toMatchObject({ done: true, batch: 1, files: [{ created: { clients: 1, invoices: 2 }, invoicedCents: 20_000 }] });
    const second = await importAll(file);
    expect(second).toMatchObject({ done: true, batch: null, files: [{ created: { clients: 0, invoices: 0 }, unchanged: { invoices: 2 } }] });
    expect(totals().ledgerCents).toBe(20_000);
  });

  it('takes a missing due date from the terms and marks it', async () => {
    await importAll(understoodFile('invoices', { invoices: [invoice('F1', { dueDate: null })] }));
    const [line] = essai.books.read.balance.lines({ asOf: TODAY, bounds: [30], clientId: null, part: 'all', offset: 0, limit: 10 }).rows;
    expect(line).toMatchObject({ dueDate: '2026-01-31', dueEstimated: true, daysLate: 29 });
  });

  it('honours what the file says is paid, and on which day', async () => {
    const invoices = [invoice('F1', { paidCents: 4000 }), invoice('F2', { settledDate: '2026-02-10' }), invoice('A1', { type: 'creditNote', paidCents: 10_000 })];
    await importAll(understoodFile('invoices', { invoices }));
    expect(totals().ledgerCents).toBe(6000);
    expect(totals('2026-02-09').ledgerCents).toBe(16_000);
    expect(verifyBooks(essai.books.read, TODAY).ok).toBe(true);
  });

  it('adds only what a later export says was paid since', async () => {
    await importAll(understoodFile('invoices', { invoices: [invoice('F1', { paidCents: 4000 })] }));
    const later = await importAll(understoodFile('invoices', { invoices: [invoice('F1', { paidCents: 7000 })] }));
    expect(later).toMatchObject({ files: [{ created: { payments: 1, allocations: 1 }, paidCents: 3000 }] });
    expect(totals('2026-02-28').ledgerCents).toBe(6000);
    expect(totals().ledgerCents).toBe(3000);
  });

  it('keeps a payment recorded since the export was made', async () => {
    await importAll(understoodFile('invoices', { invoices: [invoice('F1')] }));
    await recordPayment(essai.on(TODAY), { clientId: 1, amountCents: 10_000, date: TODAY, reference: 'CHQ 7', method: '', allocations: 'oldestFirst' });
    const again = await importAll(understoodFile('invoices', { invoices: [invoice('F1', { paidCents: 0 })] }));
    expect(again).toMatchObject({ batch: null, files: [{ warnings: [{ code: 'paidLessThanBooks', value: 'F1' }] }] });
    expect(totals().ledgerCents).toBe(0);
  });

  it('updates an amount or a due date, and undoing puts them back', async () => {
    await importAll(understoodFile('invoices', { invoices: [invoice('F1')] }));
    const change = await importAll(understoodFile('invoices', { invoices: [invoice('F1', { amountCents: 12_000, dueDate: '2026-03-31' })] }));
    expect(change).toMatchObject({ batch: 2, files: [{ updated: { invoices: 1 }, invoicedCents: 2000 }] });
    expect(totals()).toMatchObject({ notDueCents: 12_000, ledgerCents: 12_000 });
    expect(await undoImport(essai.on(TODAY), 2)).toMatchObject({ restored: { invoices: 1 } });
    expect(totals()).toMatchObject({ notDueCents: 0, ledgerCents: 10_000 });
  });

  it('refuses an amount below what was settled since, and writes nothing of the file', async () => {
    await importAll(understoodFile('invoices', { invoices: [invoice('F1', { paidCents: 8000 })] }));
    const attempt = await importAll(understoodFile('invoices', { invoices: [invoice('F1', { amountCents: 5000, row: 9 }), invoice('F2')] }));
    expect(attempt).toMatchObject({ done: false, files: [{ rejected: [{ row: 9, column: 'N° facture', code: 'differsFromBooks', value: 'F1' }] }] });
    expect(totals().ledgerCents).toBe(2000);
  });
});

describe('importing payments', () => {
  const billed = () => importAll(understoodFile('invoices', { invoices: [invoice('F1'), invoice('AV1', { type: 'creditNote', amountCents: 3000 })] }));

  it('settles the invoices they name and leaves the rest unallocated', async () => {
    await billed();
    const outcome = await importAll(understoodFile('payments', { payments: [payment('R1', { invoiceNumber: 'F1', amountCents: 11_000 })] }));
    expect(outcome).toMatchObject({ files: [{ created: { payments: 1, allocations: 1 }, warnings: [{ code: 'overpayment' }] }] });
    expect(totals()).toMatchObject({ unallocatedCents: -4000, ledgerCents: -4000 });
  });

  it('reads a negative payment as the refund of the credit note it names', async () => {
    await billed();
    await importAll(understoodFile('payments', { payments: [payment('R1', { invoiceNumber: 'AV1', amountCents: -3000 })] }));
    expect(totals()).toMatchObject({ unallocatedCents: 0, ledgerCents: 10_000 });
    expect(totals('2026-01-31')).toMatchObject({ unallocatedCents: -3000, ledgerCents: 7000 });
  });

  it('lets two identical payments of one day both stand, once each', async () => {
    await billed();
    const twice = understoodFile('payments', { payments: [payment('', { amountCents: 500 }), payment('', { amountCents: 500, row: 3 })] });
    expect(await importAll(twice)).toMatchObject({ files: [{ created: { payments: 2 } }] });
    expect(await importAll(twice)).toMatchObject({ batch: null, files: [{ unchanged: { payments: 2 } }] });
  });

  it('waits for the invoice it names when it comes first', async () => {
    await importAll(understoodFile('payments', { payments: [payment('R1', { invoiceNumber: 'F1' })] }));
    expect(totals()).toMatchObject({ unallocatedCents: -10_000 });
    await billed();
    expect(totals()).toMatchObject({ unallocatedCents: -3000, ledgerCents: -3000 });
  });

  it('names the row whose client nobody knows', async () => {
    await billed();
    const lost = understoodFile('payments', { clients: [], payments: [payment('R1', { client: null, invoiceNumber: 'F99', row: 5 })] });
    expect(await importAll(lost)).toMatchObject({ done: false, files: [{ rejected: [{ row: 5, code: 'clientUnknown', value: 'F99' }] }] });
  });

  it('refuses a numbered payment that the books hold with another amount', async () => {
    await billed();
    await importAll(understoodFile('payments', { payments: [payment('R1', { invoiceNumber: 'F1', amountCents: 5000 })] }));
    const changed = understoodFile('payments', { payments: [payment('R1', { invoiceNumber: 'F1', amountCents: 6000, row: 4 })] });
    expect(await importAll(changed)).toMatchObject({ done: false, files: [{ rejected: [{ row: 4, code: 'differsFromBooks', value: 'R1' }] }] });
  });
});

describe('clients of a file', () => {
  it('are the known ones by code, else by name whatever its spelling', async () => {
    await importAll(understoodFile('clients', { clients: [client('C7', { name: 'Établissements Lefèvre & Fils' })] }));
    const byName = understoodFile('invoices', { clients: [client('', { name: 'ETABLISSEMENTS LEFEVRE ET FILS'.replace(' ET ', ' & ') })], invoices: [invoice('F1')] });
    expect(await importAll(byName)).toMatchObject({ files: [{ created: { clients: 0, invoices: 1 } }] });
    expect(essai.books.read.clients.count()).toBe(1);
  });

  it('take their name and address from a client list, and undoing gives the old ones back', async () => {
    await importAll(understoodFile('invoices', { invoices: [invoice('F1')] }));
    const list = understoodFile('clients', { clients: [client('C1', { name: 'Garage Petit', city: 'Lyon' })] });
    expect(await importAll(list)).toMatchObject({ batch: 2, files: [{ updated: { clients: 1 } }] });
    expect(essai.books.read.clients.findByCode('C1')).toMatchObject({ name: 'Garage Petit', address: { city: 'Lyon' } });
    await undoImport(essai.on(TODAY), 2);
    expect(essai.books.read.clients.findByCode('C1')).toMatchObject({ name: 'C1', address: { city: '' } });
  });

  it('come out of a list that has one of them twice as its first line says, at each import', async () => {
    const file = understoodFile('clients', { clients: [client('C1', { name: 'Dupont' }), client('C1', { name: 'Durand', email: 'a@dupont.fr' })] });
    expect(await importAll(file)).toMatchObject({ files: [{ created: { clients: 1 }, warnings: [{ code: 'clientNameDiffers' }] }] });
    expect(essai.books.read.clients.findByCode('C1')).toMatchObject({ name: 'Dupont', email: 'a@dupont.fr' });
    expect(await importAll(file)).toMatchObject({ batch: null });
  });

  it('keep their name when a line has their code in its place', async () => {
    const file = understoodFile('clients', { clients: [client('C1', { name: 'C1' }), client('C1', { name: 'Dupont' })] });
    await importAll(file);
    expect(essai.books.read.clients.findByCode('C1')).toMatchObject({ name: 'Dupont' });
    expect(await importAll(file)).toMatchObject({ batch: null });
  });
});

describe('what an owner would want to know', () => {
  it('one code under two names, in a file or against the books', async () => {
    const two = understoodFile('invoices', { clients: [client('C1', { name: 'Petit SA' }), client('C1', { name: 'Grand Hôtel' })], invoices: [invoice('F1'), invoice('F2', { client: 1 })] });
    expect(await importAll(two)).toMatchObject({ files: [{ created: { clients: 1, invoices: 2 }, warnings: [{ code: 'clientNameDiffers', value: 'C1 : Petit SA / Grand Hôtel' }] }] });
    const spelt = understoodFile('invoices', { clients: [client('C1', { name: 'PETIT  S.A.' })], invoices: [invoice('F3')] });
    expect(await importAll(spelt)).toMatchObject({ files: [{ warnings: [{ code: 'clientNameDiffers' }] }] });
    const same = understoodFile('invoices', { clients: [client('C1', { name: 'PETIT SA' })], invoices: [invoice('F4')] });
    expect(await importAll(same)).toMatchObject({ files: [{ warnings: [] }] });
  });

  it('one number on two lines of one client under two names: the second is refused, never written over the first', async () => {
    const clients = [client('C1', { name: 'Dupont' }), client('', { name: 'Dupont' })];
    const file = understoodFile('invoices', { clients, invoices: [invoice('F1'), invoice('F1', { row: 3, client: 1, amountCents: 700 })] });
    expect(await importFiles(essai.on(TODAY), [file], { skipBadRows: true, expected: null }, quietly)).toMatchObject({ files: [{ created: { invoices: 1 }, rejected: [{ row: 3, code: 'duplicateNumber' }] }] });
    expect(totals().ledgerCents).toBe(10_000);
  });

  it('dates that have not come yet', async () => {
    const future = understoodFile('invoices', { invoices: [invoice('F1', { issueDate: '2027-02-01', dueDate: null, row: 7 })] });
    expect(await importAll(future)).toMatchObject({ files: [{ warnings: [{ row: 7, code: 'dateInFuture', value: '01/02/2027' }] }] });
    const paid = understoodFile('payments', { payments: [payment('R1', { date: '2027-12-25', row: 3 })] });
    expect(await importAll(paid)).toMatchObject({ files: [{ warnings: [{ row: 3, code: 'dateInFuture' }] }] });
  });
});

describe('undoing an import', () => {
  it('removes exactly what it brought', async () => {
    await importAll(understoodFile('invoices', { invoices: [invoice('F1', { paidCents: 10_000 }), invoice('F2')] }));
    expect(await undoImport(essai.on(TODAY), 1)).toMatchObject({ removed: { clients: 1, invoices: 2, payments: 1, allocations: 1 } });
    expect(essai.books.read.clients.count()).toBe(0);
    expect(verifyBooks(essai.books.read, TODAY).ok).toBe(true);
    await expect(undoImport(essai.on(TODAY), 1)).rejects.toMatchObject({ refusal: { code: 'batchAlreadyUndone' } });
  });

  it('is refused while a payment rests on it, and says which', async () => {
    await importAll(understoodFile('invoices', { invoices: [invoice('F1')] }));
    await recordPayment(essai.on(TODAY), { clientId: 1, amountCents: 100, date: TODAY, reference: 'CHQ 7', method: '', allocations: 'oldestFirst' });
    await expect(undoImport(essai.on(TODAY), 1)).rejects.toMatchObject({
      refusal: { code: 'batchInUse', details: { items: ['payment:2026-03-01 CHQ 7'] } },
    });
  });
});

describe('a preview', () => {
  it('says what the import will do and keeps nothing', async () => {
    const file = understoodFile('invoices', { invoices: [invoice('F1'), invoice('F2')] });
    const [preview] = await rehearseImport(essai.on(TODAY), [file], quietly);
    expect(preview).toMatchObject({ outcome: { created: { clients: 1, invoices: 2 } }, movements: [{ code: 'C1', isNew: true, invoices: 2, deltaCents: 20_000 }] });
    expect(essai.books.read.clients.count()).toBe(0);
    expect(essai.books.read.imports.batches()).toEqual([]);
  });

  it('is refused once the books have changed under it', async () => {
    const file = understoodFile('invoices', { invoices: [invoice('F1')] });
    const shown = (await rehearseImport(essai.on(TODAY), [file], quietly)).map(({ outcome }) => outcome);
    await importAll(understoodFile('invoices', { invoices: [invoice('F1')] }));
    await expect(importFiles(essai.on(TODAY), [file], { skipBadRows: false, expected: shown }, quietly)).rejects.toMatchObject({
      refusal: { code: 'previewOutdated' },
    });
  });

  it('leaves nothing when it is cancelled half-way', async () => {
    const many = Array.from({ length: 5000 }, (_, i) => invoice(`F${String(i)}`, { row: i + 2 }));
    const cancel = new AbortController();
    const control = { signal: cancel.signal, onProgress: () => { cancel.abort(); } };
    const attempt = importFiles(essai.on(TODAY), [understoodFile('invoices', { invoices: many })], { skipBadRows: false, expected: null }, control);
    await expect(attempt).rejects.toMatchObject({ refusal: { code: 'cancelled' } });
    expect(essai.books.read.ledger.invoiceCount()).toBe(0);
  });
});
