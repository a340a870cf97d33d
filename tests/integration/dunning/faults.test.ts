import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { docxLetters } from '#main/files/letters/docx-letters';
import { issueReminders } from '#main/usecases/dunning/issue';
import { dunningQueue } from '#main/usecases/dunning/queue';
import { writeAgain } from '#main/usecases/dunning/write-again';
import { importFiles } from '#main/usecases/imports/import-files';
import type { LetterWriter } from '#main/usecases/ports/letter-writer';
import { chooseTemplate } from '#main/usecases/templates';
import { updateClient } from '#main/usecases/clients';
import { verifyBooks } from '#main/usecases/verify';
import { RefusalError } from '#shared/contract/result';
import { makeBooks, type TestBooks } from '../../support/books';
import { client, invoice, quietly, understoodFile } from '../../support/files';

const TODAY = '2026-02-25';
let essai: TestBooks;
let out: string;

beforeEach(async () => {
  essai = await makeBooks();
  out = mkdtempSync(path.join(os.tmpdir(), 'encours-lettres-'));
  const clients = [client('C1'), client('C2'), client('C3')];
  const invoices = [0, 1, 2].map((i) => invoice(`F${String(i + 1)}`, { client: i, dueDate: '2026-01-31' }));
  await importFiles(essai.on(TODAY), [understoodFile('invoices', { clients, invoices })], { skipBadRows: false, expected: null }, quietly);
});
afterEach(() => {
  essai.remove();
  rmSync(out, { recursive: true });
});

const issue = (writer: LetterWriter = docxLetters()) => issueReminders(essai.on(TODAY), writer, out, { date: TODAY, clientIds: null, invoiceIds: null, acceptStale: false }, quietly);
const proposed = () => dunningQueue(essai.books.read, TODAY, null).proposals.map(({ clientCode, level }) => [clientCode, level]);

/** English letters from a file that is no template: it got into the books by an older version, or a damaged disk. */
async function breakEnglishTemplate(): Promise<void> {
  await updateClient(essai.on(TODAY), 2, { language: 'en' });
  const bytes = Buffer.from('not a Word file');
  await essai.books.write(({ templates }) => templates.add({ key: 'relance-1', language: 'en', name: 'reminder.docx', sha256: createHash('sha256').update(bytes).digest('hex'), bytes, fields: [] }));
}

describe('a letter that cannot be made', () => {
  it('is told and left out, the others go, and their references follow each other', async () => {
    await breakEnglishTemplate();
    const outcome = await issue();
    expect(outcome.letters.map(({ clientCode }) => clientCode)).toEqual(['C1', 'C3']);
    expect(outcome.failed).toMatchObject([{ clientCode: 'C2', level: 1, totalCents: 10_000, template: 'relance-1', why: 'templateBroken' }]);
    expect(readdirSync(out)).toHaveLength(2);
    expect(proposed()).toEqual([['C2', 1]]);
    expect(essai.books.read.dunning.noticeCount('2026')).toBe(2);
    expect(verifyBooks(essai.books.read, TODAY).ok).toBe(true);
  });

  it('is made once its template is mended, on the same day', async () => {
    await breakEnglishTemplate();
    const { failed } = await issue();
    await chooseTemplate(essai.on(TODAY), 'relance-1', 'en', null);
    const again = await issueReminders(essai.on(TODAY), docxLetters(), out, { date: TODAY, clientIds: null, invoiceIds: failed.flatMap(({ invoiceIds }) => invoiceIds), acceptStale: false }, quietly);
    expect(again).toMatchObject({ letters: [{ clientCode: 'C2' }], failed: [] });
    expect(proposed()).toEqual([]);
    expect(verifyBooks(essai.books.read, TODAY).ok).toBe(true);
  });

  it('leaves nothing at all when it is the only one', async () => {
    await breakEnglishTemplate();
    const outcome = await issueReminders(essai.on(TODAY), docxLetters(), out, { date: TODAY, clientIds: [2], invoiceIds: null, acceptStale: false }, quietly);
    expect(outcome).toMatchObject({ letters: [], failed: [{ clientCode: 'C2' }] });
    expect(readdirSync(out)).toEqual([]);
    expect(proposed()).toHaveLength(3);
  });
});

describe('a folder that fails', () => {
  it('before anything is issued, leaves everything as it was', async () => {
    const file = path.join(out, 'fichier');
    writeFileSync(file, 'a file, not a folder');
    const attempt = issueReminders(essai.on(TODAY), docxLetters(), path.join(file, 'Relances'), { date: TODAY, clientIds: null, invoiceIds: null, acceptStale: false }, quietly);
    await expect(attempt).rejects.toMatchObject({ refusal: { code: 'folderNotWritable', details: { reason: 'notAFolder' } } });
    expect(proposed()).toHaveLength(3);
  });

  it('at the last moment, leaves the letters issued, says so, and takes them later as they were frozen', async () => {
    const writer = docxLetters();
    const full: LetterWriter = {
      ...writer,
      stage: async (folder, files) => {
        const staged = await writer.stage(folder, files);
        return { ...staged, publish: async () => { await staged.discard(); throw new RefusalError('folderNotWritable', { folder, reason: 'full' }); } };
      },
    };
    const outcome = await issue(full);
    expect(outcome).toMatchObject({ filesProblem: { reason: 'full' }, failed: [] });
    expect(outcome.letters).toHaveLength(3);
    expect(readdirSync(out)).toEqual([]);
    expect(proposed()).toEqual([]);
    const { files } = await writeAgain(essai.on(TODAY), writer, out, outcome.letters.map(({ documentId }) => documentId));
    expect(readdirSync(out).sort()).toEqual([...files].sort());
    for (const [i, name] of files.entries()) expect(createHash('sha256').update(readFileSync(path.join(out, name))).digest('hex')).toBe(outcome.letters[i]?.sha256);
    // Once more changes nothing.
    expect(await writeAgain(essai.on(TODAY), writer, out, outcome.letters.map(({ documentId }) => documentId))).toEqual({ folder: out, files });
    expect(readdirSync(out)).toHaveLength(3);
  });

  it('where a letter of that name stands already, open in Word or not, writes beside it', async () => {
    const [first] = (await issue()).letters;
    mkdirSync(path.join(out, 'autre'));
    const name = first?.file ?? '';
    writeFileSync(path.join(out, 'autre', name), 'changed by hand');
    const { files } = await writeAgain(essai.on(TODAY), docxLetters(), path.join(out, 'autre'), [first?.documentId ?? 0]);
    expect(files).toEqual([name.replace('.docx', ' (2).docx')]);
    expect(readFileSync(path.join(out, 'autre', name), 'utf8')).toBe('changed by hand');
  });
});
