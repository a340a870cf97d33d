import type { ReactElement, ReactNode } from 'react';
import { Amount } from '../amount';
import { DateText } from '../date-text';
import { DaysLate } from '../days-late';
import { formatCount } from '../format';
import type { CellValue, ColumnKind, GridColumn } from './columns';

function byKind(kind: ColumnKind, value: CellValue): ReactNode {
  if (value === null || value === '') return null;
  if (kind === 'amount' && typeof value === 'number') return <Amount cents={value} />;
  if (kind === 'days' && typeof value === 'number') return <DaysLate days={value} />;
  if (kind === 'count' && typeof value === 'number') return formatCount(value);
  if (kind === 'date' && typeof value === 'string') return <DateText date={value} />;
  return value;
}

/** A value in its column's own look, or as the column draws it. */
export function CellContent<Row>({ column, row }: { readonly column: GridColumn<Row>; readonly row: Row }): ReactElement {
  return <>{column.render === undefined ? byKind(column.kind, column.value(row)) : column.render(row)}</>;
}
