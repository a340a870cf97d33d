import Database from 'better-sqlite3';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { type FileToImport, importFiles } from '#main/usecases/imports/import-files';
import { undoImport } from '#main/usecases/imports/undo-import';
import { verifyBooks } from '#main/usecases/verify';
import type { LedgerLine } from '#shared/domain/fec/ledger-line';
import { makeBooks, type TestBooks } from '../../support/books';
import { client, invoice, quietly, understoodFile } from '../../support/files';

const TODAY = '2026-12-31';
let essai: TestBooks;
beforeEach(async () => {
  essai = await makeBooks();
});
afterEach(() => {
  essai.remove();
});

const line = (row: number, piece: string, amountCents: number, details: Partial<LedgerLine> = {}): LedgerLine => ({ row, client: 0, nature: 'invoice', opening: false, date: '2026-02-01', piece, label: '', amountCents, letters: '', ...details });
const LINES = [line(2, 'F1', 12_000, { vatCents: 2000 }), line(3, 'F2', 6000), line(4, 'A1', 2400, { nature: 'creditNote', vatCents: 400 })];

function fec(lines: readonly LedgerLine[]): FileToImport {
  const file = understoodFile('invoices', { clients: [client('DUPONT')], ledger: lines });
  return { ...file, file: { ...file.file, kind: 'fec', mapping: {}, rows: lines.length } };
}

const importAll = (...files: FileToImport[]) => importFiles(essai.on(TODAY), files, { skipBadRows: false, expected: null }, quietly);
const withoutVat = (lines: readonly LedgerLine[]): LedgerLine[] => lines.map(({ row, piece, amountCents, nature }) => line(row, piece, amountCents, { nature }));

/** Whole rows of the documents, with their VAT. */
function documents(): { number: string; vat_cents: number | null }[] {
  const connection = new Database(essai.file, { readonly: true });
  try {
    const all = connection.prepare<[], { number: string; vat_cents: number | null }>('SELECT * FROM invoice ORDER BY id').all();
    return [...all, ...connection.prepare<[], { number: string; vat_cents: number | null }>('SELECT * FROM credit_note ORDER BY id').all()];
  } finally {
    connection.close();
  }
}
const vat = () => documents().map(({ number, vat_cents }) => [number, vat_cents]);
const TOLD = [['F1', 2000], ['F2', null], ['A1', 400]];

it('books the VAT that a FEC tells, and nothing where it tells none; a second time changes nothing', async () => {
  await importAll(fec(LINES));
  expect(vat()).toEqual(TOLD);
  const before = documents();
  expect(await importAll(fec(LINES))).toMatchObject({ done: true, batch: null });
  expect(documents()).toEqual(before);
  expect(verifyBooks(essai.books.read, TODAY).ok).toBe(true);
});

it('fills in the VAT of what the books hold without it, and the undo takes exactly that away', async () => {
  await importAll(fec(withoutVat(LINES)));
  const before = documents();
  const filled = await importAll(fec(LINES));
  expect(filled.files[0]).toMatchObject({ updated: { invoices: 1, creditNotes: 1 }, unchanged: { invoices: 1, creditNotes: 0 }, created: { invoices: 0 } });
  expect(vat()).toEqual(TOLD);
  expect(verifyBooks(essai.books.read, TODAY).ok).toBe(true);
  if (!filled.done || filled.batch === null) throw new Error('nothing was imported');
  await undoImport(essai.on(TODAY), filled.batch);
  expect(documents()).toEqual(before);
});

it('keeps the VAT that the invoice itself told, whatever a FEC tells or does not', async () => {
  await importAll(understoodFile('invoices', { clients: [client('DUPONT')], invoices: [invoice('F1', { issueDate: '2026-02-01', dueDate: '2026-03-03', amountCents: 12_000, vatCents: 1999 })] }));
  const { files } = await importAll(fec(LINES.slice(0, 1)));
  expect(files[0]).toMatchObject({ updated: { invoices: 0 }, unchanged: { invoices: 1 } });
  expect(vat()).toEqual([['F1', 1999]]);
  await importAll(fec(withoutVat(LINES.slice(0, 1))));
  expect(vat()).toEqual([['F1', 1999]]);
});
