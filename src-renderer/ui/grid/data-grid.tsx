import Box from '@mui/material/Box';
import { useVirtualizer } from '@tanstack/react-virtual';
import { type KeyboardEvent, type MouseEvent, type ReactElement, type ReactNode, useEffect, useId, useRef, useState } from 'react';
import { type Density, ROW_HEIGHT, useDensity } from '../density';
import { ListSkeleton } from '../skeletons';
import { type GridColumn, type GridSort, type GridTree, leastWidthOf, type RowKey, type RowSource, type Selection, templateOf } from './columns';
import { rowsAsTsv } from './copy-rows';
import { GridFoot } from './grid-foot';
import { GridHead } from './grid-head';
import { GridRow, type RowTone } from './grid-row';
import { gridStyles } from './grid-styles';
import { nextSort } from './sort-rows';
import { handleGridKey } from './grid-keys';
import { useCopy } from './use-copy';
import { useRows } from './use-rows';
import { useSelection } from './use-selection';

export interface DataGridProps<Row> {
  readonly ariaLabel: string;
  readonly columns: readonly GridColumn<Row>[];
  readonly rowKey: (row: Row) => RowKey;
  /** All of them, or a `source` that reads them as they are shown. */
  readonly rows?: readonly Row[] | undefined;
  readonly source?: RowSource<Row> | undefined;
  /** With `rows` and no `onSortChange`, the grid sorts by itself, from this order. */
  readonly sort?: GridSort | null | undefined;
  readonly onSortChange?: ((sort: GridSort) => void) | undefined;
  readonly sortable?: boolean | undefined;
  readonly selection?: Selection<Row> | undefined;
  readonly onSelectionChange?: ((selection: Selection<Row>) => void) | undefined;
  readonly checkboxes?: boolean | undefined;
  /** Enter, double click. */
  readonly onOpen?: ((row: Row) => void) | undefined;
  /** Space, click. */
  readonly onPeek?: ((row: Row) => void) | undefined;
  /** Any other key, without Ctrl nor Alt, on the active row: the screen's own; true when it was one. */
  readonly onKey?: ((row: Row, event: KeyboardEvent) => boolean) | undefined;
  /** The arrows moved to another row. */
  readonly onActiveChange?: ((row: Row) => void) | undefined;
  readonly tree?: GridTree<Row> | undefined;
  readonly getRowTone?: ((row: Row) => RowTone | undefined) | undefined;
  /** In place of the grid when there is no row. */
  readonly empty?: ReactNode;
  readonly loading?: boolean | undefined;
  readonly density?: Density | undefined;
  /** Shows the totals row made of the columns' footers. */
  readonly totals?: boolean | undefined;
  readonly autoFocus?: boolean | undefined;
  /** The row the keyboard begins at; the first when not given. */
  readonly startAt?: number | undefined;
}

const NOTHING_SELECTED = new Map<RowKey, never>();
const HEAD_HEIGHT = 35;

/** One virtual grid for every list: 100 000 rows scroll, the keyboard does everything, Ctrl+C pastes into Excel. */
export function DataGrid<Row>(props: DataGridProps<Row>): ReactElement {
  const { ariaLabel, columns, rowKey, onOpen, onPeek, onActiveChange, tree, getRowTone, checkboxes = false, totals = false, autoFocus = false } = props;
  const contextDensity = useDensity();
  const rowHeight = ROW_HEIGHT[props.density ?? contextDensity];
  const { source, sort, setSort } = useRows(props);
  const selection: Selection<Row> = props.selection ?? NOTHING_SELECTED;
  const selecting = props.onSelectionChange !== undefined;
  const control = useSelection(source, rowKey, selection, props.onSelectionChange);
  const [chosen, setActive] = useState(props.startAt ?? 0);
  const active = Math.min(chosen, Math.max(0, source.total - 1));
  const scroller = useRef<HTMLDivElement>(null);
  const id = useId();

  const virtualizer = useVirtualizer({
    count: source.total,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    overscan: 10,
    scrollPaddingStart: HEAD_HEIGHT,
    scrollPaddingEnd: totals ? HEAD_HEIGHT + 1 : 1,
  });
  const items = virtualizer.getVirtualItems();
  const from = items[0]?.index ?? 0;
  const to = items.at(-1)?.index ?? 0;
  const { onRange } = source;
  useEffect(() => onRange(from, to), [onRange, from, to]);
  useEffect(() => virtualizer.measure(), [virtualizer, rowHeight]);
  const shown = source.total > 0;
  useEffect(() => {
    // From the page or the dialog around it, never from a field that someone is typing in.
    if (autoFocus && shown && document.activeElement?.contains(scroller.current) === true) scroller.current?.focus({ preventScroll: true });
  }, [autoFocus, shown]);

  const moveTo = (index: number): void => {
    setActive(index);
    virtualizer.scrollToIndex(index, { align: 'auto' });
    const row = source.getRow(index);
    if (row !== undefined) onActiveChange?.(row);
  };
  const onRowClick = (index: number, event: MouseEvent): void => {
    setActive(index);
    const row = source.getRow(index);
    if (row === undefined) return;
    if (selecting && event.shiftKey) return control.extendTo(index);
    if (selecting && (event.ctrlKey || event.metaKey)) return control.toggle(index);
    if (selecting && !checkboxes) control.only(index);
    onPeek?.(row);
  };
  const openAt = (index: number): void => {
    const row = source.getRow(index);
    if (row !== undefined) onOpen?.(row);
  };
  useCopy(scroller, () => {
    const row = source.getRow(active);
    return rowsAsTsv(selection.size > 0 ? [...selection.values()] : row === undefined ? [] : [row], columns);
  });

  if (props.loading === true && source.total === 0) return <ListSkeleton rows={12} rowHeight={rowHeight} />;
  if (source.total === 0 && props.empty !== undefined) return <>{props.empty}</>;

  const template = templateOf(columns, checkboxes);
  const width = leastWidthOf(columns, checkboxes);
  const page = Math.max(1, Math.floor(((scroller.current?.clientHeight ?? 400) - HEAD_HEIGHT) / rowHeight) - 1);
  return (
    <Box
      ref={scroller}
      role={tree === undefined ? 'grid' : 'treegrid'}
      aria-label={ariaLabel}
      aria-rowcount={source.total + 1}
      aria-multiselectable={selecting}
      aria-activedescendant={active >= from && active <= to && source.total > 0 ? `${id}-${String(active)}` : undefined}
      aria-busy={props.loading === true}
      tabIndex={0}
      onKeyDown={(event) =>
        handleGridKey(
          { active, count: source.total, page, selecting, selection: control, tree, getRow: (index) => source.getRow(index), moveTo, onOpen: (row) => onOpen?.(row), onPeek, onKey: props.onKey },
          event,
        )
      }
      sx={gridStyles}
    >
      <div style={{ minWidth: width, minHeight: '100%', display: 'flex', flexDirection: 'column' }} role="presentation">
        <GridHead
          columns={columns}
          template={template}
          sort={sort}
          onSort={setSort === null ? null : (column) => setSort(nextSort(column, sort))}
          allSelected={checkboxes ? source.total > 0 && selection.size >= source.total : null}
          onToggleAll={() => (selection.size >= source.total ? control.none() : control.all())}
        />
        <div role="rowgroup" className="grid-body" style={{ height: virtualizer.getTotalSize(), position: 'relative', flexShrink: 0 }}>
          {items.map((item) => {
            const row = source.getRow(item.index);
            return (
              <GridRow
                key={item.key}
                id={`${id}-${String(item.index)}`}
                row={row}
                index={item.index}
                columns={columns}
                style={{ gridTemplateColumns: template, height: rowHeight, transform: `translateY(${String(item.start)}px)` }}
                active={item.index === active}
                selected={selecting ? row !== undefined && selection.has(rowKey(row)) : null}
                checkbox={checkboxes}
                tree={tree}
                tone={row === undefined ? undefined : getRowTone?.(row)}
                onClick={onRowClick}
                onDoubleClick={openAt}
                onCheck={control.toggle}
              />
            );
          })}
        </div>
        <div style={{ flex: 1 }} role="presentation" />
        {totals ? <GridFoot columns={columns} template={template} checkboxes={checkboxes} rowIndex={source.total + 2} /> : null}
      </div>
    </Box>
  );
}
