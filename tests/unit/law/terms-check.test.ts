import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '#shared/domain/calendar';
import { newlyOver } from '#shared/domain/clients/credit-limit';
import { checkDueDate, checkTerms } from '#shared/domain/law/terms-check';

describe('terms beside C. com. L441-10', () => {
  it.each([
    [{ days: 30, method: 'net' }, 'within', 60],
    [{ days: 60, method: 'net' }, 'within', 60],
    [{ days: 61, method: 'net' }, 'over', 60],
    [{ days: 45, method: 'netThenEndOfMonth' }, 'within', 45],
    [{ days: 45, method: 'endOfMonthThenNet' }, 'within', 45],
    [{ days: 60, method: 'endOfMonthThenNet' }, 'over', 45],
    [{ days: 46, method: 'netThenEndOfMonth' }, 'over', 45],
  ] as const)('%o: %s of %i days', (terms, standing, mostDays) => {
    expect(checkTerms(terms, 'professional')).toEqual({ standing, mostDays });
  });

  it('are not measured by it for a consumer or a public buyer', () => {
    expect(checkTerms({ days: 90, method: 'net' }, 'consumer').standing).toBe('otherRules');
    expect(checkDueDate('2026-01-01', '2026-12-31', 'public').standing).toBe('otherRules');
  });
});

describe('a due date', () => {
  // Of 15/01/2024: +60 is 15/03; +45 then end of month is 29/02; end of month then +45 is 16/03 (law.md, section 1).
  it.each([
    ['2024-03-15', 'within', 60],
    ['2024-03-16', 'endOfMonthOnly', 61],
    ['2024-03-17', 'over', 62],
  ] as const)('of an invoice of 15/01/2024, on %s: %s, %i days', (dueDate, standing, days) => {
    expect(checkDueDate('2024-01-15', dueDate, 'professional')).toEqual({ standing, days, sixtyDays: '2024-03-15', latest: '2024-03-16' });
  });

  it('never gets better by being later', () => {
    const order = ['within', 'endOfMonthOnly', 'over'];
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 3000 }), fc.integer({ min: 0, max: 120 }), (start, days) => {
        const issued = addDays('2020-01-01', start);
        const [one, other] = [days, days + 1].map((each) => order.indexOf(checkDueDate(issued, addDays(issued, each), 'professional').standing));
        expect(other).toBeGreaterThanOrEqual(one ?? 0);
      }),
    );
  });
});

describe('a credit limit', () => {
  it('is told when it is passed, not when it is reached or was passed before', () => {
    expect(newlyOver(1_000, 900, 1_001)).toBe(true);
    expect(newlyOver(1_000, 900, 1_000)).toBe(false);
    expect(newlyOver(1_000, 1_001, 2_000)).toBe(false);
  });
});
