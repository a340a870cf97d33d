import { describe, expect, it } from 'vitest';
import { imported, refusalOf, SOUND } from './dropped';
import { type Given, hasFixtures, inFolder } from './manifest';

/** What is no invoice, or not one that can be read. */
const REFUSED: Readonly<Record<string, string>> = {
  'einvoice/orderx_basic.xml': 'notAnInvoice',
  'einvoice/pdf_plain_no_xml.pdf': 'pdfWithoutData',
  'einvoice/caslimite_PDF-001.pdf': 'pdfWithoutData',
  'einvoice/pdf_corrupt_15_bytes.pdf': 'fileCorrupt',
  'einvoice/pdf_corrupted.pdf': 'fileCorrupt',
  'einvoice/caslimite_XML-001.pdf': 'pdfDataCorrupt',
};

/** Imported with a word on what a validator would refuse and which changes nothing of what is owed. */
const WARNED: Readonly<Record<string, string>> = {
  'einvoice/caslimite_CALC-001.pdf': 'totalsDoNotAddUp',
  'einvoice/caslimite_DATA-001.pdf': 'dateNotAsTheNorm',
  'einvoice/cii_fr_avoir_type380_minimum.xml': 'negativeReadAsCreditNote',
};

const iso = (date: string) => (date.includes('-') ? date : `${date.slice(0, 4)}-${date.slice(4, 6)}-${date.slice(6)}`);
const cents = (euros: string) => Math.round(Number(euros) * 100);

/** What the manifest says of an invoice: its facts are in words that differ little from one norm to the other. */
function told({ file, facts }: Given) {
  const found = (pattern: RegExp): string => {
    const value = pattern.exec(facts)?.[1];
    if (value === undefined) throw new Error(`the manifest does not say ${String(pattern)} of ${file}`);
    return value;
  };
  const due = /due=\[?'?([\d-]+)/.exec(facts)?.[1];
  return {
    number: found(/(?:CrossIndustryInvoice|CrossIndustryDocument|Invoice) ([^;\s]+);/),
    issueDate: iso(found(/issued=([\d-]+)/)),
    dueDate: due === undefined ? null : iso(due),
    currency: found(/; ([A-Z]{3}); gross/),
    grossCents: cents(found(/gross=\[?'?(-?[\d.]+)/)),
    payableCents: cents(found(/payable=\[?'?(-?[\d.]+)/)),
    buyer: found(/buyer=(.*?)\s*$/),
  };
}

const TODAY = '2026-11-21';

describe.skipIf(!hasFixtures)('given e-invoices', () => {
  it.each(Object.entries(REFUSED))('%s is refused: %s', async (file, code) => {
    expect(await refusalOf(file)).toMatchObject({ code, booksUntouched: true });
  });

  it.each(inFolder('einvoice').filter(({ file }) => !(file in REFUSED)))('$file: what is due is what is payable ($tricky)', async (given) => {
    const { number, issueDate, dueDate, currency, grossCents, payableCents, buyer } = told(given);
    const sound = await imported(given.file, ({ preview, owed, essai }) => {
      const { ledger, clients } = essai.books.read;
      expect(preview.outcome).toMatchObject({ kind: 'einvoice', created: { clients: 1, documents: given.file.endsWith('.pdf') ? 1 : 0 }, rejected: [] });
      expect(clients.find(1)?.name).toBe(buyer);
      const codes = preview.outcome?.warnings.map(({ code }) => code) ?? [];
      expect(codes.filter((code) => Object.values(WARNED).includes(code))).toEqual(given.file in WARNED ? [WARNED[given.file]] : []);
      if (payableCents < 0) {
        expect(ledger.creditNotesOf(1, TODAY)).toMatchObject([{ number, issueDate, amountCents: -grossCents, openCents: -payableCents }]);
      } else {
        const amountCents = Math.max(grossCents, payableCents);
        expect(ledger.invoicesOf(1, TODAY)).toMatchObject([{ number, issueDate, amountCents, openCents: payableCents, currency, ...(dueDate === null ? { dueEstimated: true } : { dueDate, dueEstimated: false }) }]);
      }
      // never added into euros
      expect([...owed(TODAY).values()]).toEqual(currency === 'EUR' ? [payableCents] : []);
    });
    expect(sound).toEqual(SOUND);
  });
});
