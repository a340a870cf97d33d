import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { docxLetters } from '#main/files/letters/docx-letters';
import { issueReminders } from '#main/usecases/dunning/issue';
import { dunningQueue } from '#main/usecases/dunning/queue';
import { importFiles } from '#main/usecases/imports/import-files';
import { recordPayment } from '#main/usecases/payments';
import type { IsoDate } from '#shared/domain/calendar';
import type { InvoiceRecord } from '#shared/domain/imports/records';
import { makeBooks, type TestBooks } from '../../support/books';
import { client, invoice, quietly, understoodFile } from '../../support/files';
import { readDocx } from '../letters/read-docx';

let essai: TestBooks;
let out: string;

beforeEach(async () => {
  essai = await makeBooks();
  out = mkdtempSync(path.join(os.tmpdir(), 'encours-lettres-'));
});
afterEach(() => {
  essai.remove();
  rmSync(out, { recursive: true });
});

// The standard policy: 7, 15, 30 and 45 days after the due date, a week at least between two letters.
const DUE = '2026-01-31';
const bring = (...invoices: InvoiceRecord[]) =>
  importFiles(essai.on(DUE), [understoodFile('invoices', { clients: [client('C1', { name: 'Garage Petit' })], invoices })], { skipBadRows: false, expected: null }, quietly);
const queue = (date: IsoDate) => dunningQueue(essai.books.read, date, null);
const issue = (date: IsoDate) => issueReminders(essai.on(date), docxLetters(), out, { date, clientIds: null, invoiceIds: null, acceptStale: true }, quietly);
const pay = (date: IsoDate, amountCents: number, allocations: Parameters<typeof recordPayment>[1]['allocations'] = 'oldestFirst') =>
  recordPayment(essai.on(date), { clientId: 1, amountCents, date, reference: '', method: '', allocations });

describe('cases that must hold', () => {
  it('Paid at level 2: the proposal disappears at once', async () => {
    await bring(invoice('F1', { dueDate: DUE }));
    await issue('2026-02-07');
    await issue('2026-02-16');
    expect(queue('2026-03-02').proposals).toMatchObject([{ level: 3 }]);
    await pay('2026-03-02', 10_000);
    expect(queue('2026-03-02')).toMatchObject({ proposals: [], blocked: [] });
  });

  it('Two invoices in one letter, one paid: the other stays, amounts are each invoice’s own open amounts', async () => {
    await bring(invoice('F1', { dueDate: DUE, amountCents: 10_000 }), invoice('F2', { dueDate: DUE, amountCents: 25_000 }));
    expect((await issue('2026-02-07')).letters).toMatchObject([{ totalCents: 35_000 }]);
    await pay('2026-02-10', 10_000);
    expect(queue('2026-02-16').proposals).toMatchObject([{ level: 2, totalCents: 25_000, invoices: [{ number: 'F2', openCents: 25_000, due: true }] }]);
  });

  it('Invoice of 100 with 40 paid: the letter says 60', async () => {
    await bring(invoice('F1', { dueDate: DUE, amountCents: 10_000 }));
    await pay('2026-02-03', 4000);
    const [letter] = (await issue('2026-02-07')).letters;
    expect(letter).toMatchObject({ totalCents: 6000 });
    const { paragraphs } = readDocx(readFileSync(path.join(out, letter?.file ?? '')));
    expect(paragraphs.join('\n')).toMatch(/60,00\s€/);
  });

  it('Unallocated credit of 100 against invoices of 60: not chased', async () => {
    await bring(invoice('F1', { dueDate: DUE, amountCents: 6000 }));
    await pay('2026-02-03', 10_000, []);
    expect(queue('2026-02-20')).toMatchObject({ proposals: [], blocked: [{ number: 'F1', reason: 'creditBalance' }] });
  });

  it('One letter per client even when its invoices stand at different levels', async () => {
    await bring(invoice('F1', { dueDate: DUE }), invoice('F2', { dueDate: '2026-02-09' }));
    await issue('2026-02-07');
    const { letters } = await issue('2026-02-16');
    expect(letters).toMatchObject([{ level: 2, totalCents: 20_000 }]);
    expect(letters).toHaveLength(1);
  });
});
