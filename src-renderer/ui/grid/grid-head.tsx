import ArrowDownwardRounded from '@mui/icons-material/ArrowDownwardRounded';
import ArrowUpwardRounded from '@mui/icons-material/ArrowUpwardRounded';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { type GridColumn, type GridSort, isNumeric } from './columns';

export interface GridHeadProps<Row> {
  readonly columns: readonly GridColumn<Row>[];
  readonly template: string;
  readonly sort: GridSort | null;
  /** null: this grid does not sort. */
  readonly onSort: ((column: GridColumn<Row>) => void) | null;
  /** null: no checkboxes. */
  readonly allSelected: boolean | null;
  readonly onToggleAll: () => void;
}

export function GridHead<Row>({ columns, template, sort, onSort, allSelected, onToggleAll }: GridHeadProps<Row>): ReactElement {
  const { t } = useTranslation('ui');
  return (
    <div role="rowgroup" className="grid-head">
      <div role="row" aria-rowindex={1} className="grid-row" style={{ gridTemplateColumns: template }}>
        {allSelected === null ? null : (
          <div role="columnheader" className="grid-cell">
            <input type="checkbox" className="grid-check" checked={allSelected} onChange={onToggleAll} aria-label={t('grid.selectAll')} />
          </div>
        )}
        {columns.map((column) => (
          <HeadCell key={column.id} column={column} sort={sort} onSort={column.sortable === false ? null : onSort} />
        ))}
      </div>
    </div>
  );
}

interface HeadCellProps<Row> {
  readonly column: GridColumn<Row>;
  readonly sort: GridSort | null;
  readonly onSort: ((column: GridColumn<Row>) => void) | null;
}

function HeadCell<Row>({ column, sort, onSort }: HeadCellProps<Row>): ReactElement {
  const direction = sort?.key === column.id ? sort.direction : null;
  const label = <span className="grid-text">{column.header}</span>;
  const Arrow = direction === 'asc' ? ArrowUpwardRounded : ArrowDownwardRounded;
  return (
    <div
      role="columnheader"
      className={isNumeric(column.kind) ? 'grid-cell is-numeric' : 'grid-cell'}
      style={column.headGround === undefined ? {} : { backgroundColor: column.headGround.fill, color: column.headGround.text }}
      {...(direction === null ? {} : { 'aria-sort': direction === 'asc' ? 'ascending' : 'descending' })}
    >
      {onSort === null ? (
        label
      ) : (
        <button type="button" className="grid-sort" onClick={() => onSort(column)}>
          {label}
          {direction === null ? null : <Arrow sx={{ fontSize: 14 }} />}
        </button>
      )}
    </div>
  );
}
