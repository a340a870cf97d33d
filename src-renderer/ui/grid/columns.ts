import type { ReactNode } from 'react';

export type ColumnKind = 'text' | 'amount' | 'date' | 'days' | 'count' | 'chip';

export type CellValue = string | number | null;

export type SortDirection = 'asc' | 'desc';

export interface GridSort {
  readonly key: string;
  readonly direction: SortDirection;
}

export interface GridColumn<Row> {
  /** Also the key it sorts by. */
  readonly id: string;
  readonly header: string;
  readonly kind: ColumnKind;
  /** In pixels; with `grow`, the least it takes. */
  readonly width: number;
  /** Takes a share of what is left. */
  readonly grow?: boolean;
  /** What is sorted and copied: cents for an amount, an ISO date, days, a text. */
  readonly value: (row: Row) => CellValue;
  /** What is shown, when the kind's own look is not enough. */
  readonly render?: (row: Row) => ReactNode;
  /** Marks the column with a colour of its own, such as the ageing ramp's. */
  readonly headGround?: { readonly fill: string; readonly text: string };
  readonly sortable?: boolean;
  /** In the totals row: cents for an amount, else a node. */
  readonly footer?: ReactNode;
}

/** Rows read as they are shown. */
export interface RowSource<Row> {
  readonly total: number;
  getRow(index: number): Row | undefined;
  /** Rows from..to (inclusive) are in view. */
  onRange(from: number, to: number): void;
  /** Every row, for Ctrl+A and copying. */
  loadAll?(): Promise<readonly Row[]>;
}

/** Rows that open onto others, already flattened in order. */
export interface GridTree<Row> {
  /** 1 for the outermost. */
  level(row: Row): number;
  /** undefined: nothing under it. */
  expanded(row: Row): boolean | undefined;
  onToggle(row: Row): void;
}

export type RowKey = string | number;

/** Selected rows by key, in the order they were selected. */
export type Selection<Row> = ReadonlyMap<RowKey, Row>;

export const isNumeric = (kind: ColumnKind): boolean => kind === 'amount' || kind === 'days' || kind === 'count';

/** The edge, the box, the gap. */
const CHECKBOX_WIDTH = 52;

/** The CSS grid of a row. */
export const templateOf = <Row>(columns: readonly GridColumn<Row>[], checkboxes: boolean): string =>
  [...(checkboxes ? [`${String(CHECKBOX_WIDTH)}px`] : []), ...columns.map(({ width, grow }) => (grow === true ? `minmax(${String(width)}px, 1fr)` : `${String(width)}px`))].join(' ');

export const leastWidthOf = <Row>(columns: readonly GridColumn<Row>[], checkboxes: boolean): number =>
  columns.reduce((sum, column) => sum + column.width, checkboxes ? CHECKBOX_WIDTH : 0);
