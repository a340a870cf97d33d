import { describe, expect, it } from 'vitest';
import { TODAY_KINDS, type TodayKind } from '#shared/domain/today/line';
import { actionOfKey, ACTIONS_OF, KEY_OF } from '../../../src-renderer/features/today/agenda/actions';
import { agendaRows, type Group, type Line, lineWithDigit, rowKeyOf } from '../../../src-renderer/features/today/agenda/rows';

const line = (rank: number, kind: TodayKind = 'letter'): Line => ({
  kind, key: `k${String(rank)}`, client: { id: rank, code: 'C', name: `Client ${String(rank)}` }, cents: 100, since: null, count: 1, level: 1, invoiceIds: [], obstacleId: null, correspondenceId: null, note: '',
});
const group = (name: Group['group'], ranks: readonly number[], count = ranks.length): Group => ({ group: name, count, cents: 100 * count, lines: ranks.map((rank) => line(rank)) });
const DONE = { kind: 'closed', client: { id: 1, code: 'C', name: 'Client 1' }, cents: null } as const;
const done = (count: number, shown = count) => ({ count, lines: Array.from({ length: shown }, () => DONE) });
const told = (rows: ReturnType<typeof agendaRows>) => rows.map((row) => (row.kind === 'line' ? (row.digit ?? '-') : row.kind === 'more' ? `+${String(row.count)}` : row.kind === 'group' ? row.group : 'fait'));

describe('the rows of the day', () => {
  const groups = [group('replies', [1, 2]), group('letters', [3, 4, 5, 6, 7, 8, 9, 10], 20)];

  it('number the first nine lines, and count those that are not shown', () => {
    expect(told(agendaRows({ groups, done: done(0) }, new Set()))).toEqual(['replies', 1, 2, 'letters', 3, 4, 5, 6, 7, 8, 9, '-', '+12']);
  });

  it('give a folded group no digit, and what was done its own fold', () => {
    expect(told(agendaRows({ groups, done: done(1) }, new Set(['letters', 'done'])))).toEqual(['replies', 1, 2, 'letters', 'done']);
    expect(told(agendaRows({ groups: [], done: done(1) }, new Set()))).toEqual(['done', 'fait']);
    expect(told(agendaRows({ groups: [], done: done(9, 1) }, new Set()))).toEqual(['done', 'fait', '+8']);
  });

  it('find a line by its digit and have each a key of its own', () => {
    const rows = agendaRows({ groups, done: done(2) }, new Set());
    expect([lineWithDigit(rows, 3)?.key, lineWithDigit(agendaRows({ groups: [], done: done(0) }, new Set()), 1)]).toEqual(['k3', null]);
    expect(new Set(rows.map(rowKeyOf)).size).toBe(rows.length);
  });
});

describe('the keys of a line', () => {
  it('do each one thing on it', () => {
    for (const kind of TODAY_KINDS) {
      const letters = ACTIONS_OF[kind].flatMap((action) => KEY_OF[action] ?? []);
      expect(new Set(letters).size).toBe(letters.length);
    }
  });

  it('are nothing where the line has no such action', () => {
    expect(actionOfKey('letter', true, 'p')).toBeNull();
    expect(actionOfKey('promiseDue', true, 'p')).toBe('prolong');
    expect(actionOfKey('reply', true, 'F')).toBe('handled');
    expect(actionOfKey('brokenPromise', true, 'f')).toBe('note');
  });

  it('open the dossier of whoever the line is about', () => {
    expect(actionOfKey('letter', true, 'o')).toBe('open');
    expect(actionOfKey('bankEntries', false, 'o')).toBeNull();
  });
});
