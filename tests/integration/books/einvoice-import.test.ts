import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createInlineReader } from '#main/files/import/inline-reader';
import { getDossier } from '#main/usecases/clients';
import { importFiles } from '#main/usecases/imports/import-files';
import { ourCompany } from '#main/usecases/imports/our-company';
import { undoImport } from '#main/usecases/imports/undo-import';
import { recordPayment } from '#main/usecases/payments';
import { verifyBooks } from '#main/usecases/verify';
import { makeBooks, type TestBooks } from '../../support/books';
import { cii, type EInvoiceText, ubl } from '../../support/einvoices';
import { client, invoice, quietly, understoodFile } from '../../support/files';

const FIXTURES = path.join(import.meta.dirname, '../../../../shared/fixtures/einvoice');
const TODAY = '2026-09-01';
let essai: TestBooks;

beforeEach(async () => {
  essai = await makeBooks();
});
afterEach(() => {
  essai.remove();
});

async function importPaths(...paths: readonly string[]) {
  const files = [];
  for (const file of paths) {
    const outcome = await createInlineReader().read({ path: file, mapping: null, remembered: [], today: TODAY, company: ourCompany(essai.books.read) }, quietly);
    if (!outcome.usable) throw new Error(`${file}: ${outcome.file.problem.code}`);
    files.push({ file: outcome.file, givenMapping: null });
  }
  return importFiles(essai.on(TODAY), files, { skipBadRows: false, expected: null }, quietly);
}

function importText(text: string) {
  const file = path.join(essai.folder, 'facture.xml');
  writeFileSync(file, text);
  return importPaths(file);
}

const importCii = (given: Partial<EInvoiceText>) => importText(cii(given));
const dossier = (id = 1) => getDossier(essai.on(TODAY), id, TODAY);

describe('e-invoices in the books', () => {
  it('leave open what is payable, the advance being a payment of the day of the invoice', async () => {
    await importCii({ gross: '671.15', payable: '470.15' });
    expect(dossier()).toMatchObject({ invoices: [{ number: 'F1', amountCents: 67_115, openCents: 47_015 }], payments: [{ date: '2026-01-15', dateEstimated: true, amountCents: 20_100, openCents: 0 }] });
    expect(verifyBooks(essai.books.read, TODAY)).toMatchObject({ ok: true });
  });

  it('imported again change nothing, even after the client has paid', async () => {
    const given = { gross: '671.15', payable: '470.15' };
    await importCii(given);
    expect(await importCii(given)).toMatchObject({ batch: null });
    await recordPayment(essai.on(TODAY), { clientId: 1, amountCents: 47_015, date: TODAY, reference: '', method: '', allocations: 'oldestFirst' });
    const again = await importCii(given);
    expect(again).toMatchObject({ batch: null, files: [{ warnings: [{ code: 'sellerIsNotCompany' }] }] });
  });

  it('keep a foreign currency and what is due in it', async () => {
    await importCii({ currency: 'GBP', gross: '1021.91', prepaid: '500', payable: '521.91' });
    expect(dossier()).toMatchObject({ invoices: [{ currency: 'GBP', amountCents: 102_191, openCents: 52_191 }], foreign: [{ currency: 'GBP', openCents: 52_191 }], amounts: { ledgerCents: 0 } });
  });

  it('find their client by its SIREN, whatever its name, and complete its card', async () => {
    await importFiles(essai.on(TODAY), [understoodFile('clients', { clients: [client('C1', { name: 'Boutique (la jolie)', siren: '787878784' })] })], { skipBadRows: false, expected: null }, quietly);
    const outcome = await importText(ubl('Invoice', { siren: '78787878400035' }));
    expect(outcome).toMatchObject({ files: [{ created: { clients: 0, invoices: 1 } }] });
    expect(dossier().invoices).toHaveLength(1);
  });

  it('make a client of their own when two share the SIREN and neither has the name', async () => {
    const clients = [client('C1', { name: 'Lyon', siren: '787878784' }), client('C2', { name: 'Paris', siren: '787878784' })];
    await importFiles(essai.on(TODAY), [understoodFile('clients', { clients })], { skipBadRows: false, expected: null }, quietly);
    expect(await importCii({ siren: '787878784' })).toMatchObject({ files: [{ created: { clients: 1 } }] });
    expect(await importCii({ siren: '787878784', buyer: 'PARIS', number: 'F2' })).toMatchObject({ files: [{ created: { clients: 0 } }] });
  });

  it('meet the same invoice of a list of invoices', async () => {
    const records = { clients: [client('C1', { name: 'Ma jolie boutique' })], invoices: [invoice('F1', { issueDate: '2026-01-15', dueDate: '2026-02-14', amountCents: 12_000 })] };
    await importFiles(essai.on(TODAY), [understoodFile('invoices', records)], { skipBadRows: false, expected: null }, quietly);
    expect(await importCii({})).toMatchObject({ batch: null, files: [{ unchanged: { clients: 1, invoices: 1 } }] });
  });
});

describe.skipIf(!existsSync(FIXTURES))('the PDF of an e-invoice', () => {
  const PDF = path.join(FIXTURES, 'fx_fr_facture_F20180027.pdf');
  const bytes = () => readFileSync(PDF);

  it('is kept in the dossier as it came, once', async () => {
    expect(await importPaths(PDF)).toMatchObject({ files: [{ kind: 'einvoice', created: { invoices: 1, documents: 1 } }] });
    const sha256 = createHash('sha256').update(bytes()).digest('hex');
    const { documents, invoices } = dossier();
    expect(documents).toMatchObject([{ name: 'fx_fr_facture_F20180027.pdf', number: 'F20180027', sha256, size: bytes().length }]);
    expect(invoices).toMatchObject([{ amountCents: 11_000, openCents: 10_000, dueDate: '2019-01-30' }]);
    expect(Buffer.from(essai.books.read.documents.find(documents[0]?.id ?? 0)?.bytes ?? [])).toEqual(bytes());
    expect(await importPaths(PDF)).toMatchObject({ batch: null, files: [{ unchanged: { documents: 1 } }] });
  });

  it('goes with the import that brought it', async () => {
    await importPaths(PDF);
    const { removed } = await undoImport(essai.on(TODAY), 1);
    expect(removed).toMatchObject({ clients: 1, invoices: 1, payments: 1, documents: 1 });
    expect(essai.books.read.documents.find(1)).toBeNull();
  });

  it('joins an invoice already there, tells its VAT, and keeps the first import from being undone alone', async () => {
    const records = { clients: [client('C1', { name: 'LE CLIENT' })], invoices: [invoice('F20180027', { issueDate: '2018-12-31', dueDate: '2019-01-30', amountCents: 11_000, paidCents: 1000 })] };
    await importFiles(essai.on(TODAY), [understoodFile('invoices', records)], { skipBadRows: false, expected: null }, quietly);
    expect(await importPaths(PDF)).toMatchObject({ batch: 2, files: [{ updated: { invoices: 1 }, created: { invoices: 0, payments: 0, documents: 1 } }] });
    await expect(undoImport(essai.on(TODAY), 1)).rejects.toMatchObject({ refusal: { code: 'batchInUse' } });
    await undoImport(essai.on(TODAY), 2);
    expect(dossier()).toMatchObject({ documents: [], invoices: [{ openCents: 10_000 }] });
  });
});
