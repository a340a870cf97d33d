import { getDocumentProxy } from 'unpdf';

export interface PdfText {
  /** In points, from the left and top edges of the sheet to the baseline. */
  readonly x: number;
  readonly y: number;
  readonly text: string;
}

export interface PdfPage {
  readonly pieces: readonly PdfText[];
  /** All of it, spaces of every kind as one ordinary space. */
  readonly text: string;
}

/** A PDF's pages, read by another program than the one that wrote it. */
export async function readPdf(bytes: Uint8Array): Promise<PdfPage[]> {
  // the reader keeps the bytes it is given
  const document = await getDocumentProxy(new Uint8Array(bytes));
  const pages: PdfPage[] = [];
  for (let n = 1; n <= document.numPages; n++) {
    const page = await document.getPage(n);
    const { height } = page.getViewport({ scale: 1 });
    const content = await page.getTextContent();
    const pieces = content.items.flatMap((item) => ('str' in item ? [{ x: Number(item.transform[4]), y: height - Number(item.transform[5]), text: item.str }] : []));
    pages.push({ pieces, text: plainSpaces(pieces.map(({ text }) => text).join(' ')) });
  }
  return pages;
}

export const plainSpaces = (text: string): string => text.replace(/[\s\u00a0\u202f]+/g, ' ').trim();
