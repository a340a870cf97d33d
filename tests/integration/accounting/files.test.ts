import { TextDecoder } from 'node:util';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { read, utils } from '@e965/xlsx';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createInlineReader } from '#main/files/import/inline-reader';
import { accountingFiles } from '#main/files/accounting/accounting-files';
import { outputFiles } from '#main/files/outputs/output-files';
import { chooseDoubtful } from '#main/usecases/accounting/closing';
import { accountingFile } from '#main/usecases/accounting/files';
import { fileVatNotice } from '#main/usecases/accounting/vat-notice';
import { getDossier } from '#main/usecases/clients';
import { importFiles } from '#main/usecases/imports/import-files';
import { openWriteOff } from '#main/usecases/write-offs';
import { makeBooks, type TestBooks } from '../../support/books';
import { client, invoice, quietly, understoodFile } from '../../support/files';
import { readDocx } from '../letters/read-docx';
import { plainSpaces, readPdf } from '../outputs/read-pdf';

const TODAY = '2026-03-20';
const YEAR_END = '2025-12-31';
const tools = { accounting: accountingFiles(), output: outputFiles() };
let essai: TestBooks;

// At the end of 2025: F1 402 days late with its VAT, F2 100 days late without.
beforeEach(async () => {
  essai = await makeBooks();
  const invoices = [
    invoice('F1', { issueDate: '2024-10-25', dueDate: '2024-11-24', amountCents: 12_000, vatCents: 2000 }),
    invoice('F2', { client: 1, issueDate: '2025-08-23', dueDate: '2025-09-22', amountCents: 6005 }),
  ];
  await importFiles(essai.on(TODAY), [understoodFile('invoices', { clients: [client('C1', { name: 'Cœur & Łódź' }), client('=C2', { name: '+Boutique' })], invoices })], { skipBadRows: false, expected: null }, quietly);
});
afterEach(() => {
  essai.remove();
});

const idOf = (number: string): number => essai.books.read.ledger.findInvoicesByNumber(number)[0]?.id ?? 0;
const file = async (kind: 'xlsx' | 'docx' | 'pdf' | 'entries') => accountingFile(essai.on(TODAY), tools, YEAR_END, kind);
const day = (date: string): Date => new Date(`${date}T00:00:00Z`);

describe('the list as a workbook', () => {
  it('has clients, invoices and entries with real numbers and dates', async () => {
    await chooseDoubtful(essai.on(TODAY), { date: YEAR_END, invoiceIds: [idOf('F2')], rateBps: 4000, vatRateBps: null, leftOut: false, note: '=danger' });
    const book = read((await file('xlsx')).bytes, { cellDates: true, UTC: true });
    const rows = (name: string) => utils.sheet_to_json<unknown[]>(book.Sheets[name] ?? {}, { header: 1, raw: true, UTC: true, defval: null });
    expect(book.SheetNames).toEqual(['Par client', 'Par facture', 'Écritures']);
    expect(rows('Par client').slice(0, 2).map(([first]) => String(first).replaceAll('\u00a0', ' '))).toEqual(['Créances douteuses au 31 décembre 2025', 'Essai – proposition, non arrêtée']);
    expect(rows('Par client').slice(5)).toEqual([
      ['=C2', '+Boutique', 60.05, 0, 60.05, 0, 60.05, 24.02, 0, 24.02],
      ['C1', 'Cœur & Łódź', 120, 0, 120, 20, 100, 100, 0, 100],
      ['Total', null, 180.05, 0, 180.05, 20, 160.05, 124.02, 0, 124.02],
    ]);
    expect(rows('Par facture')[5]).toEqual(['=C2', '+Boutique', 'F2', day('2025-08-23'), day('2025-09-22'), 100, 'Retard', 60.05, 0, 60.05, null, 60.05, 'TTC, TVA inconnue', 0.25, 0.4, 24.02, null, '=danger']);
    expect(rows('Écritures').at(-1)).toEqual(['Total', null, null, null, null, null, 304.07, 304.07]);
    for (const sheet of Object.values(book.Sheets)) for (const [address, cell] of Object.entries(sheet)) if (!address.startsWith('!')) expect(cell).not.toHaveProperty('f');
  });
});

describe('the list as a document', () => {
  it('says the same in Word and in PDF', async () => {
    const { tables, paragraphs } = readDocx((await file('docx')).bytes);
    const texts = paragraphs.map(plainSpaces);
    expect(tables.map((table) => table.map((row) => row.map(plainSpaces)))).toEqual([
      [
        ['Facture', 'Échéance', 'Motif', 'Reste dû', 'Base', 'Taux', 'Dépréciation'],
        ['F2', '22/09/2025', 'Retard', '60,05 €', '60,05 €', '25 %', '15,01 €'],
        ['Total', '60,05 €', '60,05 €', '', '15,01 €'],
      ],
      [
        ['Facture', 'Échéance', 'Motif', 'Reste dû', 'Base', 'Taux', 'Dépréciation'],
        ['F1', '24/11/2024', 'Retard', '120,00 €', '100,00 €', '100 %', '100,00 €'],
        ['Total', '120,00 €', '100,00 €', '', '100,00 €'],
      ],
    ]);
    const said = ['Créances douteuses au 31 décembre 2025', 'F2 : base TTC, TVA inconnue', 'Dépréciation au 31/12/2025 : 115,01 €', 'Aucune liste arrêtée auparavant ; dotation de 115,01 €.'];
    for (const sentence of said) expect(texts).toContain(sentence);
    const pages = await readPdf((await file('pdf')).bytes);
    const printed = pages.map(({ text }) => text).join(' ');
    for (const sentence of [...said, 'À vérifier avec votre comptable', 'solde des clients 180,05 €']) expect(printed).toContain(sentence);
  });
});

describe('the entries as a file', () => {
  it('are ISO 8859-15, what readers could take for something else spelt without it', async () => {
    const { name, bytes } = await file('entries');
    expect(name).toBe('ecritures-creances-douteuses-20251231.txt');
    const rows = new TextDecoder('iso-8859-15').decode(bytes).split('\r\n').map((row) => row.split('\t'));
    expect(rows.slice(1, 3).map((row) => [row[1], ...row.slice(3, 5), ...row.slice(6, 8), ...row.slice(11, 13)])).toEqual([
      ['Opérations diverses', '20251231', '416', "'=C2", "'+Boutique", '60,05', '0,00'],
      ['Opérations diverses', '20251231', '411', "'=C2", "'+Boutique", '0,00', '60,05'],
    ]);
    expect(rows[5]?.[7]).toBe('Coeur & Lódz');
  });

  it('read back as a FEC by the importer', async () => {
    const { name, bytes } = await file('entries');
    const place = path.join(essai.folder, name);
    writeFileSync(place, bytes);
    const outcome = await createInlineReader().read({ path: place, mapping: null, remembered: [], today: TODAY, clientAccounts: ['411', '416'] }, quietly);
    if (!outcome.usable) throw new Error(outcome.file.problem.code);
    expect(outcome.file).toMatchObject({ kind: 'fec', rejected: [] });
    expect(outcome.file.records.ledger?.map(({ amountCents, nature }) => [amountCents, nature])).toEqual([[6005, 'invoice'], [6005, 'payment'], [12_000, 'invoice'], [12_000, 'payment']]);
    expect(outcome.file.records.clients.map(({ code, name: called }) => [code, called])).toEqual([["'=C2", "'+Boutique"], ['C1', 'Coeur & Lódz']]);
  });
});

describe('the notice that an invoice stays unpaid', () => {
  const writeOff = async (number: string, amountCents: number | null) => (await openWriteOff(essai.on(TODAY), { invoiceId: idOf(number), amountCents, date: TODAY, reason: 'liquidation' })).id;
  const text = (bytes: Uint8Array) => readDocx(bytes).paragraphs.map(plainSpaces);

  it('tells the amounts given up without VAT and their VAT, and is filed in the dossier', async () => {
    const { bytes, documentId, sha256, vatKnown } = await fileVatNotice(essai.on(TODAY), tools.accounting, await writeOff('F1', 6000));
    expect(vatKnown).toBe(true);
    expect(text(bytes)).toContain('Facture demeurée impayée pour la somme de 50,00 € (prix net) et pour la somme de 10,00 € (TVA correspondante) qui ne peut faire l’objet d’une déduction (article 272 du CGI)');
    expect(text(bytes)).toContain('Textes : article 272, 1 du Code général des impôts ; BOI-TVA-DED-40-10-20, § 110 (à vérifier).');
    expect(readDocx(bytes).tables[0]?.slice(1).map((row) => row.map(plainSpaces))).toEqual([
      ['Facture F1', '25/10/2024', '100,00 €', '20,00 €', '120,00 €'],
      ['Demeuré impayé', '', '50,00 €', '10,00 €', '60,00 €'],
    ]);
    expect(getDossier(essai.on(TODAY), 1, TODAY).correspondence).toMatchObject([{ kind: 'letter', direction: 'sent', subject: 'Duplicata de la facture F1 demeurée impayée (TVA)', document: { id: documentId, sha256 } }]);
    expect(essai.books.read.documents.find(documentId)?.bytes).toEqual(Buffer.from(bytes));
  });

  it('leaves blanks where the VAT is not known, and is not filed twice', async () => {
    const id = await writeOff('F2', null);
    const { bytes, vatKnown } = await fileVatNotice(essai.on(TODAY), tools.accounting, id);
    expect(vatKnown).toBe(false);
    expect(text(bytes)).toContain('Facture demeurée impayée pour la somme de ………………… € (prix net) et pour la somme de ………………… € (TVA correspondante) qui ne peut faire l’objet d’une déduction (article 272 du CGI)');
    await expect(fileVatNotice(essai.on(TODAY), tools.accounting, id)).rejects.toMatchObject({ refusal: { code: 'documentFiledAlready' } });
    await expect(fileVatNotice(essai.on(TODAY), tools.accounting, 99)).rejects.toMatchObject({ refusal: { code: 'writeOffNotFound' } });
  });
});
