import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { docxLetters } from '#main/files/letters/docx-letters';
import { agedBalance } from '#main/usecases/balance';
import { getDossier, updateClient } from '#main/usecases/clients';
import { dunningQueue } from '#main/usecases/dunning/queue';
import { importFiles } from '#main/usecases/imports/import-files';
import { issueDossierLetter, previewDossierLetter } from '#main/usecases/letters/issue-dossier-letter';
import { closeObstacle } from '#main/usecases/obstacles/close';
import { openObstacle } from '#main/usecases/obstacles/open';
import { recordPayment } from '#main/usecases/payments';
import { verifyBooks } from '#main/usecases/verify';
import type { DossierLetterRequest } from '#shared/contract/schemas/dossier-letter';
import { DEFAULT_BOUNDS } from '#shared/domain/ageing';
import type { IsoDate } from '#shared/domain/calendar';
import { makeBooks, type TestBooks } from '../../support/books';
import { client, invoice, quietly, understoodFile } from '../../support/files';
import { readDocx } from './read-docx';
import { plain } from './shipped';

const TODAY = '2026-02-25';
let essai: TestBooks;
let out: string;

// C1 owes F1 (100,00, due 31 January, 40,00 paid) and F2 (250,50, due 5 February).
beforeEach(async () => {
  essai = await makeBooks();
  out = mkdtempSync(path.join(os.tmpdir(), 'encours-lettres-'));
  const invoices = [invoice('F1', { dueDate: '2026-01-31', paidCents: 4000 }), invoice('F2', { dueDate: '2026-02-05', amountCents: 25_050 })];
  await importFiles(essai.on(TODAY), [understoodFile('invoices', { clients: [client('C1', { name: 'Garage Petit' })], invoices })], { skipBadRows: false, expected: null }, quietly);
});
afterEach(() => {
  essai.remove();
  rmSync(out, { recursive: true });
});

const writer = docxLetters();
const issue = (request: DossierLetterRequest, today: IsoDate = TODAY, name: string | null = null) =>
  issueDossierLetter(essai.on(today), writer, request, name === null ? null : { folder: out, name });
const frozen = (documentId: number): Uint8Array => essai.books.read.documents.find(documentId)?.bytes ?? new Uint8Array();
const textOf = (documentId: number): string => plain(readDocx(frozen(documentId)).paragraphs.join('\n'));
const pay = (amountCents: number, date: IsoDate) => recordPayment(essai.on(date), { clientId: 1, amountCents, date, reference: 'VIR 7', method: '', allocations: 'oldestFirst' });
const ledgerAt = (asOf: IsoDate): number => agedBalance(essai.books.read, { asOf, bounds: [...DEFAULT_BOUNDS] }).totals.ledgerCents;
const openPlan = () =>
  openObstacle(essai.on(TODAY), { kind: 'plan', clientId: 1, invoiceIds: [], date: TODAY, note: '', amountCents: 10_000, firstDate: '2026-03-31', instalments: 3, rhythm: { count: 1, unit: 'month' }, graceDays: 5 });

describe('a statement of account', () => {
  it('lists what moved the account and ends at the ledger’s balance, at any day', async () => {
    await pay(6_000, '2026-03-10');
    for (const [asOf, balanceCents] of [['2026-02-25', 31_050], ['2026-03-10', 25_050]] as const) {
      const { letter, statement } = await issue({ kind: 'statement', clientId: 1, asOf, from: null }, '2026-03-12');
      expect(letter).toMatchObject({ template: 'releve', balanceCents });
      expect(letter.balanceCents).toBe(ledgerAt(asOf));
      expect(statement?.movements.every(({ date }) => date <= asOf)).toBe(true);
    }
    const [, last] = getDossier(essai.on('2026-03-12'), 1, '2026-03-12').correspondence;
    const text = textOf(last?.document?.id ?? 0);
    expect(text).toContain('relevé de votre compte depuis le 1er janvier 2026, arrêté au 25 février 2026');
    expect(text).toContain('Facture F2');
    expect(text).not.toContain('VIR 7');
  });

  it('is frozen in the dossier and journaled, with what it was made from; no level moves', async () => {
    const before = dunningQueue(essai.books.read, TODAY, null);
    const { letter } = await issue({ kind: 'statement', clientId: 1, asOf: TODAY, from: null });
    expect(letter).toMatchObject({ reference: 'L2026-00001', file: 'Relevé de compte - Garage Petit - C1 - 2026-02-25.docx' });
    expect(getDossier(essai.on(TODAY), 1, TODAY).correspondence).toMatchObject([{ kind: 'letter', date: TODAY, subject: 'Relevé de votre compte', level: null, notice: null, document: { sha256: letter.sha256 } }]);
    expect(essai.books.read.documents.sourceOf(letter.documentId)?.data).toContain('"template":"releve"');
    expect(essai.books.read.journal.list(0, 1).rows).toMatchObject([{ action: 'issueLetter', subject: 'Garage Petit', amountCents: 31_050 }]);
    expect(dunningQueue(essai.books.read, TODAY, null)).toEqual(before);
    expect(verifyBooks(essai.books.read, TODAY).ok).toBe(true);
    expect((await issue({ kind: 'statement', clientId: 1, asOf: TODAY, from: null })).letter.reference).toBe('L2026-00002');
  });

  it('cannot tell of a day to come, nor end before it begins', async () => {
    await expect(issue({ kind: 'statement', clientId: 1, asOf: '2026-02-26', from: null })).rejects.toMatchObject({ refusal: { code: 'dateInFuture' } });
    await expect(issue({ kind: 'statement', clientId: 1, asOf: '2026-02-01', from: '2026-02-02' })).rejects.toMatchObject({ refusal: { code: 'untilNotAfter' } });
  });

  it('is written where the user says, beside a file that says something else', async () => {
    writeFileSync(path.join(out, 'releve.docx'), 'theirs');
    const { letter, file } = await issue({ kind: 'statement', clientId: 1, asOf: TODAY, from: null }, TODAY, 'releve.docx');
    expect(file).toBe('releve (2).docx');
    expect(readFileSync(path.join(out, 'releve (2).docx'))).toEqual(Buffer.from(frozen(letter.documentId)));
    expect(readFileSync(path.join(out, 'releve.docx'), 'utf8')).toBe('theirs');
  });
});

describe('the letter of a plan', () => {
  it('acknowledges the debt of the day it was agreed, and schedules it to the cent', async () => {
    const plan = await openPlan();
    await pay(1_000, '2026-02-27');
    const { letter } = await issue({ kind: 'plan', obstacleId: plan.id }, '2026-02-27');
    const text = textOf(letter.documentId);
    expect(text).toContain('règlement échelonné de la somme de 100,00 €, que Garage Petit reconnaît devoir');
    const [, invoices = [], instalments = []] = readDocx(frozen(letter.documentId)).tables.map((table) => table.map((row) => row.map(plain)));
    expect(invoices.slice(1).map((row) => [row[0], row.at(-2)])).toEqual([['F1', '60,00 €'], ['F2', '250,50 €'], ['Total des factures', '310,50 €']]);
    expect(instalments.slice(1)).toEqual([
      ['1', '31/03/2026', '33,33 €'],
      ['2', '30/04/2026', '33,33 €'],
      ['3', '31/05/2026', '33,34 €'],
      ['Total des échéances', '100,00 €'],
    ]);
    expect(getDossier(essai.on('2026-02-27'), 1, '2026-02-27').correspondence).toMatchObject([{ obstacleId: plan.id, subject: 'Échéancier de règlement de 100,00\u00a0€' }]);
  });

  it('is refused once the plan is over, and for what is no plan', async () => {
    const plan = await openPlan();
    await closeObstacle(essai.on('2026-02-26'), { id: plan.id, date: '2026-02-26', note: '', outcome: null, creditNote: null });
    await expect(issue({ kind: 'plan', obstacleId: plan.id }, '2026-02-26')).rejects.toMatchObject({ refusal: { code: 'obstacleNotOpen' } });
    await expect(issue({ kind: 'plan', obstacleId: 99 })).rejects.toMatchObject({ refusal: { code: 'obstacleNotFound' } });
  });
});

describe('the letter of thanks', () => {
  it('is for an account settled by a payment, and no other', async () => {
    await expect(issue({ kind: 'thanks', clientId: 1 })).rejects.toMatchObject({ refusal: { code: 'accountNotSettled', details: { balanceCents: 31_050 } } });
    await pay(31_050, TODAY);
    const { letter } = await issue({ kind: 'thanks', clientId: 1 });
    expect(textOf(letter.documentId)).toContain('votre compte est aujourd’hui soldé');
    await pay(100, TODAY);
    await expect(issue({ kind: 'thanks', clientId: 1 })).rejects.toMatchObject({ refusal: { code: 'accountNotSettled', details: { balanceCents: -100 } } });
  });
});

describe('a client from abroad', () => {
  it('is written to in the language of its country from the first, until the user says otherwise', async () => {
    const clients = [client('D1', { name: 'Bäckerei Huber', country: 'Deutschland' }), client('G1', { name: 'Baker Ltd', country: 'GB' }), client('F1', { country: '' })];
    await importFiles(essai.on(TODAY), [understoodFile('clients', { clients })], { skipBadRows: false, expected: null }, quietly);
    const languages = () => ['D1', 'G1', 'F1'].map((code) => essai.books.read.clients.findByCode(code)?.language);
    expect(languages()).toEqual(['de', 'en', 'fr']);
    await updateClient(essai.on(TODAY), essai.books.read.clients.findByCode('D1')?.id ?? 0, { language: 'fr' });
    await importFiles(essai.on(TODAY), [understoodFile('clients', { clients: [client('D1', { name: 'Bäckerei Huber', country: 'Deutschland', city: 'Ulm' })] })], { skipBadRows: false, expected: null }, quietly);
    expect(languages()).toEqual(['fr', 'en', 'fr']);
  });
});

describe('a letter that cannot be issued', () => {
  it('leaves neither file nor trace when the books change while it is made', async () => {
    const slow = { ...writer, stage: async (...given: Parameters<typeof writer.stage>) => { await pay(100, TODAY); return writer.stage(...given); } };
    await expect(issueDossierLetter(essai.on(TODAY), slow, { kind: 'statement', clientId: 1, asOf: TODAY, from: null }, { folder: out, name: 'releve.docx' })).rejects.toMatchObject({ refusal: { code: 'previewOutdated' } });
    expect(readdirSync(out)).toEqual([]);
    expect(getDossier(essai.on(TODAY), 1, TODAY).correspondence).toEqual([]);
  });

  it('is seen as it would be written', async () => {
    const preview = await previewDossierLetter(essai.on(TODAY), writer, { kind: 'statement', clientId: 1, asOf: TODAY, from: null });
    expect(preview).toMatchObject({ reference: 'L2026-00001', subject: 'Relevé de votre compte' });
    expect(JSON.stringify(preview.blocks)).toContain('Facture F2');
    // The date stands after its tab, not an indent further.
    const dated = preview.blocks.flatMap((block) => (block.kind === 'paragraph' && block.runs.some(({ text }) => text.includes('\t')) ? [block.indent] : []));
    expect(dated).toEqual([0]);
  });
});
