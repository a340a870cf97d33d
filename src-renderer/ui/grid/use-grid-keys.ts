import type { KeyboardEvent } from 'react';
import type { GridTree } from './columns';
import { moveActive } from './move';
import type { SelectionControl } from './use-selection';

export interface GridKeys<Row> {
  readonly active: number;
  readonly count: number;
  /** Rows in view. */
  readonly page: number;
  readonly selecting: boolean;
  readonly selection: SelectionControl;
  readonly tree: GridTree<Row> | undefined;
  getRow(index: number): Row | undefined;
  moveTo(index: number): void;
  onOpen(row: Row): void;
  onPeek: ((row: Row) => void) | undefined;
}

/** True when the key was for the grid. */
function act<Row>(keys: GridKeys<Row>, event: KeyboardEvent): boolean {
  const { active, selection } = keys;
  const row = keys.getRow(active);
  const ctrl = event.ctrlKey || event.metaKey;
  if (ctrl && event.key.toLowerCase() === 'a' && keys.selecting) return done(selection.all());
  if (ctrl && event.key === ' ' && keys.selecting) return done(selection.toggle(active));
  const target = moveActive(event.key, active, keys.count, keys.page);
  if (target !== null) {
    keys.moveTo(target);
    if (event.shiftKey && keys.selecting) selection.extendTo(target);
    return true;
  }
  if (ctrl || event.altKey || row === undefined) return false;
  if (event.key === 'Enter') return done(keys.onOpen(row));
  if (event.key === ' ') return done(keys.onPeek === undefined ? selection.toggle(active) : keys.onPeek(row));
  return moveInTree(keys, row, event.key);
}

const done = (_done: void): true => true;

function moveInTree<Row>({ tree, active, getRow, moveTo }: GridKeys<Row>, row: Row, key: string): boolean {
  if (tree === undefined) return false;
  const expanded = tree.expanded(row);
  if (key === 'ArrowRight' && expanded === false) return done(tree.onToggle(row));
  if (key !== 'ArrowLeft') return false;
  if (expanded === true) return done(tree.onToggle(row));
  const level = tree.level(row);
  for (let i = active - 1; i >= 0; i -= 1) {
    const above = getRow(i);
    if (above !== undefined && tree.level(above) < level) return done(moveTo(i));
  }
  return false;
}

/** Keys of the grid itself; a button or a checkbox inside keeps its own Enter and Space. */
export function handleGridKey<Row>(keys: GridKeys<Row>, event: KeyboardEvent): void {
  const inside = event.target !== event.currentTarget;
  if (inside && (event.key === 'Enter' || event.key === ' ')) return;
  if (act(keys, event)) event.preventDefault();
}
