import type { ReactElement } from 'react';
import { Amount } from '../amount';
import { type GridColumn, isNumeric } from './columns';

export interface GridFootProps<Row> {
  readonly columns: readonly GridColumn<Row>[];
  readonly template: string;
  readonly checkboxes: boolean;
  readonly rowIndex: number;
}

/** The totals, always in view. */
export function GridFoot<Row>({ columns, template, checkboxes, rowIndex }: GridFootProps<Row>): ReactElement {
  return (
    <div role="rowgroup" className="grid-foot">
      <div role="row" aria-rowindex={rowIndex} className="grid-row" style={{ gridTemplateColumns: template }}>
        {checkboxes ? <div role="gridcell" className="grid-cell" /> : null}
        {columns.map(({ id, kind, footer }) => (
          <div key={id} role="gridcell" className={isNumeric(kind) ? 'grid-cell is-numeric' : 'grid-cell'}>
            <span className="grid-text">{kind === 'amount' && typeof footer === 'number' ? <Amount cents={footer} /> : footer}</span>
          </div>
        ))}
      </div>
    </div>
  );
}
