import type { IsoDate } from '../calendar';

/** A column of a report's table; those to the right hold amounts and numbers. */
export interface ReportColumn {
  readonly title: string;
  /** Their sum is the width of the text: 165. */
  readonly widthMm: number;
  readonly right?: boolean;
}

export type ReportBlock =
  | { readonly kind: 'heading'; readonly text: string }
  | { readonly kind: 'text'; readonly text: string }
  /** Smaller and quieter. */
  | { readonly kind: 'note'; readonly text: string }
  /** Framed: what must not be overlooked. */
  | { readonly kind: 'banner'; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly string[] }
  | { readonly kind: 'facts'; readonly rows: readonly (readonly [label: string, value: string])[] }
  | { readonly kind: 'table'; readonly columns: readonly ReportColumn[]; readonly rows: readonly (readonly string[])[]; readonly totals: readonly (readonly string[])[] };

/** A document of ours that is no letter: what it is, of whom, on which day, then its blocks. */
export interface Report {
  readonly title: string;
  readonly company: string;
  readonly date: IsoDate;
  /** Under the title. */
  readonly subtitle: string;
  readonly blocks: readonly ReportBlock[];
}
