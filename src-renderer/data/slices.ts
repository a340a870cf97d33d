import { keepPreviousData, useQueries, useQuery } from '@tanstack/react-query';
import { useCallback, useState } from 'react';

/** Rows read at a time while scrolling, and the most the contract gives, to read them all. */
const SLICE = 200;
const LARGEST = 500;

export interface Slice {
  readonly offset: number;
  readonly limit: number;
}

export interface SlicePage<Row> {
  readonly total: number;
  readonly rows: readonly Row[];
}

export interface SlicedList<Row, Page extends SlicePage<Row>> {
  /** What the grid reads from. */
  readonly source: {
    readonly total: number;
    getRow(index: number): Row | undefined;
    onRange(from: number, to: number): void;
    loadAll(): Promise<readonly Row[]>;
  };
  /** The first slice, with what the operation says of the whole list. */
  readonly first: Page | undefined;
  readonly isPending: boolean;
  readonly error: Error | null;
  refetch(): void;
}

const sliceAt = (index: number): Slice => ({ offset: index * SLICE, limit: SLICE });

/**
 * A list too long to hold: the grid says which rows it shows, only their slices are read.
 * `key` names the list and its criteria; `fetchSlice` must depend on nothing else.
 */
export function useSlices<Row, Page extends SlicePage<Row>>(
  key: readonly unknown[],
  fetchSlice: (slice: Slice) => Promise<Page>,
): SlicedList<Row, Page> {
  const [range, setRange] = useState({ from: 0, to: 0 });
  const queryFor = (index: number) => ({ queryKey: [...key, 'slice', index], queryFn: () => fetchSlice(sliceAt(index)) });

  const head = useQuery<Page>({ ...queryFor(0), placeholderData: keepPreviousData });
  const total = head.data?.total ?? 0;
  const lastSlice = Math.max(0, Math.ceil(total / SLICE) - 1);
  const shown: number[] = [];
  for (let index = Math.max(1, range.from); index <= Math.min(range.to, lastSlice); index += 1) shown.push(index);
  const others = useQueries({ queries: shown.map(queryFor) });

  const pages = new Map<number, Page>();
  if (head.data !== undefined) pages.set(0, head.data);
  shown.forEach((index, i) => {
    const page = others[i]?.data;
    if (page !== undefined) pages.set(index, page);
  });

  const onRange = useCallback((from: number, to: number) => {
    const next = { from: Math.floor(from / SLICE), to: Math.floor(to / SLICE) };
    setRange((previous) => (previous.from === next.from && previous.to === next.to ? previous : next));
  }, []);

  const getRow = (index: number): Row | undefined => pages.get(Math.floor(index / SLICE))?.rows[index % SLICE];
  const loadAll = async (): Promise<readonly Row[]> => {
    const rows: Row[] = [];
    for (let offset = 0; offset < total; offset += LARGEST) rows.push(...(await fetchSlice({ offset, limit: LARGEST })).rows);
    return rows;
  };

  return { source: { total, getRow, onRange, loadAll }, first: head.data, isPending: head.isPending, error: head.error, refetch: () => void head.refetch() };
}
