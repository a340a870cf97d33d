import { readdirSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { docxLetters } from '#main/files/letters/docx-letters';
import { issueReminders } from '#main/usecases/dunning/issue';
import { importFiles } from '#main/usecases/imports/import-files';
import { letterSettings, setLetterSettings } from '#main/usecases/letters/letter-settings';
import { makeBooks, type TestBooks } from '../../support/books';
import { client, invoice, quietly, understoodFile } from '../../support/files';

const TODAY = '2026-02-10';
let essai: TestBooks;

// Two clients owe 100,00 since 31 January.
beforeEach(async () => {
  essai = await makeBooks();
  await importFiles(essai.on(TODAY), [understoodFile('invoices', { clients: [client('C1'), client('C2')], invoices: [invoice('F1', { client: 0 }), invoice('F2', { client: 1 })] })], { skipBadRows: false, expected: null }, quietly);
});
afterEach(() => {
  essai.remove();
});

it('names the letters as the user wants from then on', async () => {
  expect(letterSettings(essai.books.read)).toEqual({ namePattern: '{type} - {client} - {code} - {date}', openFolder: true });
  await setLetterSettings(essai.on(TODAY), { namePattern: '{reference} {code}', openFolder: false });
  expect(letterSettings(essai.books.read)).toEqual({ namePattern: '{reference} {code}', openFolder: false });
  const folder = path.join(essai.folder, 'lettres');
  const outcome = await issueReminders(essai.on(TODAY), docxLetters(), folder, { date: TODAY, clientIds: null, invoiceIds: null, leftOut: [], acceptStale: true }, quietly);
  const names = outcome.letters.map(({ file }) => file).sort();
  expect(names).toEqual(['R2026-00001 C1.docx', 'R2026-00002 C2.docx']);
  expect(readdirSync(folder).sort()).toEqual(names);
});
