import { describe, expect, it } from 'vitest';
import type { PdfSection } from '#main/files/pdf/model';
import { writePdf } from '#main/files/pdf/write-pdf';
import { readWordDocument } from '#main/files/word/word-document';
import type { LetterData } from '#shared/domain/letters/letter-data';
import { LETTER_LANGUAGES, TEMPLATE_KEYS } from '#shared/domain/letters/template-keys';
import { DEBTOR, invoices, letterData, PLAN, STATEMENT } from '../../unit/letters/sample';
import { readShipped, renderShipped } from '../letters/shipped';
import { plainSpaces, readPdf } from './read-pdf';

const FACTS = { title: 'Lettre', author: 'Atelier Martin', date: '2026-11-21', language: 'fr' };
const POINTS_PER_MM = 72 / 25.4;

const sectionOf = async (data: LetterData): Promise<PdfSection> => readWordDocument(await renderShipped(data));
const pdfOf = async (data: LetterData): Promise<Uint8Array> => writePdf([await sectionOf(data)], FACTS);
const withoutSpaces = (text: string): string => text.replace(/[\s\u00a0]/g, '');

describe('a letter in PDF', () => {
  it.each(TEMPLATE_KEYS.flatMap((template) => LETTER_LANGUAGES.map((language) => ({ template, language }))))('says all that its Word file says: $template in $language', async ({ template, language }) => {
    const data = letterData({ template, debtor: { ...DEBTOR, language }, invoices: invoices(3), plan: PLAN, statement: STATEMENT });
    const { paragraphs } = await readShipped(data);
    const text = withoutSpaces((await readPdf(await pdfOf(data))).map((page) => page.text).join(''));
    for (const paragraph of paragraphs) expect(text).toContain(withoutSpaces(paragraph));
  });

  it('is the same each time, to the byte', async () => {
    const data = letterData();
    expect(await pdfOf(data)).toEqual(await pdfOf(data));
  });

  it('sets the debtor in the window of the envelope: 110 mm from the left, the first line under 50 mm', async () => {
    const [page] = await readPdf(await pdfOf(letterData()));
    const name = page?.pieces.find(({ text }) => text.includes('Menuiserie'));
    expect((name?.x ?? 0) / POINTS_PER_MM).toBeCloseTo(110, 0);
    const top = (name?.y ?? 0) / POINTS_PER_MM;
    expect(top).toBeGreaterThan(50);
    expect(top).toBeLessThan(55);
  });

  it('repeats the header of a long table and numbers its pages', async () => {
    const pages = await readPdf(await pdfOf(letterData({ invoices: invoices(60) })));
    expect(pages.length).toBeGreaterThan(1);
    pages.forEach((page, i) => {
      expect(page.text).toContain(`R2026-00042 — page ${String(i + 1)}/${String(pages.length)}`);
    });
    const withRows = pages.filter(({ text }) => text.includes('FA-2026-'));
    expect(withRows.length).toBeGreaterThan(1);
    for (const { text } of withRows) expect(text).toContain('Montant TTC');
    const numbers = pages.flatMap(({ text }) => text.match(/FA-2026-\d{5}/g) ?? []);
    expect(numbers).toEqual(invoices(60).map(({ number }) => number));
  });

  it('never leaves the signature alone on a page', async () => {
    for (let count = 1; count <= 40; count += 3) {
      const pages = await readPdf(await pdfOf(letterData({ template: 'mise-en-demeure', invoices: invoices(count) })));
      const signed = pages.find(({ text }) => text.includes('Claire Martin'));
      expect(signed?.text).toContain('salutations');
    }
  });

  it('writes names of other alphabets, euros and no-break spaces', async () => {
    const name = 'Łódź Žižek Müller Αθήνα Киев';
    const [page] = await readPdf(await pdfOf(letterData({ debtor: { ...DEBTOR, name } })));
    expect(withoutSpaces(page?.text ?? '')).toContain(withoutSpaces(name));
    expect(page?.text).toContain('1 234,56 €');
  });
});

describe('letters in one file to print', () => {
  const run = () => Promise.all([1, 30, 2].map((count, i) => sectionOf(letterData({ reference: `R2026-0000${String(i + 1)}`, invoices: invoices(count) }))));
  const references = (pages: readonly { text: string }[]): (string | undefined)[] => pages.map(({ text }) => /R2026-0000\d — page \d\/\d/.exec(plainSpaces(text))?.[0]);

  it('keeps their order, each numbered by itself', async () => {
    const pages = references(await readPdf(await writePdf(await run(), FACTS)));
    expect(pages).toEqual(['R2026-00001 — page 1/1', 'R2026-00002 — page 1/2', 'R2026-00002 — page 2/2', 'R2026-00003 — page 1/1']);
  });

  it('begins each on a sheet of its own when both sides are printed', async () => {
    const pages = references(await readPdf(await writePdf(await run(), FACTS, { evenPages: true, onSection: () => undefined })));
    expect(pages).toEqual(['R2026-00001 — page 1/1', undefined, 'R2026-00002 — page 1/2', 'R2026-00002 — page 2/2', 'R2026-00003 — page 1/1', undefined]);
  });
});
