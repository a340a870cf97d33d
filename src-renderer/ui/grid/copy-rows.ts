import { formatShortDate } from '#shared/domain/calendar';
import type { CellValue, ColumnKind, GridColumn } from './columns';

/** '-1234,56': what a French Excel reads as a number, without thousands or currency. */
function amountForExcel(cents: number): string {
  const absolute = Math.abs(cents);
  return `${cents < 0 ? '-' : ''}${String(Math.floor(absolute / 100))},${String(absolute % 100).padStart(2, '0')}`;
}

const ISO = /^\d{4}-\d{2}-\d{2}$/;

function cellText(value: CellValue, kind: ColumnKind): string {
  if (value === null) return '';
  if (kind === 'amount' && typeof value === 'number') return amountForExcel(value);
  if (kind === 'date' && typeof value === 'string' && ISO.test(value)) return formatShortDate(value);
  return String(value).replaceAll(/[\t\r\n]+/g, ' ');
}

/** The rows as Excel pastes them: headers, tabs, decimal commas, French dates. */
export function rowsAsTsv<Row>(rows: readonly Row[], columns: readonly GridColumn<Row>[]): string {
  const lines = rows.map((row) => columns.map((column) => cellText(column.value(row), column.kind)).join('\t'));
  return [columns.map(({ header }) => header).join('\t'), ...lines].join('\r\n');
}
