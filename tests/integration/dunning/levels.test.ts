import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { docxLetters } from '#main/files/letters/docx-letters';
import { issueReminders } from '#main/usecases/dunning/issue';
import { catchUp, catchUpMany, restoreLevels, setLevel } from '#main/usecases/dunning/levels';
import { dunningQueue } from '#main/usecases/dunning/queue';
import { importFiles } from '#main/usecases/imports/import-files';
import { verifyBooks } from '#main/usecases/verify';
import type { IsoDate } from '#shared/domain/calendar';
import { makeBooks, type TestBooks } from '../../support/books';
import { client, invoice, quietly, understoodFile } from '../../support/files';

const TODAY = '2026-04-20';
let essai: TestBooks;
let out: string;

// On 20 April, C1 is late by 79, 50 and 11 days: the standard steps come after 7, 15, 30 and 45.
beforeEach(async () => {
  essai = await makeBooks();
  out = mkdtempSync(path.join(os.tmpdir(), 'encours-lettres-'));
  const invoices = [invoice('F1', { dueDate: '2026-01-31' }), invoice('F2', { dueDate: '2026-03-01' }), invoice('F3', { dueDate: '2026-04-09' })];
  await importFiles(essai.on(TODAY), [understoodFile('invoices', { clients: [client('C1')], invoices })], { skipBadRows: false, expected: null }, quietly);
});
afterEach(() => {
  essai.remove();
  rmSync(out, { recursive: true });
});

const queue = (date: IsoDate = TODAY) => dunningQueue(essai.books.read, date, null);
const issue = (date: IsoDate) => issueReminders(essai.on(date), docxLetters(), out, { date, clientIds: null, invoiceIds: null, acceptStale: true }, quietly);
const levels = () => queue('2026-12-31').proposals.flatMap((proposal) => proposal.invoices.map((each) => [each.number, each.level]));

describe('catching up after a long absence', () => {
  it('starts a client at a level with one consolidated letter, for the invoices that are so late', async () => {
    const { changed } = await catchUp(essai.on(TODAY), { clientId: 1, level: 3, reason: 'rien envoyé depuis janvier' });
    expect(changed).toEqual([{ invoiceId: 2, number: 'F2', levelBefore: 0, levelAfter: 2 }, { invoiceId: 1, number: 'F1', levelBefore: 0, levelAfter: 2 }]);
    expect(queue().proposals).toMatchObject([{ level: 3, totalCents: 30_000, invoices: [{ number: 'F1', due: true }, { number: 'F2', due: true }, { number: 'F3', level: 0, due: true }] }]);
    await issue(TODAY);
    expect(levels()).toEqual([['F1', 3], ['F2', 3], ['F3', 1]]);
    expect(verifyBooks(essai.books.read, TODAY).ok).toBe(true);
  });

  it('takes many clients at once, all or none, and gives their levels back', async () => {
    const many = understoodFile('invoices', { clients: [client('C2')], invoices: [invoice('F9', { dueDate: '2026-03-01' })] });
    await importFiles(essai.on(TODAY), [many], { skipBadRows: false, expected: null }, quietly);
    const reason = 'reprise';
    await expect(catchUpMany(essai.on(TODAY), { clients: [{ clientId: 1, level: 3 }, { clientId: 2, level: 9 }], reason })).rejects.toMatchObject({ refusal: { code: 'levelUnknown' } });
    expect(queue().proposals.map(({ level }) => level)).toEqual([1, 1]);
    const { clients } = await catchUpMany(essai.on(TODAY), { clients: [{ clientId: 1, level: 3 }, { clientId: 2, level: 3 }], reason });
    expect(queue().proposals.map(({ level }) => level)).toEqual([3, 3]);
    await restoreLevels(essai.on(TODAY), { clients: clients.map(({ clientId, changed }) => ({ clientId, invoices: changed.map(({ invoiceId, levelBefore }) => ({ id: invoiceId, level: levelBefore })) })), reason });
    expect(queue().proposals.map(({ level }) => level)).toEqual([1, 1]);
    expect(verifyBooks(essai.books.read, TODAY).ok).toBe(true);
  });

  it('refuses what changes nothing, and a level the policy does not have', async () => {
    await expect(catchUp(essai.on('2026-02-01'), { clientId: 1, level: 3, reason: 'x' })).rejects.toMatchObject({ refusal: { code: 'levelUnchanged' } });
    await expect(catchUp(essai.on(TODAY), { clientId: 1, level: 5, reason: 'x' })).rejects.toMatchObject({ refusal: { code: 'levelUnknown', details: { steps: 4 } } });
  });
});

describe('a level set by hand', () => {
  it('goes back and on again, and the books still prove every level', async () => {
    await issue(TODAY);
    await setLevel(essai.on('2026-04-21'), { clientId: 1, invoiceIds: [1], level: 0, reason: 'lettre envoyée par erreur' });
    expect(verifyBooks(essai.books.read, '2026-04-21').ok).toBe(true);
    expect(queue('2026-04-27').proposals).toMatchObject([{ level: 2, invoices: [{ number: 'F1', level: 0, due: true }, { number: 'F2', level: 1 }, { number: 'F3', level: 1 }] }]);
    await issue('2026-04-27');
    expect(verifyBooks(essai.books.read, '2026-04-27').ok).toBe(true);
    expect(levels()).toEqual([['F1', 1], ['F2', 2], ['F3', 2]]);
    expect(essai.books.read.journal.list(0, 10).rows.map((row) => row.action)).toContain('changeLevel');
  });
});
