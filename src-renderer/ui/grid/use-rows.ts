import { useMemo, useState } from 'react';
import type { GridColumn, GridSort, RowSource } from './columns';
import { sortRows } from './sort-rows';

export interface RowsInput<Row> {
  readonly columns: readonly GridColumn<Row>[];
  readonly rows?: readonly Row[] | undefined;
  readonly source?: RowSource<Row> | undefined;
  readonly sort?: GridSort | null | undefined;
  readonly onSortChange?: ((sort: GridSort) => void) | undefined;
  readonly sortable?: boolean | undefined;
}

export interface RowsOutput<Row> {
  readonly source: RowSource<Row>;
  readonly sort: GridSort | null;
  /** null: the order is not the user's to change. */
  readonly setSort: ((sort: GridSort) => void) | null;
}

const NO_ROWS: readonly never[] = [];
const ignoreRange = (): void => undefined;

/** Rows held here and rows read as needed, seen alike. */
export function useRows<Row>({ columns, rows, source, sort = null, onSortChange, sortable = true }: RowsInput<Row>): RowsOutput<Row> {
  const [own, setOwn] = useState<GridSort | null>(null);
  const sortsItself = source === undefined && onSortChange === undefined && sortable;
  const current = sortsItself ? (own ?? sort) : sort;
  const held = rows ?? NO_ROWS;
  const sorted = useMemo(() => (sortsItself ? sortRows(held, columns, current) : held), [sortsItself, held, columns, current]);
  const heldSource: RowSource<Row> = useMemo(
    () => ({ total: sorted.length, getRow: (index) => sorted[index], onRange: ignoreRange }),
    [sorted],
  );
  return { source: source ?? heldSource, sort: current, setSort: sortsItself ? setOwn : (onSortChange ?? null) };
}
