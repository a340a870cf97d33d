import { describe, expect, it } from 'vitest';
import { toldUpTo } from '#shared/domain/imports/told-up-to';
import { entry } from '../../support/bank';

describe('up to which day a file tells what was paid', () => {
  it('is the newest entry of a ledger', () => {
    expect(toldUpTo([{ date: '2025-12-31' }, { date: '2025-03-01' }], [])).toBe('2025-12-31');
  });

  it('is the last day of the bank’s statements, or their newest operation', () => {
    expect(toldUpTo([], [{ to: '2026-02-28', entries: [entry('2026-02-10', 100)] }])).toBe('2026-02-28');
    expect(toldUpTo([], [{ to: null, entries: [entry('2026-02-10', 100), entry('2026-02-12', 100)] }])).toBe('2026-02-12');
  });

  it('is not told by a list', () => {
    expect(toldUpTo([], [])).toBeNull();
  });
});
