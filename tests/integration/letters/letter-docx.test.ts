import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { shippedTemplate } from '#main/files/letters/templates/shipped-template';
import { formatEuros } from '#shared/domain/money';
import { LAST_ROW } from '#shared/domain/letters/invoice-table';
import { BARE_CREDITOR, invoice, invoices, letterData, PLAN, STATEMENT } from '../../unit/letters/sample';
import { type DocxText, matches, readDocx, rowsOf } from './read-docx';
import { plain, readShipped, renderShipped, shippedText } from './shipped';

/** The table of invoices: the one whose header comes again. */
const invoiceTableXml = (docx: DocxText): string => matches(docx.parts.get('word/document.xml') ?? '', /<w:tbl>(?:(?!<w:tbl>).)*?<\/w:tbl>/gs).find((table) => table.includes('w:tblHeader')) ?? '';
const invoiceRows = (docx: DocxText): string[][] => (docx.tables[1] ?? []).map((row) => row.map(plain));

describe('a letter read back from its Word file', () => {
  it('has the right client, invoices and open amounts', async () => {
    const listed = invoices(18);
    const docx = await readShipped(letterData({ invoices: listed }));
    expect(docx.tables[0]?.[0]?.[1]).toBe('Menuiserie Dupont SARL\n2 bis avenue du Général de Gaulle\n38200 VIENNE');
    const rows = invoiceRows(docx).slice(1, 19);
    expect(rows.map((row) => [row[0], row[5]])).toEqual(listed.map((each) => [each.number, plain(formatEuros(each.openCents))]));
    expect(invoiceRows(docx).at(-1)).toEqual(['Total à payer', '170 332,53 €', '']);
  });

  it('has its reference and page numbers in the footer, its title, author and language in its properties', async () => {
    const { parts } = await readShipped(letterData());
    const footer = parts.get('word/footer1.xml') ?? '';
    expect(plain(footer.replace(/<w:instrText[^>]*>[^<]*<\/w:instrText>/g, '').replace(/<[^>]*>/g, ''))).toBe('Réf. R2026-00042 — page /');
    expect(matches(footer, /<w:instrText[^>]*>[^<]*/g).map((each) => each.replace(/.*>/, '').trim())).toEqual(['PAGE', 'NUMPAGES']);
    const core = parts.get('docProps/core.xml') ?? '';
    expect(core).toContain('<dc:title>Facture FA-2026-00100 en attente de règlement – Menuiserie Dupont SARL</dc:title>');
    expect(core).toContain('<dc:creator>Atelier Martin &amp; Fils</dc:creator>');
    expect(parts.get('word/styles.xml')).toContain('<w:lang w:val="fr-FR"/>');
  });

  it('bears a payment code only where there is an IBAN to pay to', async () => {
    const withIban = await readShipped(letterData());
    expect(withIban.parts.get('word/document.xml')).toContain('<w:drawing>');
    expect(withIban.parts.get('word/media/image1.png')).not.toBe((readDocx(await shippedTemplate('relance-1', 'fr'))).parts.get('word/media/image1.png'));
    expect((await readShipped(letterData({ creditor: BARE_CREDITOR }))).parts.get('word/document.xml')).not.toContain('<w:drawing>');
  });
});

describe('the table across pages', () => {
  it.each([1, 18, 120])('with %i invoices: a header that comes again, no row cut, totals held to the last row', async (count) => {
    const rows = rowsOf(invoiceTableXml(await readShipped(letterData({ invoices: invoices(count), unallocatedCents: -100 }))));
    const totals = count === 1 ? 2 : 3;
    expect(rows).toHaveLength(1 + count + totals);
    expect(rows.map((row) => row.includes('<w:tblHeader/>'))).toEqual(rows.map((_, i) => i === 0));
    expect(rows.every((row) => row.includes('<w:cantSplit/>'))).toBe(true);
    const held = rows.map((row) => matches(row, /<w:p>.*?<\/w:p>/gs).every((each) => each.includes('<w:keepNext/>')));
    expect(held.slice(count, -1)).toEqual(Array.from({ length: totals }, () => true));
    expect(held.slice(1, count).every((each) => !each)).toBe(true);
    expect(held.at(-1)).toBe(false);
  });
});

describe('the tables of an agreement and of a statement', () => {
  it.each([['echeancier', 2], ['releve', 1]] as const)('%s: the last row of each table is held to its total', async (template, tables) => {
    const docx = await readShipped(letterData({ template, plan: PLAN, statement: STATEMENT, invoices: invoices(3) }));
    const xml = docx.parts.get('word/document.xml') ?? '';
    const ruled = matches(xml, /<w:tbl>(?:(?!<w:tbl>).)*?<\/w:tbl>/gs).filter((table) => table.includes('w:tblHeader'));
    expect(ruled).toHaveLength(tables);
    for (const table of ruled) expect(rowsOf(table).map((row) => row.includes('<w:keepNext/>')).slice(-3)).toEqual([false, true, false]);
    expect(xml).not.toContain(LAST_ROW);
  });

  it('say what the dates and the sums are', async () => {
    const [, movements = []] = (await readShipped(letterData({ template: 'releve', statement: STATEMENT, totalCents: 73_456 }))).tables.map((table) => table.map((row) => row.map(plain)));
    expect(movements.slice(1)).toEqual([
      ['01/01/2026', 'Solde à reporter', '', '', '500,00 €'],
      ['10/09/2026', 'Facture FA-2026-00100Règlement VIR 12 du 01/10/2026 : 1 000,00 € ; reste dû 234,56 €, échéance 10/10/2026', '1 234,56 €', '', '1 734,56 €'],
      ['01/10/2026', 'Règlement VIR 12Facture FA-2026-00100 du 10/09/2026 : 1 000,00 €', '', '1 000,00 €', '734,56 €'],
      ['Solde au 21 novembre 2026', '734,56 €'],
    ]);
  });

  it('a statement asks for nothing when nothing is owed', async () => {
    const owing = await shippedText(letterData({ template: 'releve', statement: STATEMENT, totalCents: 73_456 }));
    expect(owing).toContain('IBAN');
    for (const totalCents of [0, -5_000]) {
      const text = await shippedText(letterData({ template: 'releve', statement: STATEMENT, totalCents }));
      expect(text).not.toMatch(/IBAN|règlement|Référence à rappeler/);
    }
  });
});

describe('the sheet', () => {
  it('is A4 with the margins of a letter and the debtor in the window', async () => {
    const xml = (await readShipped(letterData())).parts.get('word/document.xml') ?? '';
    const twips = (mm: number): number => Math.floor((mm / 25.4) * 1440);
    const attributes = (tag: string): Record<string, number> =>
      Object.fromEntries([...(new RegExp(`<w:${tag} ([^>]*)/>`).exec(xml)?.[1] ?? '').matchAll(/w:(\w+)="(\d+)"/g)].map((match) => [match[1] ?? '', Number(match[2])]));
    expect(attributes('pgSz')).toMatchObject({ w: twips(210), h: twips(297) });
    expect(attributes('pgMar')).toMatchObject({ top: twips(20), right: twips(20), bottom: twips(20), left: twips(25) });
    // Left margin + first column = 110 mm; top margin + space above the first line = 50 mm.
    expect(attributes('gridCol')).toEqual({ w: twips(85) });
    expect(matches(xml, /<w:p>.*?<\/w:p>/gs).find((each) => each.includes('Menuiserie'))).toContain(`w:before="${String(twips(30))}"`);
  });
});

describe('its bytes', () => {
  afterEach(() => {
    vi.useRealTimers();
    vi.unstubAllEnvs();
  });

  it('are the same for the same letter, at another time and in another time zone, as are those of its template', async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-11-21T10:00:00Z') });
    vi.stubEnv('TZ', 'Europe/Paris');
    const data = letterData({ invoices: invoices(18) });
    const first = await renderShipped(data);
    const template = await shippedTemplate('relance-2', 'fr');
    vi.setSystemTime(new Date('2031-02-03T23:59:58Z'));
    vi.stubEnv('TZ', 'Pacific/Auckland');
    expect(Buffer.from(await renderShipped(structuredClone(data))).equals(Buffer.from(first))).toBe(true);
    expect(Buffer.from(await shippedTemplate('relance-2', 'fr')).equals(Buffer.from(template))).toBe(true);
    const other = await renderShipped(letterData({ invoices: invoices(18), reference: 'R2026-00043' }));
    expect(Buffer.from(other).equals(Buffer.from(first))).toBe(false);
  });

  it('keep nothing of the letter before, though the template is compiled once', async () => {
    const long = await renderShipped(letterData({ invoices: invoices(5) }));
    await renderShipped(letterData({ creditor: BARE_CREDITOR, invoices: [invoice({ number: 'OTHER' })] }));
    expect(Buffer.from(await renderShipped(letterData({ invoices: invoices(5) }))).equals(Buffer.from(long))).toBe(true);
  });
});

const NASTY = ['{#factures}', '{/factures}', '{client.nom}', '}', '{', 'CURRENT', '{ HYPERLINK "http://x" }', '</w:t></w:r><w:p/>', '<w:p>', 'a\u0000\u0008\u001fb', '\ud800', '\uffff', '&amp;', '\u202e', '\uE000', ']]>'];
const UNREADABLE = /[\p{Cs}\p{Cc}\ufffe\uffff\uE000]|&(?!amp;|lt;|gt;|quot;|apos;)/u;

async function refuseToBeMoreThanText(value: string): Promise<void> {
  const { creditor, debtor } = letterData();
  const data = letterData({ reference: value, invoices: [invoice({ number: value })], creditor: { ...creditor, name: value }, debtor: { ...debtor, name: value } });
  const docx = await readShipped(data);
  expect(docx.parts.get('word/document.xml')).not.toMatch(/w:instrText|w:fldChar|w:fldSimple|w:hyperlink/);
  expect(matches(docx.parts.get('word/footer1.xml') ?? '', /<w:instrText/g)).toHaveLength(2);
  for (const path of ['word/document.xml', 'word/footer1.xml', 'docProps/core.xml']) expect((docx.parts.get(path) ?? '').replaceAll('\n', '')).not.toMatch(UNREADABLE);
  expect(rowsOf(invoiceTableXml(docx))).toHaveLength(3);
}

describe('what a value cannot do', () => {
  it.each(NASTY)('%j becomes no field, no markup, no unreadable file', refuseToBeMoreThanText);

  it('{#factures} as a name is printed as it is', async () => {
    const docx = await readShipped(letterData({ debtor: { ...letterData().debtor, name: '{#factures}' } }));
    expect(docx.tables[0]?.[0]?.[1]?.split('\n')[0]).toBe('{#factures}');
  });

  it('whatever it is', async () => {
    await fc.assert(fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 20 }), refuseToBeMoreThanText), { numRuns: 15 });
  });
});
