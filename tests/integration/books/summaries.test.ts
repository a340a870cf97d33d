import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { FileAnswers } from '#shared/contract/schemas/import-questions';
import type { InvoiceRecord } from '#shared/domain/imports/records';
import { agedBalance } from '#main/usecases/balance';
import { type FileToImport, importFiles, rehearseImport } from '#main/usecases/imports/import-files';
import { undoImport } from '#main/usecases/imports/undo-import';
import { recordPayment } from '#main/usecases/payments';
import { verifyBooks } from '#main/usecases/verify';
import { makeBooks, type TestBooks } from '../../support/books';
import { client, invoice, quietly, understoodFile } from '../../support/files';

const TODAY = '2026-07-15';
let essai: TestBooks;
beforeEach(async () => {
  essai = await makeBooks();
});
afterEach(() => {
  essai.remove();
});

const summary = (number: string, details: Partial<InvoiceRecord>) => invoice(number, { issueDate: '2026-05-30', dueDate: '2026-05-30', summary: true, ...details });

/** Balance at 30/06: C1 owes 100, C2 owes 50 less a credit of 20. */
const balanceFile = (day = '2026-06-30') =>
  understoodFile('agedBalance', {
    clients: [client('C1'), client('C2')],
    invoices: [
      summary(`SOLDE ${day} 31-60`, { client: 0, amountCents: 10_000 }),
      summary(`SOLDE ${day} 31-60`, { client: 1, amountCents: 5_000 }),
      summary(`SOLDE ${day} 1-30`, { client: 1, type: 'creditNote', amountCents: 2_000, dueDate: null }),
    ],
  });

const invoices = (...numbers: string[]) => understoodFile('invoices', { clients: [client('C1'), client('C2')], invoices: numbers.map((number, i) => invoice(number, { client: i, issueDate: '2026-05-01', amountCents: 3_000 })) });

async function importOne(file: FileToImport, answers: FileAnswers = {}) {
  const attempt = await importFiles(essai.on(TODAY), [{ ...file, answers }], { skipBadRows: false, expected: null }, quietly);
  const outcome = attempt.files[0];
  if (!attempt.done || attempt.batch === null || outcome === undefined) throw new Error('nothing was imported');
  return { batch: attempt.batch, outcome, codes: outcome.warnings.map(({ code }) => code) };
}

const ledger = () => agedBalance(essai.books.read, { asOf: TODAY, bounds: [30, 60, 90] }).clients.map(({ code, ledgerCents }) => [code, ledgerCents]);
const booksAre = () => ({ ledger: ledger(), lines: essai.books.read.balance.lines({ asOf: TODAY, bounds: [30, 60, 90], clientId: null, part: 'all', offset: 0, limit: 100 }).rows });

describe('invoices of clients whose balance was taken over', () => {
  it('asks, and keeps both without an answer', async () => {
    await importOne(balanceFile());
    const [rehearsed] = await rehearseImport(essai.on(TODAY), [invoices('F1', 'F2')], quietly);
    expect(rehearsed?.questions).toEqual([
      { about: 'summaries', required: true, answered: false, choice: null, itemCount: 3, clientCount: 2, openCents: 13_000, clients: [{ code: 'C1', name: 'C1', openCents: 10_000 }, { code: 'C2', name: 'C2', openCents: 3_000 }] },
    ]);
    expect((await importOne(invoices('F1', 'F2'))).codes).toContain('summaryItemsStand');
    expect(ledger()).toEqual([['C1', 13_000], ['C2', 6_000]]);
  });

  it('replaces them when told to, of the clients concerned only, and gives them back when undone', async () => {
    await importOne(balanceFile());
    const before = booksAre();
    const { batch, codes } = await importOne(invoices('F1'), { summaries: 'replace' });
    expect(codes).toContain('summaryItemsReplaced');
    expect(ledger()).toEqual([['C1', 3_000], ['C2', 3_000]]);
    expect(verifyBooks(essai.books.read, TODAY).ok).toBe(true);
    await undoImport(essai.on(TODAY), batch);
    expect(booksAre()).toEqual(before);
    expect(verifyBooks(essai.books.read, TODAY).ok).toBe(true);
  });

  it('cancels by an entry of the other side what was partly paid, and leaves the payment where it is', async () => {
    await importOne(balanceFile());
    const item = essai.books.read.ledger.findInvoicesByNumber('SOLDE 2026-06-30 31-60').find(({ openCents }) => openCents === 10_000);
    await recordPayment(essai.on(TODAY), { clientId: item?.clientId ?? 0, date: TODAY, amountCents: 4_000, reference: 'VIR', method: '', allocations: [{ invoiceId: item?.id ?? 0, amountCents: 4_000 }] });
    const before = booksAre();
    const { batch } = await importOne(invoices('F1', 'F2'), { summaries: 'replace' });
    expect(ledger()).toEqual([['C1', 3_000], ['C2', 3_000]]);
    expect(verifyBooks(essai.books.read, TODAY).ok).toBe(true);
    await undoImport(essai.on(TODAY), batch);
    expect(booksAre()).toEqual(before);
  });

  it('does not let the balance be undone while its items are replaced', async () => {
    const { batch: first } = await importOne(balanceFile());
    const { batch: second } = await importOne(invoices('F1', 'F2'), { summaries: 'replace' });
    await expect(undoImport(essai.on(TODAY), first)).rejects.toMatchObject({ refusal: { code: 'batchInUse' } });
    await undoImport(essai.on(TODAY), second);
    await undoImport(essai.on(TODAY), first);
    expect(ledger()).toEqual([]);
  });

  it('asks the same of a newer balance', async () => {
    await importOne(balanceFile());
    await importOne(balanceFile('2026-07-10'), { summaries: 'replace' });
    expect(ledger()).toEqual([['C1', 10_000], ['C2', 3_000]]);
  });

  it('asks once for all the files of a drop', async () => {
    await importOne(balanceFile());
    const applied = await rehearseImport(essai.on(TODAY), [invoices('F1', 'F2'), invoices('F3', 'F4')], quietly);
    expect(applied.map(({ questions }) => questions.length)).toEqual([1, 0]);
  });

  it('asks about a balance of the same drop too', async () => {
    const applied = await rehearseImport(essai.on(TODAY), [balanceFile(), invoices('F1', 'F2')], quietly);
    expect(applied.map(({ questions }) => questions.length)).toEqual([0, 1]);
  });
});

it('warns of a balance over invoices that the books hold already', async () => {
  await importOne(invoices('F1', 'F2'));
  const { outcome } = await importOne(balanceFile());
  expect(outcome.warnings).toContainEqual({ row: 0, column: null, code: 'summaryBesideInvoices', value: '2' });
});
