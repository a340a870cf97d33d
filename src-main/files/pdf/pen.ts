import type { PdfPicture } from './model';

/** A piece of text of one font and look, measured. */
export interface Ink {
  readonly text: string;
  readonly font: string;
  readonly size: number;
  readonly color: string;
  readonly width: number;
}

/** What layouts measure with and draw with: pdfkit in our own few words. Points, from the top left corner of the sheet. */
export interface Pen {
  widthOf(text: string, font: string, size: number): number;
  text(ink: Ink, x: number, baseline: number): void;
  rule(from: readonly [number, number], to: readonly [number, number], width: number, color: string): void;
  fill(x: number, y: number, width: number, height: number, color: string): void;
  picture(picture: PdfPicture, x: number, y: number): void;
}

/** Which page this is; known once every page is laid out. */
export interface PageNumbers {
  readonly page: number;
  readonly pages: number;
}

/** Something laid out: how high it is, and how it is drawn once its place is known. */
export interface Laid {
  readonly height: number;
  readonly draw: (pen: Pen, x: number, y: number, numbers: PageNumbers) => void;
}

/** What a page takes whole. */
export interface Piece extends Laid {
  readonly keepNext: boolean;
  readonly startsPage: boolean;
  /** Rows that come again when this piece opens a page. */
  readonly heads: readonly Laid[];
}
