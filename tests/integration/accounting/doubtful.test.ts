import Database from 'better-sqlite3';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { mergeClients } from '#main/usecases/merge-clients';
import { chooseDoubtful, closeDoubtful, reopenDoubtful } from '#main/usecases/accounting/closing';
import { doubtfulView } from '#main/usecases/accounting/doubtful';
import { doubtfulEntries } from '#main/usecases/accounting/entries';
import { accountingSettings, setAccountingSettings, settingsOf } from '#main/usecases/accounting/settings';
import { importFiles } from '#main/usecases/imports/import-files';
import { undoImport } from '#main/usecases/imports/undo-import';
import { openObstacle } from '#main/usecases/obstacles/open';
import { recordPayment } from '#main/usecases/payments';
import { verifyBooks } from '#main/usecases/verify';
import { openWriteOff } from '#main/usecases/write-offs';
import { makeBooks, type TestBooks } from '../../support/books';
import { client, invoice, quietly, understoodFile } from '../../support/files';

const TODAY = '2026-12-31';
const YEAR_END = '2025-12-31';
let essai: TestBooks;

// At the end of 2025: F1 is 402 days late, F2 100, F3 not due; F4 of C2 is 50 days late; F5 in dollars.
beforeEach(async () => {
  essai = await makeBooks();
  const invoices = [
    invoice('F1', { issueDate: '2024-10-25', dueDate: '2024-11-24', amountCents: 12_000, vatCents: 2000 }),
    invoice('F2', { issueDate: '2025-08-23', dueDate: '2025-09-22', amountCents: 24_000, vatCents: 4000 }),
    invoice('F3', { issueDate: '2025-12-15', dueDate: '2026-01-14', amountCents: 50_000, vatCents: 8333 }),
    invoice('F4', { client: 1, issueDate: '2025-10-12', dueDate: '2025-11-11', amountCents: 6000 }),
    invoice('F5', { client: 1, issueDate: '2024-10-12', dueDate: '2024-11-11', amountCents: 6000, currency: 'USD' }),
  ];
  await importFiles(essai.on(TODAY), [understoodFile('invoices', { clients: [client('C1', { name: 'Atelier' }), client('C2', { name: 'Boutique' })], invoices })], { skipBadRows: false, expected: null }, quietly);
});
afterEach(() => {
  essai.remove();
});

const view = (date = YEAR_END) => doubtfulView(essai.books.read, date, TODAY);
const lines = (date = YEAR_END) => view(date).clients.flatMap((one) => one.lines);
const idOf = (number: string): number => essai.books.read.ledger.findInvoicesByNumber(number)[0]?.id ?? 0;
const entries = (date = YEAR_END) =>
  doubtfulEntries(essai.books.read, date, TODAY).entries.map(({ kind, client: { code }, lines: [first] }) => `${kind} ${code} ${String((first?.debitCents ?? 0) + (first?.creditCents ?? 0))}`);
const choose = (number: string, choice: { rateBps?: number; vatRateBps?: number; leftOut?: boolean; note?: string }) =>
  chooseDoubtful(essai.on(TODAY), { date: YEAR_END, invoiceIds: [idOf(number)], rateBps: null, vatRateBps: null, leftOut: false, note: '', ...choice });

describe('the list at a date', () => {
  it('has what is doubtful then, and ties to the aged balance of that date', () => {
    expect(lines().map(({ number, daysLate, rateBps, baseCents, allowanceCents }) => [number, daysLate, rateBps, baseCents, allowanceCents])).toEqual([
      ['F1', 402, 10_000, 10_000, 10_000],
      ['F2', 100, 2500, 20_000, 5000],
    ]);
    expect(view()).toMatchObject({ closedOn: null, previous: null, totals: { openCents: 36_000, allowanceCents: 15_000, changeCents: 15_000 }, unknownVat: 0 });
    expect(view().ledger).toEqual({ doubtfulCents: 36_000, otherCents: 56_000, unallocatedCents: 0, ledgerCents: 92_000 });
  });

  it('counts the invoices in other currencies that were open then, which it does not have', async () => {
    expect([view().foreignOpen, view('2024-10-11').foreignOpen]).toEqual([1, 0]);
    const paid = invoice('F5', { issueDate: '2024-10-12', dueDate: '2024-11-11', amountCents: 6000, currency: 'USD', paidCents: 6000, settledDate: '2026-02-01' });
    await importFiles(essai.on(TODAY), [understoodFile('invoices', { clients: [client('C2', { name: 'Boutique' })], invoices: [paid] })], { skipBadRows: false, expected: null }, quietly);
    expect([view().foreignOpen, view('2026-02-01').foreignOpen]).toEqual([1, 0]);
  });

  it('counts a payment from its own day, and an unallocated one against what is due first', async () => {
    await recordPayment(essai.on(TODAY), { clientId: 1, amountCents: 12_000, date: '2026-02-01', reference: '', method: '', allocations: [{ invoiceId: idOf('F1'), amountCents: 12_000 }] });
    expect(lines()).toHaveLength(2);
    expect(lines('2026-02-01').map(({ number }) => number)).toEqual(['F2']);
    await recordPayment(essai.on(TODAY), { clientId: 1, amountCents: 13_000, date: '2025-12-30', reference: '', method: '', allocations: [] });
    expect(lines().map(({ creditedCents, exposedCents }) => [creditedCents, exposedCents])).toEqual([[12_000, 0], [1000, 23_000]]);
    expect(view().ledger).toEqual({ doubtfulCents: 36_000, otherCents: 56_000, unallocatedCents: -13_000, ledgerCents: 79_000 });
  });

  it('has a dispute and insolvency proceedings as long as they stand', async () => {
    await openObstacle(essai.on(TODAY), { kind: 'dispute', clientId: 2, invoiceIds: [idOf('F4')], date: '2025-12-01', subject: 'quality', note: '' });
    expect(lines().map(({ number, reason, vatSource }) => [number, reason, vatSource])).toContainEqual(['F4', 'dispute', 'unknown']);
    expect(view().unknownVat).toBe(1);
    expect(lines('2025-11-30').map(({ number }) => number)).not.toContain('F4');
    await openObstacle(essai.on(TODAY), { kind: 'insolvency', clientId: 1, invoiceIds: [], date: '2025-12-20', subject: 'liquidation', note: '' });
    expect(lines().filter(({ code }) => code === 'C1').map(({ number, rateBps }) => [number, rateBps])).toEqual([['F1', 10_000], ['F2', 10_000], ['F3', 10_000]]);
  });

  it('is refused for a day to come', () => {
    expect(() => doubtfulView(essai.books.read, '2027-01-01', TODAY)).toThrow(expect.objectContaining({ refusal: expect.objectContaining({ code: 'dateInFuture' }) }));
  });

  it('follows the settings, kept as they were given', async () => {
    await setAccountingSettings(essai.on(TODAY), { ...settingsOf(essai.books.read), tiers: [{ daysLate: 30, rateBps: 1000 }], fiscalYearEnd: '06-30', vatRateBps: 2000 });
    expect(accountingSettings(essai.books.read, TODAY)).toMatchObject({ lastYearEnd: '2026-06-30', settings: { fiscalYearEnd: '06-30' } });
    expect(lines().map(({ number, rateBps, baseCents }) => [number, rateBps, baseCents])).toEqual([['F1', 1000, 10_000], ['F2', 1000, 20_000], ['F4', 1000, 5000]]);
  });
});

describe('a closing', () => {
  it('keeps the list as it was, with what the user decided', async () => {
    await choose('F2', { rateBps: 5000, note: 'client injoignable' });
    await choose('F1', { leftOut: true, note: 'garantie bancaire' });
    await closeDoubtful(essai.on(TODAY), YEAR_END);
    const closed = view();
    expect(closed).toMatchObject({ closedOn: TODAY, booksChanged: false, totals: { allowanceCents: 10_000 } });
    await expect(choose('F2', { rateBps: 0 })).rejects.toMatchObject({ refusal: { code: 'closingFrozen' } });
    await expect(closeDoubtful(essai.on(TODAY), YEAR_END)).rejects.toMatchObject({ refusal: { code: 'closingFrozen' } });
    await recordPayment(essai.on(TODAY), { clientId: 1, amountCents: 1000, date: '2025-12-01', reference: '', method: '', allocations: [{ invoiceId: idOf('F2'), amountCents: 1000 }] });
    expect(view()).toMatchObject({ booksChanged: true, totals: { allowanceCents: 10_000 } });
    expect(verifyBooks(essai.books.read, TODAY).ok).toBe(true);
  });

  it('is what the next one counts from', async () => {
    await closeDoubtful(essai.on(TODAY), YEAR_END);
    expect(entries()).toEqual(['toDoubtful C1 36000', 'allowance C1 15000']);
    await recordPayment(essai.on(TODAY), { clientId: 1, amountCents: 24_000, date: '2026-03-01', reference: '', method: '', allocations: [{ invoiceId: idOf('F2'), amountCents: 24_000 }] });
    await openWriteOff(essai.on(TODAY), { invoiceId: idOf('F1'), amountCents: null, date: '2026-06-30', reason: 'liquidation' });
    // F3 is 351 days late by then, F4 415
    expect(view(TODAY)).toMatchObject({ previous: YEAR_END, totals: { beforeCents: 15_000, allowanceCents: 20_834 + 6000, changeCents: 11_834 } });
    expect(entries(TODAY)).toEqual(['writeOff C1 10000', 'toDoubtful C1 26000', 'allowance C1 5834', 'toDoubtful C2 6000', 'allowance C2 6000']);
    const told = doubtfulEntries(essai.books.read, TODAY, TODAY);
    expect(told.debitCents).toBe(told.creditCents);
  });

  it('comes in the order of the dates, and only the last opens again', async () => {
    await closeDoubtful(essai.on(TODAY), YEAR_END);
    await closeDoubtful(essai.on(TODAY), '2026-06-30');
    await expect(closeDoubtful(essai.on(TODAY), '2024-12-31')).rejects.toMatchObject({ refusal: { code: 'closingBeforeLast', details: { last: '2026-06-30' } } });
    await expect(reopenDoubtful(essai.on(TODAY), YEAR_END)).rejects.toMatchObject({ refusal: { code: 'closingBeforeLast' } });
    await expect(reopenDoubtful(essai.on(TODAY), '2026-06-29')).rejects.toMatchObject({ refusal: { code: 'closingNotFound' } });
    await reopenDoubtful(essai.on(TODAY), '2026-06-30');
    expect(view('2026-06-30').closedOn).toBeNull();
    expect(essai.books.read.doubtful.closings()).toEqual([YEAR_END]);
    const actions = essai.books.read.journal.list(0, 10).rows.map(({ action }) => action);
    expect(actions.slice(0, 3)).toEqual(['reopenDoubtful', 'closeDoubtful', 'closeDoubtful']);
  });

  it('keeps the import whose invoices it lists from being undone', async () => {
    await closeDoubtful(essai.on(TODAY), YEAR_END);
    await expect(undoImport(essai.on(TODAY), 1)).rejects.toMatchObject({ refusal: { code: 'batchInUse', details: { items: ['closing:2025-12-31'] } } });
    await reopenDoubtful(essai.on(TODAY), YEAR_END);
    await expect(undoImport(essai.on(TODAY), 1)).resolves.toMatchObject({ removed: { invoices: 5 } });
  });

  it('is proved by the check of the books: a line that was tampered with is found', async () => {
    await closeDoubtful(essai.on(TODAY), YEAR_END);
    const allowances = () => verifyBooks(essai.books.read, TODAY).checks.find(({ name }) => name === 'allowances');
    expect(allowances()).toMatchObject({ ok: true });
    const file = new Database(essai.file);
    file.exec('UPDATE doubtful_closing_line SET allowance_cents = allowance_cents - 1 WHERE id = 1; UPDATE invoice SET vat_cents = amount_cents + 1 WHERE id = 3');
    file.close();
    expect(allowances()).toEqual({ name: 'allowances', ok: false, detail: '2' });
  });

  it('follows a client that is merged into another', async () => {
    await choose('F4', { rateBps: 10_000 });
    await closeDoubtful(essai.on(TODAY), YEAR_END);
    await mergeClients(essai.on(TODAY), 2, 1);
    expect(view().clients.map(({ code, totals }) => [code, totals.allowanceCents])).toEqual([['C2', 15_000]]);
    expect(verifyBooks(essai.books.read, TODAY).ok).toBe(true);
  });
});
