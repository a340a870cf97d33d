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
  /** Keys of the screen's own on the active row; true when it was one. */
  onKey: ((row: Row, event: KeyboardEvent) => boolean) | undefined;
}

type Action = () => void;

/** What the key does; null when it is not for the grid. */
function actionOf<Row>(keys: GridKeys<Row>, event: KeyboardEvent): Action | null {
  const { active, selection, selecting } = keys;
  const ctrl = event.ctrlKey || event.metaKey;
  if (ctrl && event.key.toLowerCase() === 'a' && selecting) return selection.all;
  if (ctrl && event.key === ' ' && selecting) return () => { selection.toggle(active); };
  const target = moveActive(event.key, active, keys.count, keys.page);
  if (target !== null) {
    return () => {
      keys.moveTo(target);
      if (event.shiftKey && selecting) selection.extendTo(target);
      else selection.startAt(target);
    };
  }
  const row = keys.getRow(active);
  return ctrl || event.altKey || row === undefined ? null : actionOnRow(keys, row, event.key);
}

function actionOnRow<Row>(keys: GridKeys<Row>, row: Row, key: string): Action | null {
  if (key === 'Enter') return () => { keys.onOpen(row); };
  if (key === ' ') return () => { (keys.onPeek ?? (() => { keys.selection.toggle(keys.active); }))(row); };
  return actionInTree(keys, row, key);
}

function actionInTree<Row>({ tree, active, getRow, moveTo }: GridKeys<Row>, row: Row, key: string): Action | null {
  if (tree === undefined) return null;
  const expanded = tree.expanded(row);
  if ((key === 'ArrowRight' && expanded === false) || (key === 'ArrowLeft' && expanded === true)) return () => { tree.onToggle(row); };
  if (key !== 'ArrowLeft') return null;
  const level = tree.level(row);
  for (let i = active - 1; i >= 0; i -= 1) {
    const above = getRow(i);
    if (above !== undefined && tree.level(above) < level) return () => { moveTo(i); };
  }
  return null;
}

function isForScreen<Row>({ active, getRow, onKey }: GridKeys<Row>, event: KeyboardEvent): boolean {
  const row = getRow(active);
  return !event.ctrlKey && !event.metaKey && !event.altKey && row !== undefined && onKey?.(row, event) === true;
}

/** Keys of the grid itself, then the screen's; a button or a checkbox inside keeps its own Enter and Space. */
export function handleGridKey<Row>(keys: GridKeys<Row>, event: KeyboardEvent): void {
  const inside = event.target !== event.currentTarget;
  if (inside && (event.key === 'Enter' || event.key === ' ')) return;
  const action = actionOf(keys, event);
  if (action !== null) action();
  else if (!isForScreen(keys, event)) return;
  event.preventDefault();
}
