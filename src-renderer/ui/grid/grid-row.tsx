import ChevronRightRounded from '@mui/icons-material/ChevronRightRounded';
import ExpandMoreRounded from '@mui/icons-material/ExpandMoreRounded';
import { type CSSProperties, type MouseEvent, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { CellContent } from './cell';
import { type GridColumn, type GridTree, isNumeric } from './columns';
import { RowActive } from './row-active';

export type RowTone = 'overdue' | 'muted';

export interface GridRowProps<Row> {
  readonly id: string;
  readonly row: Row | undefined;
  readonly index: number;
  readonly columns: readonly GridColumn<Row>[];
  readonly style: CSSProperties;
  readonly active: boolean;
  /** null: the grid does not select. */
  readonly selected: boolean | null;
  readonly checkbox: boolean;
  readonly tree: GridTree<Row> | undefined;
  readonly tone: RowTone | undefined;
  readonly onClick: (index: number, event: MouseEvent) => void;
  readonly onDoubleClick: (index: number) => void;
  readonly onCheck: (index: number) => void;
}

/** Where a row without a toggle begins, level after level; the first lines up with those that have one. */
const INDENT = 42;
const STEP = 22;

const classOf = (active: boolean, selected: boolean | null, tone: RowTone | undefined, child: boolean): string =>
  ['grid-row', active ? 'is-active' : '', selected === true ? 'is-selected' : '', tone === undefined ? '' : `is-${tone}`, child ? 'is-child' : ''].filter(Boolean).join(' ');

export function GridRow<Row>(props: GridRowProps<Row>): ReactElement {
  const { id, row, index, columns, style, active, selected, checkbox, tree, tone, onClick, onDoubleClick, onCheck } = props;
  const { t } = useTranslation('ui');
  const level = row === undefined || tree === undefined ? 1 : tree.level(row);
  const expanded = row === undefined ? undefined : tree?.expanded(row);
  return (
    <RowActive value={active}>
      <div
        role="row"
        id={id}
        aria-rowindex={index + 2}
        aria-selected={selected ?? undefined}
        aria-level={tree === undefined ? undefined : level}
        aria-expanded={expanded}
        className={classOf(active, selected, tone, level > 1)}
        style={style}
        onClick={(event) => onClick(index, event)}
        onDoubleClick={() => onDoubleClick(index)}
      >
        {checkbox ? (
          <div role="gridcell" className="grid-cell">
            <input
              type="checkbox"
              className="grid-check"
              tabIndex={active ? 0 : -1}
              checked={selected === true}
              onClick={(event) => event.stopPropagation()}
              onChange={() => onCheck(index)}
              aria-label={t('grid.selectRow')}
            />
          </div>
        ) : null}
        {columns.map((column, i) => (
          <div
            key={column.id}
            role="gridcell"
            className={isNumeric(column.kind) ? 'grid-cell is-numeric' : 'grid-cell'}
            style={i === 0 && tree !== undefined && expanded === undefined ? { paddingLeft: INDENT + STEP * (level - 1) } : {}}
          >
            {i === 0 && row !== undefined && expanded !== undefined ? (
              <button type="button" className="grid-toggle" tabIndex={-1} aria-label={expanded ? t('grid.collapse') : t('grid.expand')} onClick={(event) => toggle(event, tree, row)}>
                {expanded ? <ExpandMoreRounded sx={{ fontSize: 18 }} /> : <ChevronRightRounded sx={{ fontSize: 18 }} />}
              </button>
            ) : null}
            {row === undefined ? (
              <div className="grid-bone" />
            ) : (
              <span className="grid-text">
                <CellContent column={column} row={row} />
              </span>
            )}
          </div>
        ))}
      </div>
    </RowActive>
  );
}

function toggle<Row>(event: MouseEvent, tree: GridTree<Row> | undefined, row: Row): void {
  event.stopPropagation();
  tree?.onToggle(row);
}

