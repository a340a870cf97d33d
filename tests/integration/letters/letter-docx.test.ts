import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { renderLetter } from '#main/files/letters/letter-docx';
import { LETTER_TEMPLATES } from '#shared/domain/dunning/policy';
import { composeLetter } from '#shared/domain/letters/compose-letter';
import type { LetterContent } from '#shared/domain/letters/letter-data';
import { formatEuros } from '#shared/domain/money';
import { BARE_CREDITOR, BARE_DEBTOR, invoice, invoices, letterData } from '../../unit/letters/sample';
import { type DocxText, matches, readDocx, rowsOf } from './read-docx';

const plain = (text: string): string => text.replace(/[\u00a0\u202f]/g, ' ');
const render = async (content: LetterContent): Promise<DocxText> => readDocx(await renderLetter(content));

/** The second table of three: blocks, invoices, end of the letter. */
const invoiceRows = (docx: DocxText): string[][] => (docx.tables[1] ?? []).map((row) => row.map(plain));
const invoiceTableXml = (docx: DocxText): string => matches(docx.parts.get('word/document.xml') ?? '', /<w:tbl>.*?<\/w:tbl>/gs)[1] ?? '';

describe('a letter read back from its Word file', () => {
  it.each(LETTER_TEMPLATES)('%s says the content in order, word for word', async (template) => {
    const content = composeLetter(letterData({ template, channel: 'registeredLetter', invoices: invoices(4), unallocatedCents: -45_050 }));
    const said = (await render(content)).paragraphs.map(plain).filter((text) => text !== '');
    const table = [...content.table.head, ...content.table.rows.flat(), ...content.table.totals.flatMap((line) => [line.label, line.amount])];
    const head = [
      ...content.creditor,
      ...content.debtor,
      `Lettre recommandée avec avis de réception\t${content.placeAndDate}`,
      `Objet : ${content.subject}`,
      `Réf. : ${content.references.join(' – ')}`,
      content.salutation,
    ];
    const end = [...content.notes, ...content.body, ...content.payment, ...content.closing, ...content.signature];
    expect(said).toEqual([...head, ...content.opening, ...table, ...end].map(plain));
  });

  it('has the right client, invoices and open amounts', async () => {
    const listed = invoices(18);
    const docx = await render(composeLetter(letterData({ invoices: listed })));
    expect(docx.tables[0]?.[0]?.[1]).toBe('Menuiserie Dupont SARL2 bis avenue du Général de Gaulle38200 VIENNE');
    const rows = invoiceRows(docx).slice(1, 19);
    expect(rows.map((row) => [row[0], row[5]])).toEqual(listed.map((each) => [each.number, plain(formatEuros(each.openCents))]));
    expect(invoiceRows(docx).at(-1)).toEqual(['Total à payer', '170 332,53 €', '']);
  });

  it('uses no space that Word takes for another script', async () => {
    const docx = await render(composeLetter(letterData()));
    expect(docx.parts.get('word/document.xml')).not.toContain('\u202f');
  });

  it('is complete without all that can be empty', async () => {
    const docx = await render(composeLetter(letterData({ creditor: BARE_CREDITOR, debtor: BARE_DEBTOR })));
    expect(docx.tables[0]).toEqual([['Atelier Martin & Fils', 'Menuiserie Dupont SARL']]);
    expect(docx.paragraphs.map(plain)).toContain('\tLe 21 novembre 2026');
  });
});

describe('the table across pages', () => {
  it.each([1, 18, 120])('with %i invoices: a header that comes again, no row cut, totals held to the last row', async (count) => {
    const rows = rowsOf(invoiceTableXml(await render(composeLetter(letterData({ invoices: invoices(count), unallocatedCents: -100 })))));
    const totals = count === 1 ? 2 : 3;
    expect(rows).toHaveLength(1 + count + totals);
    expect(rows.map((row) => row.includes('<w:tblHeader/>'))).toEqual(rows.map((_, i) => i === 0));
    expect(rows.every((row) => row.includes('<w:cantSplit/>'))).toBe(true);
    const held = rows.map((row) => matches(row, /<w:p>.*?<\/w:p>/gs).every((each) => each.includes('<w:keepNext/>')));
    expect(held.slice(count, -1)).toEqual(Array.from({ length: totals }, () => true));
    expect(held.at(-1)).toBe(false);
  });

  it('holds payment, closing and signature in one row, after a paragraph that stays with them', async () => {
    const docx = await render(composeLetter(letterData({ invoices: invoices(18) })));
    const xml = docx.parts.get('word/document.xml') ?? '';
    const last = matches(xml, /<w:tbl>.*?<\/w:tbl>/gs).at(-1) ?? '';
    expect(rowsOf(last)).toHaveLength(1);
    expect(last).toContain('<w:cantSplit/>');
    expect(plain(docx.tables.at(-1)?.[0]?.[0] ?? '')).toMatch(/^Règlement par virement.*IBAN.*salutations distinguées\.Claire MartinGérante$/s);
    const before = matches(xml.slice(0, xml.lastIndexOf('<w:tbl>')), /<w:p>.*?<\/w:p>/gs).at(-1);
    expect(before).toContain('<w:keepNext/>');
  });
});

describe('the sheet', () => {
  it('is A4 with the margins of a letter and the debtor in the window', async () => {
    const docx = await render(composeLetter(letterData()));
    const xml = docx.parts.get('word/document.xml') ?? '';
    const twips = (mm: number): number => Math.floor((mm / 25.4) * 1440);
    const attributes = (tag: string): Record<string, number> =>
      Object.fromEntries([...(new RegExp(`<w:${tag} ([^>]*)/>`).exec(xml)?.[1] ?? '').matchAll(/w:(\w+)="(\d+)"/g)].map((match) => [match[1] ?? '', Number(match[2])]));
    expect(attributes('pgSz')).toMatchObject({ w: twips(210), h: twips(297) });
    expect(attributes('pgMar')).toMatchObject({ top: twips(20), right: twips(20), bottom: twips(20), left: twips(25) });
    // Left margin + first column = 110 mm; top margin + space above the first line = 50 mm.
    expect(attributes('gridCol')).toEqual({ w: twips(85) });
    expect(matches(xml, /<w:p>.*?<\/w:p>/gs).find((each) => each.includes('Menuiserie'))).toContain(`w:before="${String(twips(30))}"`);
  });

  it('has its reference and page numbers in the footer, its title, author and language in its properties', async () => {
    const { parts } = await render(composeLetter(letterData()));
    const footer = parts.get('word/footer1.xml') ?? '';
    expect(plain(readText(footer))).toBe('Réf. R2026-00042 — page /');
    expect(matches(footer, /<w:instrText[^>]*>[^<]*/g).map((each) => each.replace(/.*>/, '').trim())).toEqual(['PAGE', 'NUMPAGES']);
    const core = parts.get('docProps/core.xml') ?? '';
    expect(core).toContain('<dc:title>Facture FA-2026-00100 en attente de règlement – Menuiserie Dupont SARL</dc:title>');
    expect(core).toContain('<dc:creator>Atelier Martin &amp; Fils</dc:creator>');
    expect(parts.get('word/styles.xml')).toContain('<w:lang w:val="fr-FR"/>');
  });
});

const readText = (xml: string): string => matches(xml, /<w:t(?: [^>]*)?>[^<]*/g).map((each) => each.replace(/^<[^>]*>/, '')).join('');

describe('its bytes', () => {
  afterEach(() => {
    vi.useRealTimers();
    vi.unstubAllEnvs();
  });

  it('are the same for the same content, at another time and in another time zone', async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-11-21T10:00:00Z') });
    vi.stubEnv('TZ', 'Europe/Paris');
    const content = composeLetter(letterData({ invoices: invoices(18) }));
    const first = await renderLetter(content);
    vi.setSystemTime(new Date('2031-02-03T23:59:58Z'));
    vi.stubEnv('TZ', 'Pacific/Auckland');
    const second = await renderLetter(structuredClone(content));
    expect(Buffer.from(second).equals(Buffer.from(first))).toBe(true);
  });

  it('change with the content', async () => {
    const one = await renderLetter(composeLetter(letterData()));
    const other = await renderLetter(composeLetter(letterData({ reference: 'R2026-00043' })));
    expect(Buffer.from(other).equals(Buffer.from(one))).toBe(false);
  });
});

const NASTY = ['CURRENT', 'TOTAL_PAGES', '{ HYPERLINK "http://x" }', '</w:t></w:r><w:p/>', 'a\u0000\u0008\u001fb', '\ud800', '\uffff', '&amp;', '\u202e'];
const UNREADABLE = /[\p{Cs}\p{Cc}\ufffe\uffff]|&(?!amp;|lt;|gt;|quot;|apos;)/u;

async function refuseToBeMoreThanText(value: string): Promise<void> {
  const { creditor, debtor } = letterData();
  const data = letterData({ reference: value, invoices: [invoice({ number: value })], creditor: { ...creditor, name: value }, debtor: { ...debtor, name: value } });
  const docx = await render(composeLetter(data));
  expect(docx.parts.get('word/document.xml')).not.toMatch(/w:instrText|w:fldChar|w:fldSimple|w:hyperlink/);
  expect(matches(docx.parts.get('word/footer1.xml') ?? '', /<w:instrText/g)).toHaveLength(2);
  for (const path of ['word/document.xml', 'word/footer1.xml', 'docProps/core.xml']) expect(docx.parts.get(path)).not.toMatch(UNREADABLE);
  expect(docx.tables).toHaveLength(3);
}

describe('what a value cannot do', () => {
  it.each(NASTY)('%j becomes no field, no markup, no unreadable file', refuseToBeMoreThanText);

  it('whatever it is', async () => {
    await fc.assert(fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 20 }), refuseToBeMoreThanText), { numRuns: 15 });
  });
});
