import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { ImportMapping } from '#shared/contract/schemas/import';
import { importFiles, rehearseImport } from '#main/usecases/imports/import-files';
import { makeBooks, type TestBooks } from '../../support/books';
import { quietly } from '../../support/files';
import { fileOf, read } from '../files/files';

const TODAY = '2026-12-31';
let essai: TestBooks;
beforeEach(async () => {
  essai = await makeBooks();
});
afterEach(() => {
  essai.remove();
});

const DATES = 'Invoice number,Customer,Invoice date,Amount\nF1,Dupont,03/04/2026,12.50\n';
const AMOUNTS = 'Invoice number,Customer,Invoice date,Amount\nF1,Dupont,2026-04-03,"1,234"\n';

async function importText(name: string, text: string, mapping: ImportMapping | null = null) {
  const file = await read(fileOf(name, text), mapping);
  return importFiles(essai.on(TODAY), [{ file, givenMapping: mapping }], { skipBadRows: false, expected: null }, quietly);
}
const count = () => essai.books.read.ledger.invoiceCount();

describe('a file that can be read in two ways', () => {
  it('is shown, and not written before the user says which', async () => {
    const file = await read(fileOf('dates.csv', DATES));
    const [preview] = await rehearseImport(essai.on(TODAY), [{ file, givenMapping: null }], quietly);
    expect(preview?.outcome.created.invoices).toBe(1);
    await expect(importText('dates.csv', DATES)).rejects.toMatchObject({ refusal: { code: 'dateOrderUnknown', details: { file: 'dates.csv', value: '03/04/2026', dayFirst: '2026-04-03', monthFirst: '2026-03-04' } } });
    await expect(importText('montants.csv', AMOUNTS)).rejects.toMatchObject({ refusal: { code: 'decimalUnknown', details: { value: '1,234', commaCents: 123, pointCents: 123_400 } } });
    expect(count()).toBe(0);
  });

  it('is written as the mapping says', async () => {
    await importText('dates.csv', DATES, { dateFormat: 'MM/dd/yyyy' });
    await importText('montants.csv', AMOUNTS.replace('F1', 'F2'), { decimal: '.' });
    const lines = essai.books.read.balance.lines({ asOf: TODAY, bounds: [30], clientId: null, part: 'all', offset: 0, limit: 10 }).rows;
    expect(lines.map(({ number, date, amountCents }) => [number, date, amountCents]).sort()).toEqual([['F1', '2026-03-04', 1250], ['F2', '2026-04-03', 123_400]]);
  });

  it('is French when semicolons part its cells', async () => {
    const attempt = await importText('francais.csv', 'Client;Ref;Date;Total\nDupont;F1;03/04/2026;12.50\n', { kind: 'invoices', columns: { invoiceNumber: 'Ref' } });
    expect(attempt.done).toBe(true);
  });
});
