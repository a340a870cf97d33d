/** What a PDF is made from. Lengths are points (1/72 inch), colours "1C2430". */

export interface PdfRun {
  /** '\t' goes to the next tab stop, '\n' to the next line; an ordinary space or a hyphen may end a line. */
  readonly text: string;
  readonly size: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly color: string;
  /** The text is the page's number in its document, or how many pages that has. */
  readonly field: 'page' | 'pages' | null;
}

export interface PdfPicture {
  /** PNG or JPEG. */
  readonly bytes: Uint8Array;
  readonly width: number;
  readonly height: number;
}

export interface PdfLine {
  readonly width: number;
  readonly color: string;
}

export interface PdfParagraph {
  readonly kind: 'paragraph';
  readonly align: 'left' | 'right' | 'center';
  readonly indent: number;
  readonly before: number;
  readonly after: number;
  /** A multiple of the height of the text, or a height of its own. */
  readonly line: { readonly multiple: number } | { readonly exact: number };
  readonly runs: readonly PdfRun[];
  /** Of the mark that ends it, which makes the last line high enough for itself as Word has it; 0 without one. */
  readonly markSize: number;
  readonly picture: PdfPicture | null;
  /** From the left edge of the text, growing. */
  readonly tabs: readonly number[];
  /** A rule at the left of the text, and how far from it. */
  readonly sideRule: (PdfLine & { readonly space: number }) | null;
  /** On the page of what follows. */
  readonly keepNext: boolean;
  readonly keepLines: boolean;
  readonly pageBreakBefore: boolean;
}

export interface PdfCell {
  readonly span: number;
  readonly fill: string | null;
  readonly middle: boolean;
  readonly margins: { readonly top: number; readonly right: number; readonly bottom: number; readonly left: number };
  readonly borders: { readonly top: PdfLine | null; readonly right: PdfLine | null; readonly bottom: PdfLine | null; readonly left: PdfLine | null };
  readonly blocks: readonly PdfBlock[];
}

/** Never cut in two, unless it has one cell and is higher than a page. */
export interface PdfRow {
  /** Comes again at the top of each page. */
  readonly header: boolean;
  readonly keepNext: boolean;
  readonly minHeight: number;
  readonly cells: readonly PdfCell[];
}

export interface PdfTable {
  readonly kind: 'table';
  readonly widths: readonly number[];
  readonly indent: number;
  readonly rows: readonly PdfRow[];
}

export type PdfBlock = PdfParagraph | PdfTable;

/** Pages that are numbered together: a letter, a statement. */
export interface PdfSection {
  readonly width: number;
  readonly height: number;
  readonly margins: { readonly top: number; readonly right: number; readonly bottom: number; readonly left: number };
  readonly header: readonly PdfBlock[];
  /** From the top edge of the sheet. */
  readonly headerTop: number;
  readonly footer: readonly PdfBlock[];
  /** From the bottom edge of the sheet. */
  readonly footerBottom: number;
  readonly blocks: readonly PdfBlock[];
}

export interface PdfFacts {
  readonly title: string;
  readonly author: string;
  /** 'YYYY-MM-DD': the day it bears, so that the same content has the same bytes. */
  readonly date: string;
  /** Of its words: "fr". */
  readonly language: string;
}
