import { type Cell, type Table, tableOfRows } from '#shared/domain/imports/cells';
import type { Recognition, RememberedMapping, TableMapping } from '#shared/domain/imports/plan';
import { readTable, type TableEnd } from '#shared/domain/imports/read-table';
import { joinBlocks } from '#shared/domain/imports/reading/blocks';
import type { ImportRecords } from '#shared/domain/imports/records';
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
  return recogniseTable(table, { mapping, remembered, today: '2026-12-31' });
}

/** Recognises and reads; fails when the table is not understood. */
export function readAll(table: Table, mapping: TableMapping | null = null): TableEnd & { readonly records: ImportRecords } {
  const found = recognise(table, mapping);
  if (!found.ok) throw new Error(`not understood: ${JSON.stringify(found.problem)}`);
  const blocks: ImportRecords[] = [];
  const end = readTable(table, found.plan, { onProgress: () => undefined, onRecords: (block) => blocks.push(block) });
  return { ...end, records: joinBlocks(blocks) };
}

/** "3 amount notAnAmount abc" for each note. */
export function notes(list: TableEnd['rejected']): string[] {
  return list.map(({ row, column, code, value }) => `${row} ${column ?? '-'} ${code} ${value ?? '-'}`);
}
