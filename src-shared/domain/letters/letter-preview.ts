/** A piece of text of one look; '\t' and '\n' stand for tabs and line breaks. */
export interface PreviewRun {
  readonly text: string;
  readonly bold: boolean;
  readonly italic: boolean;
  /** Points; null for the size of the body. */
  readonly size: number | null;
  readonly muted: boolean;
}

/** A picture of a letter, in millimetres. */
export interface PreviewPicture {
  readonly width: number;
  readonly height: number;
  /** What Word calls it: the payment code has a name of its own. */
  readonly name: string;
  /** A `data:` URL; '' for a kind that a page does not draw. */
  readonly data: string;
}

export interface PreviewParagraph {
  readonly kind: 'paragraph';
  readonly align: 'left' | 'right' | 'center';
  /** Millimetres. */
  readonly indent: number;
  readonly before: number;
  readonly after: number;
  readonly runs: readonly PreviewRun[];
  /** The picture that stands here; null without one. */
  readonly picture: PreviewPicture | null;
}

export interface PreviewCell {
  readonly span: number;
  readonly filled: boolean;
  readonly blocks: readonly PreviewBlock[];
}

export interface PreviewTable {
  readonly kind: 'table';
  /** Of the columns, in millimetres. */
  readonly widths: readonly number[];
  readonly ruled: boolean;
  readonly rows: readonly { readonly header: boolean; readonly minHeight: number; readonly cells: readonly PreviewCell[] }[];
}

export type PreviewBlock = PreviewParagraph | PreviewTable;

/** A letter as its Word file shows it, page by page apart. */
export interface LetterPreview {
  readonly subject: string;
  readonly reference: string;
  /** Of its words. */
  readonly language: string;
  readonly blocks: readonly PreviewBlock[];
}
