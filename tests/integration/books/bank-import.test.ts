import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import Database from 'better-sqlite3';
import { type FileToImport, importFiles } from '#main/usecases/imports/import-files';
import { undoImport } from '#main/usecases/imports/undo-import';
import type { BankEntryRecord } from '#shared/domain/imports/records';
import { bankFile, entry, IBAN, statement } from '../../support/bank';
import { makeBooks, type TestBooks } from '../../support/books';
import { quietly } from '../../support/files';

const TODAY = '2026-03-15';
let essai: TestBooks;

beforeEach(async () => {
  essai = await makeBooks();
});
afterEach(() => {
  essai.remove();
});

const importAll = (...files: FileToImport[]) => importFiles(essai.on(TODAY), files, { skipBadRows: false, expected: null }, quietly);

async function outcomeOf(...files: FileToImport[]): Promise<{ created: number; unchanged: number }[]> {
  const { files: outcomes } = await importAll(...files);
  return outcomes.map(({ created, unchanged }) => ({ created: created.bankEntries, unchanged: unchanged.bankEntries }));
}

function count(table: string): unknown {
  const file = new Database(essai.file, { readonly: true });
  const rows = file.prepare(`SELECT count(*) FROM ${table}`).pluck().get();
  file.close();
  return rows;
}

const dupont = (details: Partial<BankEntryRecord> = {}) => entry('2026-02-10', 12_000, { label: 'VIR SEPA DUPONT SARL FACT 2026-0012', ...details });

describe('importing a bank statement', () => {
  it('puts its entries in the inbox, and a second time changes nothing', async () => {
    const file = bankFile([statement([dupont(), entry('2026-02-11', -450, { label: 'FRAIS' })])]);
    expect(await importAll(file)).toMatchObject({ batch: 1, files: [{ created: { bankEntries: 2, payments: 0, clients: 0 }, paidCents: 0 }] });
    expect(await importAll(file)).toMatchObject({ batch: null, files: [{ created: { bankEntries: 0 }, unchanged: { bankEntries: 2 } }] });
    expect(count('bank_statement')).toBe(1);
  });

  it('lets two identical payments of one day both stand, once each', async () => {
    const file = bankFile([statement([dupont(), dupont({ row: 2 })])]);
    expect(await outcomeOf(file)).toEqual([{ created: 2, unchanged: 0 }]);
    expect(await outcomeOf(file)).toEqual([{ created: 0, unchanged: 2 }]);
  });

  it('adds only what a later file has more of', async () => {
    await importAll(bankFile([statement([dupont()])]));
    const three = bankFile([statement([dupont(), dupont(), dupont()], { number: '2' })]);
    expect(await outcomeOf(three)).toEqual([{ created: 2, unchanged: 1 }]);
  });

  it('creates nothing twice when periods overlap', async () => {
    const early = entry('2026-02-05', 3000, { label: 'VIR MARTIN' });
    const late = entry('2026-03-02', 5000, { label: 'VIR DURAND' });
    await importAll(bankFile([statement([early, dupont()])]));
    const overlapping = bankFile([statement([dupont(), late], { from: '2026-02-09', to: '2026-03-05' })]);
    expect(await outcomeOf(overlapping)).toEqual([{ created: 1, unchanged: 1 }]);
  });

  it('knows an operation again that another format words otherwise', async () => {
    await importAll(bankFile([statement([dupont({ bankReference: 'A1' })])], 'camt'));
    const cfonb = statement([dupont({ label: 'VIR 0012X SARL DU PONT', bankReference: '77' })], { account: '30006000011234567890 1', number: '' });
    expect(await outcomeOf(bankFile([cfonb], 'cfonb120'))).toEqual([{ created: 0, unchanged: 1 }]);
    expect(count('bank_account')).toBe(1);
  });

  it('knows the account by the number alone, without its key, and tells another account apart', async () => {
    await importAll(bankFile([statement([dupont()])]));
    expect(await outcomeOf(bankFile([statement([dupont()], { account: '12345678901' })], 'ofx'))).toEqual([{ created: 0, unchanged: 1 }]);
    expect(await outcomeOf(bankFile([statement([dupont()], { account: '99999999999' })], 'ofx'))).toEqual([{ created: 1, unchanged: 0 }]);
    expect(count('bank_account')).toBe(2);
  });

  it('takes a file that names no account for the only one', async () => {
    await importAll(bankFile([statement([dupont()])]));
    const csv = statement([dupont()], { account: '', from: null, to: null, openingCents: null, closingCents: null });
    expect(await outcomeOf(bankFile([csv], 'csv'))).toEqual([{ created: 0, unchanged: 1 }]);
  });

  it('keeps two payments of the last day apart when the first file was cut before the second', async () => {
    const cut = { from: '2026-02-01', to: '2026-02-10', openingCents: null, closingCents: null };
    await importAll(bankFile([statement([dupont()], cut)], 'ofx'));
    const rest = statement([entry('2026-02-10', 12_000, { label: 'VIR SEPA LEGRAND' })], { ...cut, from: '2026-02-10', to: '2026-02-20' });
    expect(await outcomeOf(bankFile([rest], 'ofx'))).toEqual([{ created: 1, unchanged: 0 }]);
  });

  it('compares two files of one drop with each other', async () => {
    const camt = bankFile([statement([dupont(), dupont()])], 'camt');
    const ofx = bankFile([statement([dupont({ label: 'DUPONT 2026-0012' }), dupont({ label: 'DUPONT 2026-0012' })])], 'ofx');
    expect(await outcomeOf(camt, ofx)).toEqual([{ created: 2, unchanged: 0 }, { created: 0, unchanged: 2 }]);
  });

  it('takes a statement that stands twice in one file once', async () => {
    const twice = bankFile([statement([dupont()]), statement([dupont({ row: 9 })])]);
    expect(await outcomeOf(twice)).toEqual([{ created: 1, unchanged: 1 }]);
  });

  it('keeps statements of several days apart: one payment a day is not a repetition', async () => {
    const days = [entry('2026-02-10', 500), entry('2026-02-11', 500)];
    const chained = days.map((one) => statement([one], { from: one.date, to: one.date }));
    expect(await outcomeOf(bankFile(chained, 'cfonb120'))).toEqual([{ created: 2, unchanged: 0 }]);
  });

  it('makes the books as fresh as the statement, whenever it is imported', async () => {
    await importAll(bankFile([statement([dupont()])]));
    expect(essai.books.read.imports.dataDate()).toBe('2026-02-28');
  });
});

describe('undoing the import of a statement', () => {
  it('leaves nothing of it', async () => {
    await importAll(bankFile([statement([dupont()])]));
    expect(await undoImport(essai.on(TODAY), 1)).toMatchObject({ removed: { bankEntries: 1 } });
    expect(['bank_entry', 'bank_statement', 'bank_account'].map(count)).toEqual([0, 0, 0]);
  });

  it('leaves what another file brought of the same account', async () => {
    await importAll(bankFile([statement([dupont()])]));
    await importAll(bankFile([statement([entry('2026-03-03', 100)], { account: IBAN, from: '2026-03-01', to: '2026-03-10' })]));
    await undoImport(essai.on(TODAY), 1);
    expect(['bank_entry', 'bank_account'].map(count)).toEqual([1, 1]);
  });
});
