import { type Cell, type Table, tableOfRows } from '#shared/domain/imports/cells';
import type { Recognition, RememberedMapping, TableMapping } from '#shared/domain/imports/plan';
import { type ReadTable, readTable } from '#shared/domain/imports/read-table';
import { recogniseTable } from '#shared/domain/imports/recognise';

/** A table of the given rows, the first on line 1. */
export function tableOf(rows: readonly (readonly Cell[])[]): Table {
  return tableOfRows(rows);
}

/** A table written as CSV with semicolons. */
export function csv(text: string): Table {
  return tableOf(
    text
      .trim()
      .split('\n')
      .map((line) => line.trim().split(';')),
  );
}

export function recognise(table: Table, mapping: TableMapping | null = null, remembered: readonly RememberedMapping[] = []): Recognition {
  return recogniseTable(table, { mapping, remembered });
}

/** Recognises and reads; fails when the table is not understood. */
export function readAll(table: Table, mapping: TableMapping | null = null): ReadTable {
  const found = recognise(table, mapping);
  if (!found.ok) throw new Error(`not understood: ${JSON.stringify(found.problem)}`);
  return readTable(table, found.plan, () => undefined);
}

/** "3 amount notAnAmount abc" for each note. */
export function notes(list: ReadTable['rejected']): string[] {
  return list.map(({ row, column, code, value }) => `${row} ${column ?? '-'} ${code} ${value ?? '-'}`);
}
