import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { docxLetters } from '#main/files/letters/docx-letters';
import { issueReminders } from '#main/usecases/dunning/issue';
import { importFiles } from '#main/usecases/imports/import-files';
import { recordPayment } from '#main/usecases/payments';
import { responseLines, stepResponses } from '#main/usecases/response';
import { openWriteOff } from '#main/usecases/write-offs';
import type { ResponseLinesQuery } from '#shared/contract/schemas/response';
import type { IsoDate } from '#shared/domain/calendar';
import { makeBooks, type TestBooks } from '../../support/books';
import { client, invoice, quietly, understoodFile } from '../../support/files';

let essai: TestBooks;
let out: string;

// C1 owes F1 (100,00), F2 (200,00), F3 (300,00) and C2 owes F4 (400,00), all due on 1 February; reminded on the 10th.
beforeEach(async () => {
  essai = await makeBooks();
  out = mkdtempSync(path.join(os.tmpdir(), 'encours-lettres-'));
  const invoices = [1, 2, 3, 4].map((n) => invoice(`F${String(n)}`, { dueDate: '2026-02-01', amountCents: n * 10_000, client: n === 4 ? 1 : 0 }));
  await importFiles(essai.on('2026-02-05'), [understoodFile('invoices', { clients: [client('C1'), client('C2')], invoices })], { skipBadRows: false, expected: null }, quietly);
  await issueReminders(essai.on('2026-02-10'), docxLetters(), out, { date: '2026-02-10', clientIds: null, invoiceIds: null, acceptStale: true }, quietly);
});
afterEach(() => {
  essai.remove();
  rmSync(out, { recursive: true });
});

const pay = (invoiceId: number, amountCents: number, date: IsoDate) =>
  recordPayment(essai.on(date), { clientId: invoiceId === 4 ? 2 : 1, amountCents, date, reference: '', method: '', allocations: [{ invoiceId, amountCents }] });
const of = (today: IsoDate) => stepResponses(essai.books.read, { from: '2026-02-01', to: '2026-02-28' }, today).steps;
const lines = (today: IsoDate, details: Partial<ResponseLinesQuery>) =>
  responseLines(essai.books.read, { from: '2026-02-01', to: '2026-02-28', level: 1, template: 'relance-1', part: 'paid', days: 7, offset: 0, limit: 100, ...details }, today);

it('counts what was paid after the letters, each figure with its lines', async () => {
  await pay(1, 10_000, '2026-02-17');
  await pay(2, 15_000, '2026-02-16');
  await pay(4, 40_000, '2026-02-18');
  await openWriteOff(essai.on('2026-02-16'), { invoiceId: 3, amountCents: null, date: '2026-02-16', reason: '' });
  expect(of('2026-03-15')).toEqual([
    {
      level: 1,
      template: 'relance-1',
      asked: { count: 4, cents: 100_000 },
      within: [
        { days: 7, paid: { count: 1, cents: 10_000 }, unpaid: { count: 3, cents: 90_000 }, tooSoon: { count: 0, cents: 0 } },
        { days: 15, paid: { count: 2, cents: 50_000 }, unpaid: { count: 2, cents: 50_000 }, tooSoon: { count: 0, cents: 0 } },
        { days: 30, paid: { count: 2, cents: 50_000 }, unpaid: { count: 2, cents: 50_000 }, tooSoon: { count: 0, cents: 0 } },
      ],
    },
  ]);
  expect(lines('2026-03-15', { days: 15 })).toMatchObject({ total: 2, sumCents: 50_000, rows: [{ number: 'F1', client: { code: 'C1' }, paidOn: '2026-02-17' }, { number: 'F4', client: { code: 'C2' }, paidOn: '2026-02-18' }] });
  expect(lines('2026-03-15', { days: 15, part: 'unpaid', offset: 1 })).toMatchObject({ total: 2, rows: [{ number: 'F3', paidOn: null }] });
  expect(lines('2026-03-15', { part: 'asked' }).total).toBe(4);
});

it('waits until a reminder has had its days', async () => {
  await pay(1, 10_000, '2026-02-12');
  const [step] = of('2026-02-20');
  expect(step?.within.map(({ days, paid, tooSoon }) => [days, paid.count, tooSoon.count])).toEqual([[7, 1, 0], [15, 0, 4], [30, 0, 4]]);
});

it('looks only at the reminders of the time asked about', () => {
  expect(stepResponses(essai.books.read, { from: '2026-02-11', to: '2026-12-31' }, '2026-12-31').steps).toEqual([]);
  expect(stepResponses(essai.books.read, { from: '2026-02-10', to: '2026-02-10' }, '2026-12-31').steps).toHaveLength(1);
});
