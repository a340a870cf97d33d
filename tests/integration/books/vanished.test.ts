import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createInlineReader } from '#main/files/import/inline-reader';
import { agedBalance } from '#main/usecases/balance';
import { type FileToImport, type ImportAttempt, importFiles, rehearseImport } from '#main/usecases/imports/import-files';
import { undoImport } from '#main/usecases/imports/undo-import';
import { verifyBooks } from '#main/usecases/verify';
import type { FileAnswers } from '#shared/contract/schemas/import-questions';
import { makeBooks, type TestBooks } from '../../support/books';
import { quietly } from '../../support/files';
import { fileOf } from '../files/files';

const FRIDAY = '2026-03-06';
const NEXT_FRIDAY = '2026-03-13';
const HEADER = 'Code client;Nom;N° facture;Date;Échéance;Montant TTC;Reste dû';
const F1 = 'DUP;Dupont;F1;15/01/2026;14/02/2026;100,00;100,00';
const F2 = 'DUP;Dupont;F2;16/01/2026;15/02/2026;200,00;150,00';
const F3 = 'MAR;Martin;F3;20/01/2026;19/02/2026;300,00;300,00';
const F4 = 'MAR;Martin;F4;09/03/2026;18/04/2026;50,00;50,00';

let essai: TestBooks;
beforeEach(async () => {
  essai = await makeBooks();
});
afterEach(() => {
  essai.remove();
});

async function exportOf(name: string, lines: readonly string[], answers: FileAnswers = {}, header = HEADER): Promise<FileToImport> {
  const path = fileOf(name, [header, ...lines].join('\r\n'));
  const outcome = await createInlineReader().read({ path, mapping: null, remembered: [], today: '2026-12-31' }, quietly);
  if (!outcome.usable) throw new Error(outcome.file.problem.code);
  return { file: outcome.file, givenMapping: null, answers };
}

const importOn = (day: string, ...files: FileToImport[]) => importFiles(essai.on(day), files, { skipBadRows: true, expected: null }, quietly);
const ledger = (asOf = NEXT_FRIDAY) => agedBalance(essai.books.read, { asOf, bounds: [30] }).totals.ledgerCents;
const asking = (attempt: ImportAttempt) => attempt.files.map(({ vanished }) => vanished.map(({ number }) => number));

describe('the next export of the same source', () => {
  beforeEach(async () => {
    await importOn(FRIDAY, await exportOf('encours 6 mars.csv', [F1, F2, F3]));
  });

  it('asks about the open invoices that it lists no more, and assumes nothing', async () => {
    const attempt = await importOn(NEXT_FRIDAY, await exportOf('encours 13 mars.csv', [F2, F4]));
    expect(attempt).toMatchObject({
      files: [{ created: { invoices: 1, payments: 0 }, unchanged: { invoices: 1 }, warnings: [{ row: 0, code: 'invoicesVanished', value: '2' }] }],
    });
    expect(attempt.files[0]?.vanished).toEqual([{ number: 'F1', client: 'DUP', openCents: 10_000 }, { number: 'F3', client: 'MAR', openCents: 30_000 }]);
    expect(ledger()).toBe(60_000);
  });

  it('shows them by client, with what a list of open items makes likely', async () => {
    const [preview] = await rehearseImport(essai.on(NEXT_FRIDAY), [await exportOf('encours 13 mars.csv', [F2, F4])], quietly);
    expect(preview?.questions).toMatchObject([
      {
        about: 'vanished',
        answered: false,
        suggestion: 'paid',
        date: NEXT_FRIDAY,
        invoiceCount: 2,
        openCents: 40_000,
        clients: [
          { code: 'MAR', openCents: 30_000, invoices: [{ number: 'F3', dueDate: '2026-02-19', fate: 'keep' }] },
          { code: 'DUP', openCents: 10_000, invoices: [{ number: 'F1', fate: 'keep' }] },
        ],
      },
    ]);
  });

  it('settles what the user says is paid, cancels what is cancelled, and undoing takes both back', async () => {
    const [preview] = await rehearseImport(essai.on(NEXT_FRIDAY), [await exportOf('encours 13 mars.csv', [F2, F4])], quietly);
    const question = preview?.questions.find(({ about }) => about === 'vanished');
    if (question?.about !== 'vanished') throw new Error('nothing was asked');
    const id = question.clients.flatMap(({ invoices }) => invoices).find(({ number }) => number === 'F3')?.id ?? 0;
    const answers: FileAnswers = { vanished: { date: '2026-03-10', every: 'paid', except: [{ id, fate: 'cancelled' }] } };
    const attempt = await importOn(NEXT_FRIDAY, await exportOf('encours 13 mars.csv', [F2, F4], answers));
    expect(attempt).toMatchObject({ batch: 2, files: [{ created: { invoices: 1, payments: 1, creditNotes: 1, allocations: 2 }, paidCents: 10_000, creditedCents: 30_000, warnings: [] }] });
    expect(ledger()).toBe(20_000);
    expect(ledger('2026-03-09')).toBe(60_000);
    const [payment] = essai.books.read.ledger.paymentsOf(1, NEXT_FRIDAY).filter(({ date }) => date === '2026-03-10');
    expect(payment).toMatchObject({ amountCents: 10_000, dateEstimated: true, openCents: 0 });
    const [creditNote] = essai.books.read.ledger.creditNotesOf(2, NEXT_FRIDAY);
    expect(creditNote).toMatchObject({ number: 'F3-ANNULATION', label: 'Absente de encours 13 mars.csv', issueDate: '2026-03-10', openCents: 0 });
    expect(verifyBooks(essai.books.read, NEXT_FRIDAY).ok).toBe(true);
    await undoImport(essai.on(NEXT_FRIDAY), 2);
    expect(ledger()).toBe(55_000);
    expect(verifyBooks(essai.books.read, NEXT_FRIDAY).ok).toBe(true);
  });

  it('refuses a day to come', async () => {
    const answers: FileAnswers = { vanished: { date: '2026-03-14', every: 'paid', except: [] } };
    await expect(importOn(NEXT_FRIDAY, await exportOf('suite.csv', [F2], answers))).rejects.toMatchObject({ refusal: { code: 'dateInFuture' } });
    expect(ledger()).toBe(55_000);
  });

  it('does not ask about what a payment of the same drop settles, nor about what another file of it lists', async () => {
    const paid = await exportOf('règlements.csv', ['DUP;F1;10/03/2026;100,00'], {}, 'Code client;N° facture;Date de règlement;Montant réglé');
    const attempt = await importOn(NEXT_FRIDAY, await exportOf('page 1.csv', [F2]), await exportOf('page 2.csv', [F3, F4]), paid);
    expect(attempt.files.map(({ vanished }) => vanished)).toEqual([[], [], []]);
  });

  it('asks once when two of its files leave one out', async () => {
    const attempt = await importOn(NEXT_FRIDAY, await exportOf('page 1.csv', [F2]), await exportOf('page 2.csv', [F2, F4]));
    expect(attempt.files.flatMap(({ vanished }) => vanished.map(({ number }) => number))).toEqual(['F1', 'F3']);
  });

  it('does not ask about an invoice whose line could not be read', async () => {
    const attempt = await importOn(NEXT_FRIDAY, await exportOf('suite.csv', [F2, F3, F1.replace('15/01/2026', '31/02/2026')]));
    expect(attempt).toMatchObject({ files: [{ rejected: [{ code: 'impossibleDate' }], vanished: [] }] });
  });

  it('does not ask when another source is dropped, nor when the first is undone', async () => {
    const other = 'Client;Pièce;Date;Montant TTC';
    expect(asking(await importOn(NEXT_FRIDAY, await exportOf('autre.csv', ['Dupont;F9;01/03/2026;10,00'], {}, other)))).toEqual([[]]);
    await undoImport(essai.on(NEXT_FRIDAY), 2);
    await undoImport(essai.on(NEXT_FRIDAY), 1);
    expect(asking(await importOn(NEXT_FRIDAY, await exportOf('suite.csv', [F2])))).toEqual([[]]);
  });

  it('knows its source when a column was added to it', async () => {
    const wider = await exportOf('suite.csv', [F1, F3].map((line) => `${line};Paris`), {}, `${HEADER};Agence`);
    expect(asking(await importOn(NEXT_FRIDAY, wider))).toEqual([['F2']]);
  });
});

describe('what a list does not speak of', () => {
  it('the invoices before a list that begins later and shows what is settled', async () => {
    await importOn(FRIDAY, await exportOf('mars.csv', [F1, F2, F3, F4]));
    const settled = F4.replace(';50,00;50,00', ';50,00;0,00');
    const attempt = await importOn(NEXT_FRIDAY, await exportOf('depuis le 20 janvier.csv', [F3, settled]));
    expect(asking(attempt)).toEqual([[]]);
  });

  it('another period that has nothing in common with the first', async () => {
    await importOn(FRIDAY, await exportOf('janvier.csv', [F1, F2, F3]));
    expect(asking(await importOn(NEXT_FRIDAY, await exportOf('mars.csv', [F4])))).toEqual([[]]);
  });

  it('the other clients, when it is the list of one', async () => {
    const others = ['A', 'B', 'C', 'D'].map((code, i) => `${code};Client ${code};G${String(i)};16/01/2026;15/02/2026;10,00;10,00`);
    await importOn(FRIDAY, await exportOf('tous.csv', [F1, F2, ...others]));
    expect(asking(await importOn(NEXT_FRIDAY, await exportOf('dupont.csv', [F2])))).toEqual([['F1']]);
  });
});
