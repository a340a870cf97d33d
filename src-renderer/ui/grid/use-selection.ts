import { useRef } from 'react';
import type { RowKey, RowSource, Selection } from './columns';

export interface SelectionControl {
  /** Ctrl: this row in or out. */
  toggle(index: number): void;
  /** Where the next Shift begins. */
  startAt(index: number): void;
  /** Shift: from where the selection began to here. */
  extendTo(index: number): void;
  only(index: number): void;
  all(): void;
  none(): void;
}

/** Selection by keyboard and mouse, the way lists of files do it. */
export function useSelection<Row>(
  source: RowSource<Row>,
  rowKey: (row: Row) => RowKey,
  selection: Selection<Row>,
  onChange: ((next: Selection<Row>) => void) | undefined,
): SelectionControl {
  const anchor = useRef(0);

  const put = (rows: readonly Row[]): void => onChange?.(new Map(rows.map((row) => [rowKey(row), row])));

  const toggle = (index: number): void => {
    anchor.current = index;
    const row = source.getRow(index);
    if (row === undefined) return;
    const next = new Map(selection);
    if (!next.delete(rowKey(row))) next.set(rowKey(row), row);
    onChange?.(next);
  };

  const extendTo = (index: number): void => {
    const rows: Row[] = [];
    for (let i = Math.min(anchor.current, index); i <= Math.max(anchor.current, index); i += 1) {
      const row = source.getRow(i);
      if (row !== undefined) rows.push(row);
    }
    put(rows);
  };

  const only = (index: number): void => {
    anchor.current = index;
    const row = source.getRow(index);
    put(row === undefined ? [] : [row]);
  };

  const all = (): void => {
    if (source.loadAll !== undefined) return void source.loadAll().then(put, () => undefined);
    put(Array.from({ length: source.total }, (_unused, i) => source.getRow(i)).filter((row) => row !== undefined));
  };

  const startAt = (index: number): void => { anchor.current = index; };

  return { toggle, startAt, extendTo, only, all, none: () => put([]) };
}
