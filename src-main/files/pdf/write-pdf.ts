import PDFDocument from 'pdfkit';
import { fontFiles } from './fonts';
import type { PdfFacts, PdfSection } from './model';
import { pagesOf } from './pages';
import type { PageNumbers, Pen } from './pen';
import { piecesOf, stacked } from './tables';

export interface PdfOptions {
  /** An empty page after a section of an odd number of pages: printed on both sides, each begins on a sheet of its own. */
  readonly evenPages: boolean;
  /** Called as sections are done; an error thrown stops the work. */
  readonly onSection: (done: number) => void;
}

const PLAIN: PdfOptions = { evenPages: false, onSection: () => undefined };

/**
 * A PDF of one or more sections, each numbered by itself and beginning on a page of its own. Fonts are embedded, as far as
 * they are used; the same content has the same bytes.
 */
export async function writePdf(sections: Iterable<PdfSection>, facts: PdfFacts, { evenPages, onSection }: PdfOptions = PLAIN): Promise<Uint8Array> {
  const document = await openDocument(facts);
  const chunks: Buffer[] = [];
  document.on('data', (chunk: Buffer) => chunks.push(chunk));
  const ended = new Promise<void>((resolve, reject) => {
    document.on('end', resolve);
    document.on('error', reject);
  });
  const pen = penOn(document);
  let done = 0;
  for (const section of sections) {
    const pages = drawSection(document, pen, section);
    if (evenPages && pages % 2 === 1) addPage(document, section);
    onSection(++done);
    // Whoever waits for the thread comes in between.
    await new Promise((resolve) => setImmediate(resolve));
  }
  document.end();
  await ended;
  return new Uint8Array(Buffer.concat(chunks));
}

async function openDocument({ title, author, date, language }: PdfFacts): Promise<PDFKit.PDFDocument> {
  const made = new Date(`${date}T00:00:00Z`);
  const fonts = await fontFiles();
  const document = new PDFDocument({
    autoFirstPage: false,
    // pdfkit's own fonts are never needed
    font: '',
    compress: true,
    lang: language,
    displayTitle: true,
    info: { Title: title, Author: author, Creator: 'Encours', Producer: 'Encours', CreationDate: made, ModDate: made },
  });
  for (const { name, bytes } of fonts) document.registerFont(name, bytes);
  return document;
}

function drawSection(document: PDFKit.PDFDocument, pen: Pen, section: PdfSection): number {
  const { margins, width, height } = section;
  const textWidth = width - margins.left - margins.right;
  const head = stacked(piecesOf(pen, section.header, textWidth, height));
  const foot = stacked(piecesOf(pen, section.footer, textWidth, height));
  const pages = pagesOf(pen, section);
  pages.forEach(({ items }, i) => {
    const numbers: PageNumbers = { page: i + 1, pages: pages.length };
    addPage(document, section);
    for (const { laid, y } of items) laid.draw(pen, margins.left, y, numbers);
    head.draw(pen, margins.left, section.headerTop, numbers);
    foot.draw(pen, margins.left, height - section.footerBottom - foot.height, numbers);
  });
  return pages.length;
}

function addPage(document: PDFKit.PDFDocument, { width, height }: PdfSection): void {
  document.addPage({ size: [width, height], margin: 0 });
}

function penOn(document: PDFKit.PDFDocument): Pen {
  return {
    widthOf: (text, font, size) => (text === '' ? 0 : document.font(font, size).widthOfString(text)),
    text: ({ text, font, size, color }, x, baseline) => {
      document.font(font, size).fillColor(`#${color}`).text(text, x, baseline, { lineBreak: false, baseline: 'alphabetic' });
    },
    rule: (from, to, width, color) => {
      document.lineWidth(width).strokeColor(`#${color}`).moveTo(...from).lineTo(...to).stroke();
    },
    fill: (x, y, width, height, color) => {
      document.rect(x, y, width, height).fill(`#${color}`);
    },
    picture: ({ bytes, width, height }, x, y) => {
      document.image(Buffer.from(bytes), x, y, { width, height });
    },
  };
}
