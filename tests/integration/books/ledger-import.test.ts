import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { agedBalance } from '#main/usecases/balance';
import { dunningQueue } from '#main/usecases/dunning/queue';
import { freshness } from '#main/usecases/freshness';
import { noteFreshness } from '#main/usecases/imports/note-freshness';
import { type FileToImport, importFiles } from '#main/usecases/imports/import-files';
import { undoImport } from '#main/usecases/imports/undo-import';
import { verifyBooks } from '#main/usecases/verify';
import { NOBODY_NOTES } from '#shared/domain/fec/nobody';
import type { LedgerLine, LineNature } from '#shared/domain/fec/ledger-line';
import { makeBooks, type TestBooks } from '../../support/books';
import { client, quietly, understoodFile } from '../../support/files';

const TODAY = '2026-12-31';
let essai: TestBooks;

beforeEach(async () => {
  essai = await makeBooks();
});
afterEach(() => {
  essai.remove();
});

let rows = 1;
const line = (nature: LineNature, piece: string, amountCents: number, date: string, details: Partial<LedgerLine> = {}): LedgerLine => ({
  row: ++rows,
  client: 0,
  nature,
  opening: false,
  date,
  piece,
  label: '',
  amountCents,
  letters: '',
  ...details,
});

function fec(lines: readonly LedgerLine[], clients = [client('DUPONT')]): FileToImport {
  const file = understoodFile('invoices', { clients, ledger: lines });
  return { ...file, file: { ...file.file, kind: 'fec', mapping: {}, rows: lines.length } };
}

const importAll = (...files: FileToImport[]) => importFiles(essai.on(TODAY), files, { skipBadRows: false, expected: null }, quietly);
const ledger = (asOf = TODAY) => agedBalance(essai.books.read, { asOf, bounds: [30] }).totals.ledgerCents;

const YEAR_1 = [
  line('invoice', 'F1', 10_000, '2025-02-01', { letters: 'AA' }),
  line('payment', 'VIR', 10_000, '2025-03-01', { letters: 'AA' }),
  line('invoice', 'F2', 6000, '2025-11-15'),
  line('creditNote', 'AV1', 1000, '2025-12-01'),
];
const YEAR_2 = [
  line('invoice', 'RAN', 5000, '2026-01-01', { opening: true, letters: 'BB' }),
  line('payment', 'VIR2', 5000, '2026-02-10', { letters: 'BB' }),
  line('invoice', 'F3', 2500, '2026-06-01'),
];

describe('importing the accounts of a FEC', () => {
  it('makes invoices, credit notes and payments, and ties what the letters tie', async () => {
    expect(await importAll(fec(YEAR_1))).toMatchObject({ files: [{ kind: 'fec', created: { clients: 1, invoices: 2, creditNotes: 1, payments: 1, allocations: 1 } }] });
    expect(ledger()).toBe(5000);
    expect(ledger('2025-02-15')).toBe(10_000);
    const [invoice] = essai.books.read.balance.lines({ asOf: TODAY, bounds: [30], clientId: null, part: 'all', offset: 0, limit: 9 }).rows.filter((row) => row.kind === 'invoice');
    expect(invoice).toMatchObject({ number: 'F2', dueDate: '2025-12-15', dueEstimated: true });
    expect(verifyBooks(essai.books.read, TODAY).ok).toBe(true);
  });

  it('a second time changes nothing, and undoing leaves nothing', async () => {
    await importAll(fec(YEAR_1));
    expect(await importAll(fec(YEAR_1))).toMatchObject({ batch: null });
    await undoImport(essai.on(TODAY), 1);
    expect([ledger(), essai.books.read.clients.count()]).toEqual([0, 0]);
  });

  it('follows on with the next year: balances carried forward are not counted twice, and what settles them settles the invoices', async () => {
    await importAll(fec(YEAR_1));
    expect(await importAll(fec(YEAR_2))).toMatchObject({ files: [{ warnings: [{ code: 'openingKnown' }], created: { invoices: 1, payments: 1 } }] });
    expect(ledger()).toBe(2500);
    const open = essai.books.read.ledger.openInvoices(1).map(({ number, openCents }) => [number, openCents]);
    expect(open).toEqual([['F2', 1000], ['F3', 2500]]);
    expect(verifyBooks(essai.books.read, TODAY).ok).toBe(true);
  });

  it('begins with the balances carried forward when the year before is not there, and then refuses it', async () => {
    await importAll(fec(YEAR_2));
    expect(ledger()).toBe(2500);
    await expect(importAll(fec(YEAR_1))).rejects.toMatchObject({ refusal: { code: 'earlierYearAfterLater', details: { opening: '2026-01-01' } } });
    expect(ledger()).toBe(2500);
  });

  it('takes a later lettering of the same year', async () => {
    const unlettered = YEAR_1.map((one) => ({ ...one, letters: '' }));
    await importAll(fec(unlettered));
    expect(essai.books.read.ledger.openInvoices(1)).toHaveLength(2);
    expect(await importAll(fec(YEAR_1))).toMatchObject({ files: [{ created: { invoices: 0, payments: 0, allocations: 1 } }] });
    expect(essai.books.read.ledger.openInvoices(1)).toHaveLength(1);
  });

  it('keeps a payment that has the reference, the day and the amount of a credit note', async () => {
    const year = fec([line('creditNote', 'P3', 1300, '2026-01-01'), line('payment', 'P3', 1300, '2026-01-01')]);
    expect(await importAll(year)).toMatchObject({ files: [{ created: { creditNotes: 1, payments: 1 } }] });
    expect(ledger()).toBe(-2600);
    expect(await importAll(year)).toMatchObject({ batch: null });
  });

  it('never chases an account with nobody behind it', async () => {
    await importAll(fec([line('invoice', 'Z1', 9900, '2026-01-05')], [client('CAISSE', { nobody: 'tillTakings' })]));
    expect(dunningQueue(essai.books.read, TODAY, null)).toMatchObject({ proposals: [], blocked: [{ reason: 'doNotRemind', note: NOBODY_NOTES.tillTakings }] });
  });
});

describe('how recent the payments of a ledger are', () => {
  const stale = (date: string) => freshness(essai.books.read, date);

  it('is told by its newest entry: last year’s, imported in February, says nothing of January', async () => {
    await importFiles(essai.on('2026-02-10'), [fec(YEAR_1)], { skipBadRows: false, expected: null }, quietly);
    const newest = YEAR_1.map(({ date }) => date).sort().at(-1);
    expect(stale('2026-02-10')).toEqual({ dataDate: newest, stale: true });
  });

  it('may be a month behind when the ledger comes in just now, and no more', async () => {
    await importFiles(essai.on('2026-02-10'), [fec([line('payment', 'R', 100, '2026-01-13')])], { skipBadRows: false, expected: null }, quietly);
    expect(stale('2026-02-10')).toEqual({ dataDate: '2026-01-13', stale: false });
    expect(stale('2026-02-13').stale).toBe(false);
    expect(stale('2026-02-14').stale).toBe(true);
  });

  it('is not made recent by having been imported once, more than a week ago', async () => {
    await importFiles(essai.on('2026-02-10'), [fec([line('payment', 'R', 100, '2026-02-09')])], { skipBadRows: false, expected: null }, quietly);
    expect(stale('2026-02-17').stale).toBe(false);
    expect(stale('2026-02-18').stale).toBe(true);
  });

  it('is never later than the day of the import', async () => {
    await importFiles(essai.on('2026-02-10'), [fec([line('payment', 'R', 100, '2026-12-31')])], { skipBadRows: false, expected: null }, quietly);
    expect(stale('2026-02-10')).toEqual({ dataDate: '2026-02-10', stale: false });
  });

  it('is not made newer by another export of the same year', async () => {
    const first = fec(YEAR_1);
    await importFiles(essai.on('2026-02-10'), [first], { skipBadRows: false, expected: null }, quietly);
    const again = fec(YEAR_1);
    const attempt = await importFiles(essai.on('2026-03-10'), [again], { skipBadRows: false, expected: null }, quietly);
    expect(attempt).toMatchObject({ batch: null });
    await noteFreshness(essai.on('2026-03-10'), [again], attempt.files);
    expect(stale('2026-03-10').stale).toBe(true);
  });
});
