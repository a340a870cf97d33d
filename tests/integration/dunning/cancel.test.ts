import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import Database from 'better-sqlite3';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { docxLetters } from '#main/files/letters/docx-letters';
import { getDossier } from '#main/usecases/clients';
import { cancelNotice } from '#main/usecases/dunning/cancel';
import { issueReminders } from '#main/usecases/dunning/issue';
import { setLevel } from '#main/usecases/dunning/levels';
import { dunningQueue } from '#main/usecases/dunning/queue';
import { importFiles } from '#main/usecases/imports/import-files';
import { mergeClients, unmergeClients } from '#main/usecases/merge-clients';
import { verifyBooks } from '#main/usecases/verify';
import { addDays, type IsoDate } from '#shared/domain/calendar';
import { makeBooks, type TestBooks } from '../../support/books';
import { client, invoice, quietly, understoodFile } from '../../support/files';

const writer = docxLetters();
let essai: TestBooks;
let out: string;

async function open(): Promise<void> {
  essai = await makeBooks();
  out = mkdtempSync(path.join(os.tmpdir(), 'encours-lettres-'));
  const invoices = [
    invoice('F1', { dueDate: '2026-01-31' }),
    invoice('F2', { dueDate: '2026-03-10' }),
    invoice('F3', { client: 1, dueDate: '2026-02-10' }),
  ];
  await importFiles(essai.on('2026-02-25'), [understoodFile('invoices', { clients: [client('C1'), client('C2')], invoices })], { skipBadRows: false, expected: null }, quietly);
}
function close(): void {
  essai.remove();
  rmSync(out, { recursive: true });
}
beforeEach(open);
afterEach(close);

const issue = async (date: IsoDate, clientIds: number[] | null = null) =>
  (await issueReminders(essai.on(date), writer, out, { date, clientIds, invoiceIds: null, acceptStale: true }, quietly)).letters.map(({ noticeId }) => noticeId);
const cancel = (noticeId: number, today: IsoDate = '2026-12-01') => cancelNotice(essai.on(today), { noticeId, reason: 'envoyée par erreur' });
const queue = (date: IsoDate) => dunningQueue(essai.books.read, date, null);
const reference = (noticeId: number) => essai.books.read.notices.find(noticeId)?.reference;

/** All that reminders are proposed from: levels and last notices. */
function standing(): unknown {
  const file = new Database(essai.file, { readonly: true });
  const rows = file.prepare('SELECT number, level, last_notice_date FROM invoice ORDER BY id').all();
  file.close();
  return { rows, queues: ['2026-03-20', '2026-05-01', '2026-07-01'].map((date) => ({ ...queue(date), lastIssuedDate: null })) };
}

describe('cancelling a reminder issued by mistake', () => {
  it('gives its invoices their level and their last notice back', async () => {
    await issue('2026-02-25');
    const before = standing();
    const [first = 0] = await issue('2026-03-10', [1]);
    expect(standing()).not.toEqual(before);
    const { invoices } = await cancel(first);
    expect(invoices).toEqual([{ invoiceId: 1, number: 'F1', levelBefore: 2, levelAfter: 1, lastNoticeDate: '2026-02-25' }]);
    expect(standing()).toEqual(before);
    expect(verifyBooks(essai.books.read, '2026-12-01').ok).toBe(true);
  });

  it('keeps the frozen letter in the dossier, marked with the date and the reason', async () => {
    const [first = 0] = await issue('2026-02-25', [1]);
    await cancel(first, '2026-02-26');
    const [item] = getDossier(essai.on('2026-02-26'), 1, '2026-02-26').correspondence;
    expect(item).toMatchObject({ date: '2026-02-25', notice: { id: first, cancelledOn: '2026-02-26', cancelReason: 'envoyée par erreur' } });
    expect(essai.books.read.documents.find(item?.document?.id ?? 0)?.bytes.byteLength).toBeGreaterThan(0);
    expect(essai.books.read.journal.list(0, 1).rows).toMatchObject([{ action: 'cancelNotice', subject: 'C1', amountCents: 10_000 }]);
  });

  it('is neither the last run nor an earlier letter any more, and its number is not given again', async () => {
    const [first = 0] = await issue('2026-03-01', [1]);
    await cancel(first);
    expect(queue('2026-02-25').lastIssuedDate).toBeNull();
    expect(essai.books.read.dunning.earlierLetterDates([1])).toEqual([]);
    const [second = 0] = await issue('2026-02-25', [1]);
    expect([reference(first), reference(second)]).toEqual(['R2026-00001', 'R2026-00002']);
  });

  it('refuses when a later letter is about one of its invoices, and says which', async () => {
    const [first = 0] = await issue('2026-02-25', [1]);
    const [second = 0] = await issue('2026-03-20', [1]);
    await expect(cancel(first)).rejects.toMatchObject({ refusal: { code: 'noticeNotLast', details: { items: [reference(second)] } } });
    await cancel(second);
    await cancel(first);
    expect(essai.books.read.dunning.lastIssueDate()).toBeNull();
    await expect(cancel(first)).rejects.toMatchObject({ refusal: { code: 'noticeCancelled', details: { date: '2026-12-01' } } });
  });

  it('leaves the level that the user set since', async () => {
    const [first = 0] = await issue('2026-02-25', [1]);
    await setLevel(essai.on('2026-02-26'), { clientId: 1, invoiceIds: [1], level: 3, reason: 'accord' });
    expect((await cancel(first)).invoices).toMatchObject([{ number: 'F1', levelBefore: 3, levelAfter: 3, lastNoticeDate: null }]);
    expect(verifyBooks(essai.books.read, '2026-12-01').ok).toBe(true);
  });

  it('goes with its client through a merge and back', async () => {
    const [, second = 0] = await issue('2026-02-25');
    const { mergeId } = await mergeClients(essai.on('2026-02-26'), 1, 2);
    await cancel(second);
    const { clientId } = await unmergeClients(essai.on('2026-02-27'), mergeId);
    expect(getDossier(essai.on('2026-02-27'), clientId, '2026-02-27').correspondence).toMatchObject([{ notice: { id: second, cancelledOn: '2026-12-01' } }]);
    expect(verifyBooks(essai.books.read, '2026-12-01').ok).toBe(true);
  });

  it('undoes any runs, taken back from the last, as though they had never been', async () => {
    const runs = fc.array(fc.record({ days: fc.integer({ min: 0, max: 30 }), clients: fc.constantFrom<number[] | null>(null, [1], [2]) }), { minLength: 1, maxLength: 5 });
    await fc.assert(
      fc.asyncProperty(runs, async (given) => {
        close();
        await open();
        const before: unknown[] = [];
        const issued: number[][] = [];
        let date = '2026-02-25';
        for (const { days, clients } of given) {
          date = addDays(date, days);
          before.push(standing());
          issued.push(await issue(date, clients));
        }
        for (const notices of issued.reverse()) {
          for (const id of notices) await cancel(id);
          expect(standing()).toEqual(before.pop());
        }
        expect(verifyBooks(essai.books.read, '2026-12-01').ok).toBe(true);
      }),
      { numRuns: 8 },
    );
  });
});

describe('the data a letter was made from', () => {
  it('is frozen with it, and its hash is in the journal', async () => {
    await issue('2026-02-25', [1]);
    const [item] = getDossier(essai.on('2026-02-25'), 1, '2026-02-25').correspondence;
    const source = essai.books.read.documents.sourceOf(item?.document?.id ?? 0);
    const read: unknown = JSON.parse(source?.data ?? '');
    expect(read).toMatchObject({ format: 1, engine: 'encours-docx-2', template: { key: 'relance-1', language: 'fr', id: null }, data: { reference: 'R2026-00001', level: 1, totalCents: 10_000, invoices: [{ number: 'F1', openCents: 10_000 }] } });
  });

  it.each([
    ['a letter', "UPDATE document SET bytes = x'00'"],
    ['its data', "UPDATE document_source SET data = '{}'"],
    ['a letter with its hash', "UPDATE document SET bytes = x'', sha256 = 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'"],
    ['the whole letter', 'DELETE FROM correspondence; DELETE FROM document_source; DELETE FROM document'],
  ])('is seen to be changed: %s', async (_what, sql) => {
    await issue('2026-02-25', [1]);
    expect(verifyBooks(essai.books.read, '2026-12-01').checks.find(({ name }) => name === 'documents')).toEqual({ name: 'documents', ok: true, detail: '0' });
    const file = new Database(essai.file);
    file.exec(sql);
    file.close();
    expect(verifyBooks(essai.books.read, '2026-12-01').checks.find(({ name }) => name === 'documents')).toEqual({ name: 'documents', ok: false, detail: '1' });
  });

  it.each([
    ['its total', 'UPDATE dunning_notice SET total_cents = total_cents + 1'],
    ['the amount of an invoice', 'UPDATE dunning_notice_line SET open_cents = open_cents - 1'],
    ['an invoice it listed', 'DELETE FROM dunning_notice_line'],
  ])('is seen to ask for another sum than it did: %s', async (_what, sql) => {
    const [noticeId = 0] = await issue('2026-02-25', [1]);
    // A later letter carries the level, so that only the sum tells.
    await issue('2026-12-01', [1]);
    const check = () => verifyBooks(essai.books.read, '2026-12-01').checks.find(({ name }) => name === 'notices');
    expect(check()).toEqual({ name: 'notices', ok: true, detail: '0' });
    const file = new Database(essai.file);
    file.exec(`${sql} WHERE ${sql.includes('notice_line') ? 'notice_id' : 'id'} = ${String(noticeId)}`);
    file.close();
    expect(check()).toEqual({ name: 'notices', ok: false, detail: '1' });
  });
});
