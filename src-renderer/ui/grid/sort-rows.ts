import type { CellValue, GridColumn, GridSort } from './columns';

const collator = new Intl.Collator('fr', { numeric: true, sensitivity: 'base' });

/** French order for texts ('Élan' beside 'elan', 'F2' before 'F10'); what is missing comes last. */
function compareValues(a: CellValue, b: CellValue): number {
  if (a === null || b === null) return a === b ? 0 : a === null ? Infinity : -Infinity;
  return typeof a === 'number' && typeof b === 'number' ? a - b : collator.compare(String(a), String(b));
}

/** A stable sort by one column; the same rows when it is not one of them. */
export function sortRows<Row>(rows: readonly Row[], columns: readonly GridColumn<Row>[], sort: GridSort | null): readonly Row[] {
  const column = sort === null ? undefined : columns.find(({ id }) => id === sort.key);
  if (sort === null || column === undefined) return rows;
  const sign = sort.direction === 'asc' ? 1 : -1;
  return [...rows].sort((a, b) => {
    const order = compareValues(column.value(a), column.value(b));
    return Number.isFinite(order) ? sign * order : order > 0 ? 1 : -1;
  });
}

/** Clicking a header: names start from A, figures and dates from the largest; a second click turns it round. */
export function nextSort<Row>(column: GridColumn<Row>, sort: GridSort | null): GridSort {
  if (sort?.key === column.id) return { key: column.id, direction: sort.direction === 'asc' ? 'desc' : 'asc' };
  return { key: column.id, direction: column.kind === 'text' ? 'asc' : 'desc' };
}
