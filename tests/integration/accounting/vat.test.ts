import { writeFileSync } from 'node:fs';
import path from 'node:path';
import Database from 'better-sqlite3';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createInlineReader } from '#main/files/import/inline-reader';
import { type FileToImport, importFiles } from '#main/usecases/imports/import-files';
import { ourCompany } from '#main/usecases/imports/our-company';
import { undoImport } from '#main/usecases/imports/undo-import';
import { makeBooks, type TestBooks } from '../../support/books';
import { cii } from '../../support/einvoices';
import { invoice, quietly, understoodFile } from '../../support/files';

const TODAY = '2026-03-01';
let essai: TestBooks;
beforeEach(async () => {
  essai = await makeBooks();
});
afterEach(() => {
  essai.remove();
});

const importAll = (...files: FileToImport[]) => importFiles(essai.on(TODAY), files, { skipBadRows: false, expected: null }, quietly);
const listOf = (...invoices: ReturnType<typeof invoice>[]) => understoodFile('invoices', { invoices });

function vatOf(number: string): unknown {
  const file = new Database(essai.file, { readonly: true });
  const row = file.prepare('SELECT vat_cents FROM invoice WHERE number = :number UNION ALL SELECT vat_cents FROM credit_note WHERE number = :number').pluck().get({ number });
  file.close();
  return row;
}

describe('the VAT that files tell', () => {
  it('is kept, and unknown where none is told', async () => {
    await importAll(listOf(invoice('F1', { vatCents: 1667 }), invoice('F2'), invoice('A1', { type: 'creditNote', vatCents: 0 })));
    expect([vatOf('F1'), vatOf('F2'), vatOf('A1')]).toEqual([1667, null, 0]);
  });

  it('changes nothing when the same file comes again', async () => {
    await importAll(listOf(invoice('F1', { vatCents: 1667 })));
    expect(await importAll(listOf(invoice('F1', { vatCents: 1667 })))).toMatchObject({ batch: null, files: [{ unchanged: { invoices: 1 } }] });
  });

  it('is not lost when a file does not tell it, and is filled in by one that does; undoing that one takes it away again', async () => {
    await importAll(listOf(invoice('F1')));
    expect(await importAll(listOf(invoice('F1', { vatCents: 1667 })))).toMatchObject({ batch: 2, files: [{ updated: { invoices: 1 } }] });
    expect(vatOf('F1')).toBe(1667);
    expect(await importAll(listOf(invoice('F1')))).toMatchObject({ batch: null, files: [{ unchanged: { invoices: 1 } }] });
    expect(vatOf('F1')).toBe(1667);
    await undoImport(essai.on(TODAY), 2);
    expect(vatOf('F1')).toBeNull();
  });

  it('is known no more when the amount changes without it', async () => {
    await importAll(listOf(invoice('F1', { vatCents: 1667 })));
    await importAll(listOf(invoice('F1', { amountCents: 12_000 })));
    expect(vatOf('F1')).toBeNull();
    await undoImport(essai.on(TODAY), 2);
    expect(vatOf('F1')).toBe(1667);
  });

  it('comes from e-invoices', async () => {
    const file = path.join(essai.folder, 'facture.xml');
    writeFileSync(file, cii({ net: '100.00', tax: '20.00', gross: '120.00', payable: '120.00' }));
    const outcome = await createInlineReader().read({ path: file, mapping: null, remembered: [], today: TODAY, company: ourCompany(essai.books.read) }, quietly);
    if (!outcome.usable) throw new Error(outcome.file.problem.code);
    await importAll({ file: outcome.file, givenMapping: null });
    expect(vatOf('F1')).toBe(2000);
  });
});
