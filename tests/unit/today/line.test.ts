import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { byImportance, GROUP_OF, groupLines, TODAY_GROUPS, TODAY_KINDS, type TodayLine } from '#shared/domain/today/line';

const line = (details: Partial<TodayLine>): TodayLine => ({
  kind: 'letter', key: 'k', client: { id: 1, code: 'C1', name: 'Garage Petit' }, cents: 10_000, since: '2026-03-01', count: 1, level: null, invoiceIds: [], obstacleId: null, correspondenceId: null, note: '', ...details,
});

const anyLine: fc.Arbitrary<TodayLine> = fc.record({
  kind: fc.constantFrom(...TODAY_KINDS),
  key: fc.string({ maxLength: 4 }),
  client: fc.option(fc.record({ id: fc.nat(9), code: fc.constant('C'), name: fc.string({ maxLength: 3 }) })),
  cents: fc.option(fc.integer({ min: 0, max: 50_000 })),
  since: fc.option(fc.constantFrom('2026-01-01', '2026-02-01', '2026-03-01')),
  count: fc.nat(5),
  level: fc.constant(null),
  invoiceIds: fc.constant([]),
  obstacleId: fc.constant(null),
  correspondenceId: fc.constant(null),
  note: fc.constant(''),
});

describe('the order of the day', () => {
  it('answers first, then what was not kept; letters last, once the data are fresh', () => {
    const kinds = (['letter', 'staleData', 'phoneStep', 'reply', 'bankEntries', 'brokenPromise', 'promiseDue'] as const).map((kind) => line({ kind }));
    expect([...kinds].sort(byImportance).map(({ kind }) => kind)).toEqual(['reply', 'brokenPromise', 'promiseDue', 'phoneStep', 'staleData', 'bankEntries', 'letter']);
  });

  it('in a group, the reply that waits for longest and the letter that claims most come first', () => {
    const replies = [line({ kind: 'reply', key: 'new', since: '2026-03-02', cents: 90_000 }), line({ kind: 'reply', key: 'old', since: '2026-02-01', cents: 1 })];
    expect(replies.sort(byImportance).map(({ key }) => key)).toEqual(['old', 'new']);
    const letters = [line({ key: 'old', since: '2026-01-01', cents: 1 }), line({ key: 'big', since: '2026-02-01', cents: 90_000 })];
    expect(letters.sort(byImportance).map(({ key }) => key)).toEqual(['big', 'old']);
  });

  it('is one order, whatever the lines come in', () => {
    fc.assert(
      fc.property(fc.array(anyLine, { maxLength: 30 }), fc.nat(), (lines, turn) => {
        const turned = [...lines.slice(turn % (lines.length + 1)), ...lines.slice(0, turn % (lines.length + 1))];
        const told = (sorted: TodayLine[]) => sorted.map(({ kind, key, cents, since, client }) => [kind === 'reply', GROUP_OF[kind], key, cents ?? 0, since ?? '', client?.name ?? '']);
        expect(told([...lines].sort(byImportance))).toEqual(told([...turned].sort(byImportance)));
      }),
    );
  });
});

describe('the groups of the day', () => {
  it('count and sum every line, in the order of importance, and show no more than asked', () => {
    fc.assert(
      fc.property(fc.array(anyLine, { maxLength: 40 }), fc.nat(5), (lines, most) => {
        const groups = groupLines(lines, () => most);
        expect(groups.reduce((sum, { count }) => sum + count, 0)).toBe(lines.length);
        expect(groups.reduce((sum, { cents }) => sum + cents, 0)).toBe(lines.reduce((sum, { cents }) => sum + (cents ?? 0), 0));
        expect(groups.map(({ group }) => TODAY_GROUPS.indexOf(group))).toEqual(groups.map(({ group }) => TODAY_GROUPS.indexOf(group)).sort((a, b) => a - b));
        for (const { group, count, lines: shown } of groups) {
          expect(shown).toHaveLength(Math.min(count, most));
          for (const { kind } of shown) expect(GROUP_OF[kind]).toBe(group);
        }
      }),
    );
  });
});
