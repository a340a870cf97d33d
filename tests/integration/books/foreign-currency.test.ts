import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { agedBalance } from '#main/usecases/balance';
import { getDossier } from '#main/usecases/clients';
import { dunningQueue } from '#main/usecases/dunning/queue';
import { importFiles } from '#main/usecases/imports/import-files';
import { allocate, recordPayment } from '#main/usecases/payments';
import { verifyBooks } from '#main/usecases/verify';
import type { ImportRecords } from '#shared/domain/imports/records';
import { makeBooks, type TestBooks } from '../../support/books';
import { client, invoice, payment, quietly, understoodFile } from '../../support/files';

const TODAY = '2026-03-15';
let essai: TestBooks;

beforeEach(async () => {
  essai = await makeBooks();
});
afterEach(() => {
  essai.remove();
});

const importInvoices = (records: Partial<ImportRecords>) =>
  importFiles(essai.on(TODAY), [understoodFile('invoices', records)], { skipBadRows: true, expected: null }, quietly);

const balanceAt = (asOf: string) => agedBalance(essai.books.read, { asOf, bounds: [30, 60, 90] });
const dossier = () => getDossier(essai.on(TODAY), 1, TODAY);

const MIXED = {
  clients: [client('C1'), client('C2')],
  invoices: [
    invoice('E1'),
    invoice('G1', { amountCents: 102_191, paidCents: 50_000, currency: 'GBP' }),
    invoice('K1', { client: 1, amountCents: 700_000, currency: 'DKK' }),
    invoice('A1', { type: 'creditNote', amountCents: 2_191, currency: 'GBP', dueDate: null }),
  ],
};

describe('invoices in another currency', () => {
  it('are kept in it, apart from every sum of euros', async () => {
    expect(await importInvoices(MIXED)).toMatchObject({
      files: [{
        invoicedCents: 10_000,
        paidCents: 0,
        foreign: [
          { currency: 'GBP', invoicedCents: 102_191, creditedCents: 2_191, paidCents: 50_000 },
          { currency: 'DKK', invoicedCents: 700_000, creditedCents: 0, paidCents: 0 },
        ],
      }],
    });
    const balance = balanceAt(TODAY);
    expect(balance.totals.ledgerCents).toBe(10_000);
    expect(balance.clients.map(({ code, ledgerCents }) => [code, ledgerCents])).toEqual([['C1', 10_000]]);
    expect(balance.foreign.map(({ code, currency, openCents }) => [code, currency, openCents])).toEqual([['C1', 'GBP', 50_000], ['C2', 'DKK', 700_000]]);
    expect(essai.books.read.balance.lines({ asOf: TODAY, bounds: [30], clientId: null, part: 'all', offset: 0, limit: 10 }).rows.map(({ number }) => number)).toEqual(['E1']);
    expect(verifyBooks(essai.books.read, TODAY)).toMatchObject({ ok: true });
  });

  it('show in the dossier with what is due in their currency', async () => {
    await importInvoices(MIXED);
    const { invoices, payments, creditNotes, foreign, amounts } = dossier();
    expect(invoices.find(({ number }) => number === 'G1')).toMatchObject({ currency: 'GBP', amountCents: 102_191, openCents: 52_191 });
    expect(payments).toMatchObject([{ currency: 'GBP', amountCents: 50_000, openCents: 0 }]);
    expect(creditNotes).toMatchObject([{ currency: 'GBP', amountCents: 2_191 }]);
    expect(foreign).toEqual([{ currency: 'GBP', openCents: 50_000 }]);
    expect(amounts.ledgerCents).toBe(10_000);
  });

  it('are held from reminders with the reason, while those in euros are proposed', async () => {
    await importInvoices(MIXED);
    const { proposals, blocked } = dunningQueue(essai.books.read, TODAY, null);
    expect(proposals.map(({ clientCode, totalCents, invoices }) => [clientCode, totalCents, invoices.map(({ number }) => number)])).toEqual([['C1', 10_000, ['E1']]]);
    expect(blocked.map(({ number, reason, note }) => [number, reason, note])).toEqual([['G1', 'foreignCurrency', 'GBP'], ['K1', 'foreignCurrency', 'DKK']]);
  });

  it('are not settled with euros, and a credit in the same currency settles them', async () => {
    await importInvoices(MIXED);
    const context = essai.on(TODAY);
    const ids = dossier();
    const foreign = ids.invoices.find(({ number }) => number === 'G1')?.id ?? 0;
    const paid = await recordPayment(context, { clientId: 1, amountCents: 30_000, date: TODAY, reference: 'VIR', method: '', allocations: 'oldestFirst' });
    expect(paid).toMatchObject({ allocations: [{ invoiceNumber: 'E1', amountCents: 10_000 }], unallocatedCents: 20_000 });
    await expect(allocate(context, { credit: { paymentId: paid.paymentId }, invoiceId: foreign, amountCents: 100, date: null })).rejects.toMatchObject({
      refusal: { code: 'allocationOtherCurrency' },
    });
    await allocate(context, { credit: { creditNoteId: ids.creditNotes[0]?.id ?? 0 }, invoiceId: foreign, amountCents: 2_191, date: null });
    expect(dossier().invoices.find(({ number }) => number === 'G1')).toMatchObject({ openCents: 50_000 });
    expect(verifyBooks(essai.books.read, TODAY)).toMatchObject({ ok: true });
  });

  it('a payment in euros that names one stays unallocated, with a warning', async () => {
    await importInvoices(MIXED);
    const outcome = await importFiles(essai.on(TODAY), [understoodFile('payments', { payments: [payment('V1', { invoiceNumber: 'G1' })] })], { skipBadRows: false, expected: null }, quietly);
    expect(outcome).toMatchObject({ files: [{ created: { payments: 1, allocations: 0 }, warnings: [{ code: 'otherCurrency' }] }] });
  });

  it('imported twice change nothing, and in another currency contradict the books', async () => {
    await importInvoices(MIXED);
    expect(await importInvoices(MIXED)).toMatchObject({ batch: null });
    const inEuros = { clients: MIXED.clients, invoices: [invoice('G1', { amountCents: 102_191 })] };
    expect(await importInvoices(inEuros)).toMatchObject({ files: [{ rejected: [{ code: 'differsFromBooks' }] }] });
  });
});
