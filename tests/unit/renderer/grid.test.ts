import { describe, expect, it } from 'vitest';
import type { GridColumn } from '../../../src-renderer/ui/grid/columns';
import { rowsAsTsv } from '../../../src-renderer/ui/grid/copy-rows';
import { moveActive } from '../../../src-renderer/ui/grid/move';
import { nextSort, sortRows } from '../../../src-renderer/ui/grid/sort-rows';

interface Line {
  readonly name: string;
  readonly cents: number;
  readonly date: string | null;
}

const name: GridColumn<Line> = { id: 'name', header: 'Client', kind: 'text', width: 100, value: (row) => row.name };
const cents: GridColumn<Line> = { id: 'cents', header: 'Solde', kind: 'amount', width: 100, value: (row) => row.cents };
const date: GridColumn<Line> = { id: 'date', header: 'Échéance', kind: 'date', width: 100, value: (row) => row.date };
const columns = [name, cents, date];

const rows: Line[] = [
  { name: 'Zoé', cents: 100, date: null },
  { name: 'Élan', cents: -250, date: '2026-01-31' },
  { name: 'F10', cents: 1_234_567, date: '2025-12-01' },
  { name: 'F2', cents: 0, date: '2026-01-31' },
];

const names = (list: readonly Line[]): string[] => list.map((row) => row.name);

describe('sortRows', () => {
  it('sorts names the French way and numbers inside them by value', () => {
    expect(names(sortRows(rows, columns, { key: 'name', direction: 'asc' }))).toEqual(['Élan', 'F2', 'F10', 'Zoé']);
  });

  it('sorts amounts by value', () => {
    expect(names(sortRows(rows, columns, { key: 'cents', direction: 'desc' }))).toEqual(['F10', 'Zoé', 'F2', 'Élan']);
  });

  it('leaves what is missing last whatever the direction, and equals in their order', () => {
    expect(names(sortRows(rows, columns, { key: 'date', direction: 'asc' }))).toEqual(['F10', 'Élan', 'F2', 'Zoé']);
    expect(names(sortRows(rows, columns, { key: 'date', direction: 'desc' }))).toEqual(['Élan', 'F2', 'F10', 'Zoé']);
  });

  it('starts names from A and figures from the largest, then turns round', () => {
    expect(nextSort(name, null)).toEqual({ key: 'name', direction: 'asc' });
    expect(nextSort(cents, null)).toEqual({ key: 'cents', direction: 'desc' });
    expect(nextSort(cents, { key: 'cents', direction: 'desc' })).toEqual({ key: 'cents', direction: 'asc' });
  });
});

describe('rowsAsTsv', () => {
  it('writes what a French Excel pastes as numbers and dates', () => {
    expect(rowsAsTsv(rows.slice(1, 3), columns)).toBe('Client\tSolde\tÉchéance\r\nÉlan\t-2,50\t31/01/2026\r\nF10\t12345,67\t01/12/2025');
  });

  it('keeps a cell in its cell', () => {
    expect(rowsAsTsv([{ name: 'a\tb\nc', cents: 0, date: null }], columns)).toBe('Client\tSolde\tÉchéance\r\na b c\t0,00\t');
  });
});

describe('moveActive', () => {
  it('stays within the list', () => {
    expect(moveActive('ArrowUp', 0, 10, 5)).toBe(0);
    expect(moveActive('PageDown', 7, 10, 5)).toBe(9);
    expect(moveActive('Home', 7, 10, 5)).toBe(0);
    expect(moveActive('End', 0, 10, 5)).toBe(9);
  });

  it('leaves other keys and empty lists alone', () => {
    expect(moveActive('Enter', 3, 10, 5)).toBeNull();
    expect(moveActive('ArrowDown', 0, 0, 5)).toBeNull();
  });
});
