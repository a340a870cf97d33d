import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it, test } from 'vitest';
import { createInlineReader } from '#main/files/import/inline-reader';
import type { OurCompany } from '#shared/domain/einvoice/our-side';
import { cii, ciiTerms, ubl } from '../../support/einvoices';
import { quietly } from '../../support/files';

const FIXTURES = path.join(import.meta.dirname, '../../../../shared/fixtures');
const NOBODY: OurCompany = { name: 'Essai', siren: '', vatNumber: '' };

const outcomeOf = (file: string, company = NOBODY) => createInlineReader().read({ path: file, mapping: null, remembered: [], today: '2026-09-01', company }, quietly);

async function read(file: string, company = NOBODY) {
  const outcome = await outcomeOf(file, company);
  if (!outcome.usable) throw new Error(`${file}: ${outcome.file.problem.code} ${JSON.stringify(outcome.file.problem.details)}`);
  return outcome.file;
}

async function refused(file: string, company = NOBODY) {
  const outcome = await outcomeOf(file, company);
  if (outcome.usable) throw new Error(`${file} was read`);
  return outcome.file.problem;
}

interface Facts {
  readonly file: string;
  readonly number: string;
  readonly issued: string;
  readonly due: string | null;
  readonly currency: string;
  readonly grossCents: number;
  readonly payableCents: number;
  readonly buyer: string;
}

const isoOf = (date: string): string => date.replace(/^(\d{4})(\d{2})(\d{2})$/, '$1-$2-$3');
const centsOf = (amount: string): number => Math.round(Number(amount) * 100);

const FACTS =
  /(?:CrossIndustry(?:Invoice|Document)|Invoice) (\S+); .*?type=380; issued=([\d-]+); due=(?:\[')?([\d-]+|none)(?:'\])?; ([A-Z]{3}); gross=(?:\[')?(-?[\d.]+)(?:'\])?; prepaid=\S*; payable=(?:\[')?(-?[\d.]+)(?:'\])?; seller=.*?; buyer=(.*)$/;

/** What the manifest says of each invoice. */
function manifestFacts(): Facts[] {
  if (!existsSync(FIXTURES)) return [];
  return readFileSync(path.join(FIXTURES, 'MANIFEST.tsv'), 'utf8').split('\n').flatMap((line) => {
    const columns = line.split('\t');
    const facts = FACTS.exec((columns.at(-1) ?? '').trim().replace('profile=', '; profile=').replace(/; ; /, '; '));
    const [file = ''] = columns;
    if (!file.startsWith('einvoice/') || facts === null) return [];
    const [, number = '', issued = '', due = '', currency = '', gross = '', payable = '', buyer = ''] = facts;
    return [{ file, number: number.replace(/;$/, ''), issued: isoOf(issued), due: due === 'none' ? null : isoOf(due), currency, grossCents: centsOf(gross), payableCents: centsOf(payable), buyer }];
  });
}

describe.skipIf(!existsSync(FIXTURES))('the e-invoices people have', () => {
  const facts = manifestFacts();

  it('are all told of by the manifest', () => {
    expect(facts).toHaveLength(26);
  });

  test.each(facts)('$file: $payableCents due on $number', async ({ file, ...fact }) => {
    const { kind, records } = await read(path.join(FIXTURES, file));
    expect(kind).toBe('einvoice');
    const [invoice] = records.invoices;
    const sign = invoice?.type === 'creditNote' ? -1 : 1;
    expect({
      number: invoice?.number,
      issued: invoice?.issueDate,
      due: invoice?.dueDate,
      currency: invoice?.currency ?? 'EUR',
      payableCents: sign * ((invoice?.amountCents ?? 0) - (invoice?.paidCents ?? 0)),
      buyer: records.clients[0]?.name,
    }).toEqual({ number: fact.number, issued: fact.issued, due: fact.due, currency: fact.currency, payableCents: fact.payableCents, buyer: fact.buyer });
    // the amount shown is the invoice's own, unless what is payable is above it
    expect(invoice?.amountCents).toBe(Math.max(Math.abs(fact.grossCents), Math.abs(fact.payableCents)));
    expect(records.attachments).toHaveLength(file.endsWith('.pdf') ? 1 : 0);
  });

  test.each([
    ['orderx_basic.xml', 'notAnInvoice'],
    ['pdf_plain_no_xml.pdf', 'pdfWithoutData'],
    ['caslimite_PDF-001.pdf', 'pdfWithoutData'],
    ['pdf_corrupt_15_bytes.pdf', 'fileCorrupt'],
    ['pdf_corrupted.pdf', 'fileCorrupt'],
    ['caslimite_XML-001.pdf', 'pdfDataCorrupt'],
  ])('%s is refused: %s', async (name, code) => {
    expect(await refused(path.join(FIXTURES, 'einvoice', name))).toMatchObject({ code });
  });

  test.each([
    ['caslimite_CALC-001.pdf', ['totalsDoNotAddUp']],
    ['caslimite_DATA-001.pdf', ['dateNotAsTheNorm']],
    // its comma, and the wrong sums of the next, are in lines: what is due is not in doubt
    ['caslimite_DATA-005.pdf', []],
    ['cii_invalid_arithmetics.xml', []],
    ['cii_fr_avoir_type380_minimum.xml', ['negativeReadAsCreditNote']],
    ['caslimite_OK-001.pdf', []],
    ['caslimite_PDF-005.pdf', []],
    ['caslimite_PDF-006.pdf', []],
    ['caslimite_PDF-008.pdf', []],
    ['caslimite_PRF-001.pdf', []],
  ])('%s is read with what is to be said: %s', async (name, codes) => {
    const { warnings } = await read(path.join(FIXTURES, 'einvoice', name));
    const said = new Set(warnings.map(({ code }) => code));
    said.delete('sellerIsNotCompany');
    said.delete('sirenInvalid');
    expect([...said]).toEqual(codes);
  });

  it('tells the buyer with its SIREN and address', async () => {
    const { records } = await read(path.join(FIXTURES, 'einvoice', 'ubl_21_en16931.xml'));
    expect(records.clients).toMatchObject([{ name: 'Ma jolie boutique SARL', siren: '787878784', address1: '35 rue de la République', postcode: '69001', city: 'Lyon', country: 'FR' }]);
    expect(records.invoices).toMatchObject([{ label: 'commande PO1242, contrat Contrat_du_siècle' }]);
  });

  test.each([
    ['the seller', 'Au bon moulin', '999999998', null],
    ['the buyer', 'Ma jolie boutique SARL', '787878784', 'einvoiceIsPurchase'],
  ])('knows when the company is %s', async (_what, name, siren, code) => {
    const outcome = await outcomeOf(path.join(FIXTURES, 'einvoice', 'ubl_21_en16931.xml'), { name, siren, vatNumber: '' });
    expect(outcome.usable ? null : outcome.file.problem.code).toBe(code);
    expect(outcome.usable ? outcome.file.warnings.map((warning) => warning.code) : []).not.toContain('sellerIsNotCompany');
  });
});

describe('e-invoices of our making', () => {
  let folder = '';
  beforeAll(() => {
    folder = mkdtempSync(path.join(os.tmpdir(), 'encours-einvoice-'));
  });
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  const written = (text: string, name = 'facture.xml'): string => {
    const file = path.join(folder, name);
    writeFileSync(file, text);
    return file;
  };
  const only = async (text: string) => (await read(written(text))).records.invoices[0];

  test.each([
    ['a CII credit note', cii({ typeCode: '381' })],
    ['a self-billed credit note', cii({ typeCode: '261' })],
    ['a CII credit note written negative', cii({ typeCode: '381', gross: '-120.00', payable: '-120.00' })],
    ['a corrected invoice with a negative total', cii({ typeCode: '384', gross: '-120.00', payable: '-120.00' })],
    ['a UBL CreditNote', ubl('CreditNote', { typeCode: '381' })],
  ])('%s is one', async (_what, text) => {
    expect(await only(text)).toMatchObject({ type: 'creditNote', amountCents: 12_000, dueDate: null, paidCents: null });
  });

  test.each([
    ['a prepayment invoice', cii({ typeCode: '386' })],
    ['a self-billed invoice', ubl('Invoice', { typeCode: '389' })],
    ['a corrected invoice', cii({ typeCode: '384' })],
  ])('%s is an invoice', async (_what, text) => {
    expect(await only(text)).toMatchObject({ type: 'invoice', amountCents: 12_000, paidCents: null });
  });

  it('takes the day of the whole among several due dates', async () => {
    const discount = ciiTerms('20260120', '<ApplicableTradePaymentDiscountTerms><CalculationPercent>2</CalculationPercent></ApplicableTradePaymentDiscountTerms>');
    expect(await only(cii({ terms: discount + ciiTerms('20260215') }))).toMatchObject({ dueDate: '2026-02-15' });
    const part = (date: string) => ciiTerms(date, '<PartialPaymentAmount>60.00</PartialPaymentAmount>');
    expect(await only(cii({ terms: part('20260215') + part('20260315') }))).toMatchObject({ dueDate: '2026-03-15' });
    expect(await only(ubl('Invoice', { terms: '<PaymentMeans><PaymentDueDate>2026-02-20</PaymentDueDate></PaymentMeans>' }))).toMatchObject({ dueDate: '2026-02-20' });
  });

  it('takes terms in words when there is no date', async () => {
    const terms = '<SpecifiedTradePaymentTerms><Description>45 jours fin de mois</Description></SpecifiedTradePaymentTerms>';
    const file = await read(written(cii({ terms })));
    expect(file.records.invoices).toMatchObject([{ dueDate: '2026-03-31' }]);
    expect(file.warnings).toMatchObject([{ code: 'dueDateFromTerms', value: '45 jours fin de mois' }, { code: 'sellerIsNotCompany' }]);
  });

  it('reads an amount with a decimal comma, and says so', async () => {
    const file = await read(written(cii({ gross: '1 234,50', payable: '1234,50' })));
    expect(file.records.invoices).toMatchObject([{ amountCents: 123_450 }]);
    expect(file.warnings.filter(({ code }) => code === 'amountNotAsTheNorm')).toHaveLength(2);
  });

  it('gives the client what it paid beyond the invoice', async () => {
    const { records } = await read(written(cii({ prepaid: '150.00', payable: '-30.00' })));
    expect(records.invoices).toMatchObject([{ amountCents: 12_000, paidCents: 12_000 }]);
    expect(records.payments).toMatchObject([{ amountCents: 3000, reference: 'F1', date: '2026-01-15' }]);
  });

  it('reads UTF-16 as it reads UTF-8', async () => {
    const file = path.join(folder, 'utf16.xml');
    writeFileSync(file, Buffer.from(`\uFEFF${cii({ buyer: 'Hôtel des Célestins' })}`, 'utf16le'));
    expect((await read(file)).records.clients).toMatchObject([{ name: 'Hôtel des Célestins' }]);
  });

  test.each([
    ['a UBL order', '<Order xmlns="urn:oasis:names:specification:ubl:schema:xsd:Order-2"><ID>1</ID></Order>', 'notAnInvoice'],
    ['a pro forma invoice', '<Invoice xmlns="urn:oasis:names:specification:ubl:schema:xsd:Invoice-2"><ID>1</ID><InvoiceTypeCode>325</InvoiceTypeCode></Invoice>', 'notAnInvoice'],
    ['a UBL quotation', '<Quotation xmlns="urn:oasis:names:specification:ubl:schema:xsd:Quotation-2"><ID>1</ID></Quotation>', 'notAnInvoice'],
    ['an invoice of no norm', '<Invoice><Number>1</Number></Invoice>', 'xmlUnknown'],
    ['another XML', '<?xml version="1.0"?><plist><dict/></plist>', 'xmlUnknown'],
    ['a truncated invoice', cii().slice(0, 600), 'fileCorrupt'],
    ['an invoice with entities', cii().replace('?>', '?><!DOCTYPE x [<!ENTITY a "b">]>'), 'fileCorrupt'],
    ['an invoice without a number', cii({ number: '' }), 'einvoiceIncomplete'],
    ['an invoice without a buyer', cii({ buyer: '' }), 'einvoiceIncomplete'],
    ['an invoice without totals', cii({ gross: '', payable: '' }), 'einvoiceIncomplete'],
    ['an ambiguous date', cii({ issued: '05/08/2026' }), 'einvoiceUnreadable'],
    ['an ambiguous amount', cii({ payable: '1,234' }), 'einvoiceUnreadable'],
  ])('refuses %s', async (_what, text, code) => {
    expect(await refused(written(text))).toMatchObject({ code });
  });

  it('says that a PDF is protected by a password', async () => {
    const key = 'a1'.repeat(32);
    const id = '00'.repeat(16);
    const objects = ['<</Type/Catalog/Pages 2 0 R>>', '<</Type/Pages/Kids[]/Count 0>>', `<</Filter/Standard/V 1/R 2/O<${key}>/U<${key}>/P -4>>`];
    const body = objects.map((object, i) => `${String(i + 1)} 0 obj${object}endobj`).join('\n');
    const pdf = `%PDF-1.4\n${body}\ntrailer<</Root 1 0 R/Encrypt 3 0 R/ID[<${id}><${id}>]/Size 4>>\n%%EOF`;
    expect(await refused(written(pdf, 'facture.pdf'))).toMatchObject({ code: 'fileEncrypted' });
  });

  it('rejects an invoice of nothing', async () => {
    expect(await read(written(cii({ gross: '0.00', payable: '0.00' })))).toMatchObject({ rejected: [{ code: 'zeroAmount' }], records: { invoices: [] } });
  });
});
