import { read, utils } from '@e965/xlsx';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { docxLetters } from '#main/files/letters/docx-letters';
import { outputFiles } from '#main/files/outputs/output-files';
import { statementSheets } from '#main/files/sheets/statement-sheets';
import { getDossier, updateClient } from '#main/usecases/clients';
import { importFiles } from '#main/usecases/imports/import-files';
import { statementCopy, statementWorkbook } from '#main/usecases/letters/statement-files';
import { recordPayment } from '#main/usecases/payments';
import { accountStatement, openCents } from '#shared/domain/letters/statement';
import { makeBooks, type TestBooks } from '../../support/books';
import { client, invoice, quietly, understoodFile } from '../../support/files';
import { plainSpaces, readPdf } from '../outputs/read-pdf';
import { readDocx } from './read-docx';
import { plain } from './shipped';

const TODAY = '2026-03-20';
const WANTED = { clientId: 1, asOf: TODAY, from: null };
const writers = { letters: docxLetters(), output: outputFiles() };
let essai: TestBooks;

// F1 100,00 is paid by VIR 7 (150,00), of which 50,00 is left; F2 250,50 stays open; F3 is in dollars.
beforeEach(async () => {
  essai = await makeBooks();
  const invoices = [
    invoice('F1', { issueDate: '2026-01-01', dueDate: '2026-01-31', amountCents: 10_000 }),
    invoice('F2', { issueDate: '2026-01-06', dueDate: '2026-02-05', amountCents: 25_050 }),
    invoice('F3', { issueDate: '2026-02-01', dueDate: '2026-03-03', amountCents: 70_000, currency: 'USD' }),
  ];
  await importFiles(essai.on(TODAY), [understoodFile('invoices', { clients: [client('C1', { name: 'Garage Petit' })], invoices })], { skipBadRows: false, expected: null }, quietly);
  const f1 = essai.books.read.ledger.findInvoicesByNumber('F1')[0]?.id ?? 0;
  await recordPayment(essai.on('2026-03-10'), { clientId: 1, amountCents: 15_000, date: '2026-03-10', reference: 'VIR 7', method: '', allocations: [{ invoiceId: f1, amountCents: 10_000 }] });
});
afterEach(() => {
  essai.remove();
});

async function sheetsOf(wanted: { asOf: string; from: string | null } = WANTED) {
  const { bytes } = await statementWorkbook(essai.books.read, writers.output, { clientId: 1, ...wanted }, TODAY);
  const book = read(bytes, { cellDates: true, UTC: true });
  return new Map(Object.entries(book.Sheets).map(([name, sheet]) => [name, utils.sheet_to_json<unknown[]>(sheet, { header: 1, raw: true, UTC: true, defval: null, blankrows: true })]));
}

const day = (date: string): Date => new Date(`${date}T00:00:00Z`);

describe('a statement as a workbook', () => {
  it('has the entries, what was set against what and what is open, with real dates and numbers', async () => {
    const sheets = await sheetsOf();
    expect([...sheets.keys()]).toEqual(['Relevé', 'Lettrage', 'Factures ouvertes', 'Autres monnaies']);
    const [title, period, note] = (sheets.get('Relevé') ?? []).map(([first]) => first);
    expect([title, period, note]).toEqual(['Relevé – Garage Petit (C1)', 'Essai – Du 01/01/2026 au 20/03/2026', 'Copie pour information\u00a0; montants en euros.']);
    expect(sheets.get('Relevé')?.slice(4)).toEqual([
      ['Date', 'Nature', 'Pièce', 'Échéance', 'Débit', 'Crédit', 'Solde', 'Lettrage'],
      [day('2026-01-01'), 'Facture', 'F1', day('2026-01-31'), 100, null, 100, 'Règlement VIR 7 du 10/03/2026\u00a0: 100,00\u00a0€\u00a0; soldé'],
      [day('2026-01-06'), 'Facture', 'F2', day('2026-02-05'), 250.5, null, 350.5, 'reste dû 250,50\u00a0€, échéance 05/02/2026'],
      [day('2026-03-10'), 'Règlement', 'VIR 7', null, null, 150, 200.5, 'Facture F1 du 01/01/2026\u00a0: 100,00\u00a0€\u00a0; non affecté\u00a0: 50,00\u00a0€'],
      ['Solde au 20/03/2026', null, null, null, 350.5, 150, 200.5, null],
    ]);
    expect(sheets.get('Lettrage')?.slice(5)).toEqual([
      [day('2026-03-10'), 'Facture F1', day('2026-01-01'), 'Règlement VIR 7', day('2026-03-10'), 100],
      ['Total', null, null, null, null, 100],
    ]);
    expect(sheets.get('Factures ouvertes')?.slice(5)).toEqual([
      ['Facture', 'F2', day('2026-01-06'), day('2026-02-05'), 250.5, 250.5, 43],
      ['Règlement', 'VIR 7', day('2026-03-10'), null, -150, -50, null],
      ['Solde au 20/03/2026', null, null, null, null, 200.5, null],
    ]);
    expect(sheets.get('Autres monnaies')?.slice(5)).toEqual([[day('2026-02-01'), 'Facture', 'F3', 'USD', 700, 700]]);
  });

  it('begins with the balance brought forward, and knows nothing of what came after its day', async () => {
    const later = await sheetsOf({ asOf: TODAY, from: '2026-03-01' });
    expect(later.get('Relevé')?.[5]).toEqual([day('2026-03-01'), 'Solde à reporter', null, null, null, null, 350.5, null]);
    const before = await sheetsOf({ asOf: '2026-03-09', from: '2026-03-01' });
    expect(before.get('Lettrage')?.slice(5)).toEqual([['Total', null, null, null, null, 0]]);
    expect(before.get('Factures ouvertes')?.at(-1)?.[5]).toBe(350.5);
  });

  it('speaks the client’s language', async () => {
    await updateClient(essai.on(TODAY), 1, { language: 'de' });
    expect([...(await sheetsOf()).keys()]).toEqual(['Kontoauszug', 'Verrechnung', 'Offene Rechnungen', 'Andere Währungen']);
  });
});

it('tells penalties and indemnities put on the account by their own words', () => {
  const [at, entry] = [{ issueDate: '2026-03-01', dueDate: '2026-03-01', dueEstimated: false, daysLate: 0, currency: 'EUR', allocations: [] }, { amountCents: 4_000, openCents: 4_000 }];
  const statement = accountStatement({ invoices: [{ id: 1, number: 'IND-F1', nature: 'indemnity', ...at, ...entry }, { id: 2, number: 'PEN-F1', nature: 'interest', ...at, ...entry }], creditNotes: [], payments: [] }, '2026-01-01', '2026-03-20');
  const [entries] = statementSheets({ company: 'Essai', client: { code: 'C1', name: 'Garage Petit', language: 'fr' }, statement });
  expect(entries?.rows.map(([, kind, reference]) => [kind, reference])).toEqual([['Pénalités de retard', 'PEN-F1'], ['Indemnité forfaitaire', 'IND-F1']]);
  expect(openCents(statement)).toBe(8_000);
});

describe('a statement among other documents', () => {
  it('is the letter and its PDF, with nothing issued, the same each time', async () => {
    const copy = await statementCopy(essai.books.read, writers, WANTED, TODAY);
    expect(copy).toMatchObject({ balanceCents: 20_050 });
    const word = plain(readDocx(copy.word).paragraphs.join('\n'));
    const pdf = plainSpaces((await readPdf(copy.pdf)).map(({ text }) => text).join('\n'));
    for (const said of ['Règlement VIR 7 du 10/03/2026 : 100,00 €', 'C1-20260320', 'En autre monnaie, hors du solde : Facture F3 du 01/02/2026, 700,00 USD, reste ouvert 700,00 USD.']) {
      expect(word).toContain(said);
      expect(pdf.replaceAll(/\s/g, '')).toContain(said.replaceAll(' ', ''));
    }
    expect(await statementCopy(essai.books.read, writers, WANTED, TODAY)).toEqual(copy);
    expect(getDossier(essai.on(TODAY), 1, TODAY).correspondence).toEqual([]);
  });
});
