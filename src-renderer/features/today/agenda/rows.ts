import type { TodayPage } from '#shared/contract/schemas/today';

export type Group = TodayPage['groups'][number];
export type Line = Group['lines'][number];
export type Done = TodayPage['done']['lines'][number];
export type GroupName = Group['group'] | 'done';

/** The rows of the list: groups that open onto their lines, then what was done. */
export type AgendaRow =
  | { readonly kind: 'group'; readonly group: GroupName; readonly count: number; readonly cents: number | null; readonly expanded: boolean }
  /** `digit`: the key that does what the line asks, for the first nine of the page. */
  | { readonly kind: 'line'; readonly group: GroupName; readonly line: Line; readonly digit: number | null }
  /** Lines of the group that are counted and not shown. */
  | { readonly kind: 'more'; readonly group: GroupName; readonly count: number }
  | { readonly kind: 'done'; readonly group: 'done'; readonly done: Done; readonly rank: number };

const LAST_DIGIT = 9;

/** @param folded groups whose lines are hidden; they take no digit */
export function agendaRows({ groups, done }: Pick<TodayPage, 'groups' | 'done'>, folded: ReadonlySet<GroupName>): AgendaRow[] {
  const rows: AgendaRow[] = [];
  let digit = 0;
  for (const { group, count, cents, lines } of groups) {
    const expanded = !folded.has(group);
    rows.push({ kind: 'group', group, count, cents: cents === 0 ? null : cents, expanded });
    if (!expanded) continue;
    for (const line of lines) {
      digit += 1;
      rows.push({ kind: 'line', group, line, digit: digit <= LAST_DIGIT ? digit : null });
    }
    if (count > lines.length) rows.push({ kind: 'more', group, count: count - lines.length });
  }
  if (done.count === 0) return rows;
  const expanded = !folded.has('done');
  rows.push({ kind: 'group', group: 'done', count: done.count, cents: null, expanded });
  if (!expanded) return rows;
  rows.push(...done.lines.map((each, rank): AgendaRow => ({ kind: 'done', group: 'done', done: each, rank })));
  if (done.count > done.lines.length) rows.push({ kind: 'more', group: 'done', count: done.count - done.lines.length });
  return rows;
}

export function rowKeyOf(row: AgendaRow): string {
  switch (row.kind) {
    case 'group':
      return `group ${row.group}`;
    case 'line':
      return `${row.line.key} ${String(row.line.client?.id ?? 0)}`;
    case 'more':
      return `more ${row.group}`;
    case 'done':
      return `done ${String(row.rank)}`;
  }
}

export const lineWithDigit = (rows: readonly AgendaRow[], digit: number): Line | null => {
  const row = rows.find((each) => each.kind === 'line' && each.digit === digit);
  return row?.kind === 'line' ? row.line : null;
};
