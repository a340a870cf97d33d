import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { createHash } from 'node:crypto';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { docxLetters } from '#main/files/letters/docx-letters';
import { issueReminders } from '#main/usecases/dunning/issue';
import { setPolicy } from '#main/usecases/dunning/policy';
import { previewLetter } from '#main/usecases/dunning/preview';
import { dunningQueue } from '#main/usecases/dunning/queue';
import { importFiles } from '#main/usecases/imports/import-files';
import { recordPayment } from '#main/usecases/payments';
import { getDossier } from '#main/usecases/clients';
import { verifyBooks } from '#main/usecases/verify';
import { READY_MADE_POLICIES } from '#shared/domain/dunning/ready-made';
import type { IsoDate } from '#shared/domain/calendar';
import type { LetterPreview, PreviewBlock } from '#shared/domain/letters/letter-preview';
import { makeBooks, type TestBooks } from '../../support/books';
import { client, invoice, quietly, understoodFile } from '../../support/files';

let essai: TestBooks;
let out: string;

beforeEach(async () => {
  essai = await makeBooks();
  out = mkdtempSync(path.join(os.tmpdir(), 'encours-lettres-'));
  const clients = [client('C1', { name: 'Garage Petit' }), client('C2', { name: 'Hôtel des Célestins' })];
  const invoices = [
    invoice('F1', { dueDate: '2026-01-31' }),
    invoice('F2', { dueDate: '2026-02-20', paidCents: 4000 }),
    invoice('F3', { client: 1, dueDate: '2026-02-10', amountCents: 25_050 }),
  ];
  await importFiles(essai.on('2026-02-25'), [understoodFile('invoices', { clients, invoices })], { skipBadRows: false, expected: null }, quietly);
});
afterEach(() => {
  essai.remove();
  rmSync(out, { recursive: true });
});

const issue = (date: IsoDate, options: { acceptStale?: boolean; clientIds?: number[] } = {}) =>
  issueReminders(essai.on(date), docxLetters(), out, { date, clientIds: options.clientIds ?? null, invoiceIds: null, acceptStale: options.acceptStale ?? false }, quietly);

const textOf = (block: PreviewBlock): string =>
  block.kind === 'paragraph' ? block.runs.map((run) => run.text).join('') : block.rows.flatMap((row) => row.cells.flatMap((cell) => cell.blocks.map(textOf))).join(' ');
const letterText = (letter: LetterPreview): string => letter.blocks.map(textOf).join('\n');

const queue = (date: IsoDate) => dunningQueue(essai.books.read, date, null);

describe('issuing reminders', () => {
  it('writes one letter per client, frozen in the dossier as it stands in the folder', async () => {
    const outcome = await issue('2026-02-25');
    expect(outcome.letters.map(({ clientCode, level, totalCents, file }) => ({ clientCode, level, totalCents, file }))).toEqual([
      { clientCode: 'C1', level: 1, totalCents: 16_000, file: 'Relance 1 - Garage Petit - C1 - 2026-02-25.docx' },
      { clientCode: 'C2', level: 1, totalCents: 25_050, file: 'Relance 1 - Hôtel des Célestins - C2 - 2026-02-25.docx' },
    ]);
    for (const letter of outcome.letters) {
      const bytes = readFileSync(path.join(out, letter.file));
      expect(createHash('sha256').update(bytes).digest('hex')).toBe(letter.sha256);
      expect(Buffer.from(essai.books.read.documents.find(letter.documentId)?.bytes ?? [])).toEqual(bytes);
    }
    const dossier = getDossier(essai.on('2026-02-25'), 1, '2026-02-25');
    expect(dossier.correspondence).toMatchObject([{ kind: 'letter', date: '2026-02-25', level: 1, totalCents: 16_000, invoiceNumbers: ['F1', 'F2'] }]);
    // F2 was listed at 5 days late, before its own step: it stays where it was.
    expect(dossier.invoices.map(({ number, level }) => [number, level])).toEqual([['F2', 0], ['F1', 1]]);
    expect(verifyBooks(essai.books.read, '2026-02-25').ok).toBe(true);
  });

  it('names a courtesy letter for what it is, and the reminder after it the first', async () => {
    const loyal = READY_MADE_POLICIES.find(({ steps }) => steps[0]?.template === 'courtoisie');
    if (loyal === undefined) throw new Error('no ready-made policy begins with a courtesy letter');
    await setPolicy(essai.on('2026-02-05'), loyal);
    expect((await issue('2026-02-05')).letters).toMatchObject([{ clientCode: 'C1', level: 1 }, { file: 'Rappel avant échéance - Hôtel des Célestins - C2 - 2026-02-05.docx' }]);
    const later = await issue('2026-02-25', { acceptStale: true });
    expect(later.letters.map(({ level, file }) => [level, file])).toEqual([
      [2, 'Relance 1 - Garage Petit - C1 - 2026-02-25.docx'],
      [2, 'Relance 1 - Hôtel des Célestins - C2 - 2026-02-25.docx'],
    ]);
    expect(letterText(await previewLetter(essai.books.read, docxLetters(), '2026-04-15', 2, null))).toContain('relance n°\u00a02');
  });

  it('twice on a day changes nothing', async () => {
    await issue('2026-02-25');
    expect((await issue('2026-02-25')).letters).toEqual([]);
    expect(readdirSync(out)).toHaveLength(2);
  });

  it('refuses a run dated before the last one', async () => {
    await issue('2026-02-25');
    await expect(issue('2026-02-24')).rejects.toMatchObject({ refusal: { code: 'runBeforeLastIssue', details: { last: '2026-02-25' } } });
    expect(queue('2026-02-24').lastIssuedDate).toBe('2026-02-25');
  });

  it('refuses a year typed wrong, which would keep every run before it from being issued', async () => {
    const typed = issueReminders(essai.on('2026-02-25'), docxLetters(), out, { date: '2027-02-25', clientIds: null, invoiceIds: null, acceptStale: true }, quietly);
    await expect(typed).rejects.toMatchObject({ refusal: { code: 'dateInFuture', details: { date: '2027-02-25' } } });
  });

  it('refuses data older than a week unless told otherwise', async () => {
    await expect(issue('2026-03-05')).rejects.toMatchObject({ refusal: { code: 'staleData', details: { dataDate: '2026-02-25' } } });
    expect((await issue('2026-03-05', { acceptStale: true })).letters).toHaveLength(2);
  });

  it('lets a payment take its invoice out at once', async () => {
    await issue('2026-02-25', { clientIds: [1] });
    await recordPayment(essai.on('2026-03-04'), { clientId: 2, amountCents: 25_050, date: '2026-03-04', reference: '', method: '', allocations: 'oldestFirst' });
    expect(queue('2026-03-04').proposals.map((proposal) => proposal.clientCode)).toEqual(['C1']);
  });

  it('leaves neither letter nor trace when it is cancelled', async () => {
    const cancel = new AbortController();
    const control = { signal: cancel.signal, onProgress: () => { cancel.abort(); } };
    const attempt = issueReminders(essai.on('2026-02-25'), docxLetters(), out, { date: '2026-02-25', clientIds: null, invoiceIds: null, acceptStale: false }, control);
    await expect(attempt).rejects.toMatchObject({ refusal: { code: 'cancelled' } });
    expect(readdirSync(out)).toEqual([]);
    expect(queue('2026-02-25').proposals).toHaveLength(2);
  });

  it('leaves no trace when a payment comes in while the letters are made', async () => {
    let paid: Promise<unknown> | null = null;
    const control = {
      signal: new AbortController().signal,
      onProgress: () => {
        paid ??= recordPayment(essai.on('2026-02-25'), { clientId: 1, amountCents: 100, date: '2026-02-25', reference: '', method: '', allocations: 'oldestFirst' });
      },
    };
    const attempt = issueReminders(essai.on('2026-02-25'), docxLetters(), out, { date: '2026-02-25', clientIds: null, invoiceIds: null, acceptStale: false }, control);
    await expect(attempt).rejects.toMatchObject({ refusal: { code: 'previewOutdated' } });
    expect(readdirSync(out)).toEqual([]);
    expect(queue('2026-02-25').proposals).toMatchObject([{ totalCents: 15_900 }, { totalCents: 25_050 }]);
  });

  it('goes on with the level each invoice had', async () => {
    await issue('2026-02-25');
    expect(queue('2026-03-04').proposals).toMatchObject([{ clientCode: 'C1', level: 2 }, { clientCode: 'C2', level: 2 }]);
  });

  it('leaves an invoice out of the letter, its preview and its total, at the level it had', async () => {
    const [first] = queue('2026-03-05').proposals[0]?.invoices ?? [];
    const leftOut = [first?.id ?? 0];
    const asked = dunningQueue(essai.books.read, '2026-03-05', null, leftOut);
    expect(asked.proposals).toMatchObject([{ clientCode: 'C1', totalCents: 6000, invoices: [{ number: 'F2' }] }, { clientCode: 'C2' }]);
    expect(asked.blocked).toMatchObject([{ number: 'F1', reason: 'leftOut' }]);
    expect(letterText(await previewLetter(essai.books.read, docxLetters(), '2026-03-05', 1, null, leftOut))).not.toContain('F1');
    const outcome = await issueReminders(essai.on('2026-03-05'), docxLetters(), out, { date: '2026-03-05', clientIds: [1], invoiceIds: null, acceptStale: true, leftOut }, quietly);
    expect(outcome.letters).toMatchObject([{ clientCode: 'C1', totalCents: 6000 }]);
    expect(getDossier(essai.on('2026-03-05'), 1, '2026-03-05').invoices.map(({ number, level }) => [number, level])).toEqual([['F2', 1], ['F1', 0]]);
    // The next run proposes it again.
    expect(queue('2026-03-05').proposals).toMatchObject([{ clientCode: 'C1', invoices: [{ number: 'F1', due: true }, { number: 'F2', due: false }] }, { clientCode: 'C2' }]);
  });

  it('issues only the letters asked for when there is one per invoice', async () => {
    const policy = essai.books.read.policies.book().company;
    await setPolicy(essai.on('2026-02-28'), { ...policy, perInvoice: true });
    const proposals = queue('2026-02-28').proposals.filter((proposal) => proposal.clientId === 1);
    expect(proposals.map((proposal) => proposal.invoices.map((i) => i.number))).toEqual([['F1'], ['F2']]);
    const second = proposals[1]?.invoices[0]?.id ?? 0;
    expect(letterText(await previewLetter(essai.books.read, docxLetters(), '2026-02-28', 1, second))).toContain('régler la somme de 60,00');
    const outcome = await issueReminders(essai.on('2026-02-28'), docxLetters(), out, { date: '2026-02-28', clientIds: null, invoiceIds: [second], acceptStale: false }, quietly);
    expect(outcome.letters).toMatchObject([{ clientCode: 'C1', totalCents: 6000 }]);
    expect(queue('2026-02-28').proposals.map((proposal) => proposal.invoices[0]?.number)).toEqual(['F1', 'F3']);
  });
});
