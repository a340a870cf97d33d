import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { docxLetters } from '#main/files/letters/docx-letters';
import { agedBalance } from '#main/usecases/balance';
import { getDossier } from '#main/usecases/clients';
import { issueReminders } from '#main/usecases/dunning/issue';
import { dunningQueue } from '#main/usecases/dunning/queue';
import { importFiles } from '#main/usecases/imports/import-files';
import { undoImport } from '#main/usecases/imports/undo-import';
import { closeObstacle } from '#main/usecases/obstacles/close';
import { openObstacle } from '#main/usecases/obstacles/open';
import { recordPayment } from '#main/usecases/payments';
import { verifyBooks } from '#main/usecases/verify';
import type { OpenObstacleInput } from '#shared/contract/schemas/obstacle';
import { DEFAULT_BOUNDS } from '#shared/domain/ageing';
import type { IsoDate } from '#shared/domain/calendar';
import { makeBooks, type TestBooks } from '../../support/books';
import { client, invoice, payment, quietly, understoodFile } from '../../support/files';

let essai: TestBooks;
let out: string;

// C1 owes F1 (100,00, due 31 January) and F2 (250,50, due 5 February).
beforeEach(async () => {
  essai = await makeBooks();
  out = mkdtempSync(path.join(os.tmpdir(), 'encours-lettres-'));
  const invoices = [invoice('F1', { dueDate: '2026-01-31' }), invoice('F2', { dueDate: '2026-02-05', amountCents: 25_050 })];
  await importFiles(essai.on('2026-02-25'), [understoodFile('invoices', { clients: [client('C1')], invoices })], { skipBadRows: false, expected: null }, quietly);
});
afterEach(() => {
  essai.remove();
  rmSync(out, { recursive: true });
});

const scope = { clientId: 1, invoiceIds: [], date: '2026-02-25', note: '' };
const open = (input: OpenObstacleInput, today: IsoDate = input.date) => openObstacle(essai.on(today), input);
const close = (id: number, date: IsoDate, details = {}) => closeObstacle(essai.on(date), { id, date, note: '', outcome: null, creditNote: null, ...details });
const queue = (date: IsoDate) => dunningQueue(essai.books.read, date, null);
const listed = (date: IsoDate) => queue(date).proposals.map((proposal) => [proposal.level, ...proposal.invoices.map((each) => each.number)]);
const pay = (amountCents: number, date: IsoDate, allocations: { invoiceId: number; amountCents: number }[] | 'oldestFirst' = 'oldestFirst') =>
  recordPayment(essai.on(date), { clientId: 1, amountCents, date, reference: '', method: '', allocations });
const issue = (date: IsoDate) => issueReminders(essai.on(date), docxLetters(), out, { date, clientIds: null, invoiceIds: null, acceptStale: true }, quietly);
const standing = (id: number, asOf: IsoDate) => getDossier(essai.on(asOf), 1, asOf).obstacles.find((each) => each.id === id)?.standing;

describe('disputes', () => {
  it('A disputed invoice stays in the balance and out of the letter; the others are still chased', async () => {
    await open({ ...scope, kind: 'dispute', invoiceIds: [1], subject: 'quality' });
    expect(listed('2026-02-26')).toEqual([[1, 'F2']]);
    expect(queue('2026-02-26')).toMatchObject({ proposals: [{ totalCents: 25_050 }], blocked: [{ number: 'F1', reason: 'disputed', until: null }] });
    expect(agedBalance(essai.books.read, { asOf: '2026-02-26', bounds: [...DEFAULT_BOUNDS] }).totals.ledgerCents).toBe(35_050);
  });

  it('settled by a credit note, the rest comes back at the level it had', async () => {
    await issue('2026-02-25');
    const { id } = await open({ ...scope, kind: 'dispute', invoiceIds: [1], subject: 'incorrectInvoice', date: '2026-02-26' });
    expect(listed('2026-03-20')).toEqual([[2, 'F2']]);
    await close(id, '2026-03-21', { outcome: 'creditNote', creditNote: { number: 'A7', amountCents: 4000 } });
    expect(queue('2026-03-21').proposals).toMatchObject([{ level: 2, totalCents: 31_050, invoices: [{ number: 'F1', openCents: 6000, level: 1 }, { number: 'F2' }] }]);
    expect(getDossier(essai.on('2026-03-21'), 1, '2026-03-21').creditNotes).toMatchObject([{ number: 'A7', nature: 'creditNote', openCents: 0 }]);
    expect(verifyBooks(essai.books.read, '2026-03-21').ok).toBe(true);
  });

  it('is closed once', async () => {
    const { id } = await open({ ...scope, kind: 'dispute', invoiceIds: [1], subject: 'delivery' });
    await close(id, '2026-03-01', { outcome: 'withdrawn' });
    await expect(close(id, '2026-03-02')).rejects.toMatchObject({ refusal: { code: 'obstacleNotOpen', details: { date: '2026-03-01' } } });
    expect([standing(id, '2026-02-28'), standing(id, '2026-03-01')]).toEqual(['open', 'closed']);
  });
});

describe('holds', () => {
  it('of a client ends by itself, and the invoices come back at the level they had', async () => {
    await issue('2026-02-25');
    await open({ ...scope, kind: 'hold', until: '2026-04-01' });
    expect(queue('2026-03-31')).toMatchObject({ proposals: [], blocked: [{ reason: 'onHold', until: '2026-04-01' }, { reason: 'onHold' }] });
    expect(listed('2026-04-01')).toEqual([[2, 'F1', 'F2']]);
  });

  it('refuses one that changes nothing, ends before it begins, or comes from the future', async () => {
    await open({ ...scope, kind: 'hold', until: null });
    await expect(open({ ...scope, kind: 'hold', invoiceIds: [1], until: null })).rejects.toMatchObject({ refusal: { code: 'obstacleExists' } });
    await expect(open({ ...scope, kind: 'hold', until: '2026-02-25' })).rejects.toMatchObject({ refusal: { code: 'untilNotAfter' } });
    await expect(open({ ...scope, kind: 'hold', until: null }, '2026-02-24')).rejects.toMatchObject({ refusal: { code: 'dateInFuture' } });
  });
});

describe('promises to pay', () => {
  const promise = (amountCents: number | null, graceDays = 0) => open({ ...scope, kind: 'promise', until: '2026-03-10', amountCents, graceDays });

  it('kept by a payment wherever it comes from, holds nothing back any more', async () => {
    const { id } = await promise(10_000);
    expect(queue('2026-03-09')).toMatchObject({ proposals: [], blocked: [{ reason: 'promised', until: '2026-03-11', stop: { expectedOn: '2026-03-10' } }, { reason: 'promised' }] });
    const file = understoodFile('payments', { clients: [client('C1')], payments: [payment('VIR 1', { date: '2026-03-09', amountCents: 10_000, invoiceNumber: 'F1' })] });
    await importFiles(essai.on('2026-03-09'), [file], { skipBadRows: false, expected: null }, quietly);
    expect([standing(id, '2026-03-08'), standing(id, '2026-03-09')]).toEqual(['open', 'kept']);
    expect(listed('2026-03-09')).toEqual([[1, 'F2']]);
  });

  it('broken, gives the invoices back the day after', async () => {
    await issue('2026-02-25');
    const { id } = await promise(null);
    await pay(35_049, '2026-03-10', []);
    expect(listed('2026-03-10')).toEqual([]);
    expect(standing(id, '2026-03-11')).toBe('broken');
    expect(queue('2026-03-11').blocked).toMatchObject([]);
    expect(queue('2026-03-11').proposals).toMatchObject([{ level: 2, totalCents: 1 }]);
  });

  it('does not count what went to invoices it is not about', async () => {
    const { id } = await open({ ...scope, kind: 'promise', invoiceIds: [2], until: '2026-03-10', amountCents: null, graceDays: 0 });
    await pay(25_050, '2026-03-05', [{ invoiceId: 1, amountCents: 10_000 }]);
    expect(getDossier(essai.on('2026-03-10'), 1, '2026-03-10').obstacles).toMatchObject([{ id, standing: 'open', paidCents: 15_050, amountCents: 25_050 }]);
  });

  it('refuses more than what is open, and a second one on the same debt', async () => {
    await expect(promise(35_051)).rejects.toMatchObject({ refusal: { code: 'amountAboveOpen', details: { openCents: 35_050 } } });
    await promise(10_000);
    await expect(promise(5000)).rejects.toMatchObject({ refusal: { code: 'obstacleExists', details: { since: '2026-02-25' } } });
  });
});

describe('instalment plans', () => {
  it('holds back what it is about while it is kept, and gives it back after the grace period', async () => {
    const plan = await open({ ...scope, kind: 'plan', amountCents: null, firstDate: '2026-02-28', instalments: 3, rhythm: { unit: 'month', count: 1 }, graceDays: 5 });
    expect(plan.instalments.map(({ dueDate, amountCents }) => [dueDate, amountCents])).toEqual([['2026-02-28', 11_683], ['2026-03-28', 11_683], ['2026-04-28', 11_684]]);
    await importFiles(essai.on('2026-03-01'), [understoodFile('invoices', { clients: [client('C1')], invoices: [invoice('F3', { issueDate: '2026-02-26', dueDate: '2026-03-01', amountCents: 500 })] })], { skipBadRows: false, expected: null }, quietly);
    await pay(11_683, '2026-03-02', [{ invoiceId: 1, amountCents: 10_000 }]);
    // what is bought since is chased as usual
    expect(queue('2026-04-02')).toMatchObject({ blocked: [{ number: 'F3', reason: 'creditBalance' }, { number: 'F2', reason: 'instalmentPlan', until: '2026-04-03' }] });
    expect(standing(plan.id, '2026-04-03')).toBe('broken');
    expect(queue('2026-04-03').proposals).toMatchObject([{ level: 1, invoices: [{ number: 'F2' }, { number: 'F3' }] }]);
  });
});

describe('insolvency proceedings', () => {
  it('stop every reminder of the client, those of later invoices too', async () => {
    await open({ ...scope, kind: 'insolvency', invoiceIds: [], subject: 'receivership' });
    expect(queue('2027-01-01')).toMatchObject({ proposals: [], blocked: [{ reason: 'insolvency' }, { reason: 'insolvency' }] });
  });
});

describe('undoing an import', () => {
  it('says that an obstacle rests on it', async () => {
    await open({ ...scope, kind: 'hold', until: null });
    await expect(undoImport(essai.on('2026-02-26'), 1)).rejects.toMatchObject({ refusal: { code: 'batchInUse', details: { items: ['obstacle:2026-02-25'] } } });
  });
});
