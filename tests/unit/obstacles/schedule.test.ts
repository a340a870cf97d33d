import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '#shared/domain/calendar';
import { sumCents } from '#shared/domain/money';
import { instalmentSchedule, instalmentsUntil, type Rhythm } from '#shared/domain/obstacles/schedule';

const MONTHLY: Rhythm = { unit: 'month', count: 1 };
const dates = (first: string, count: number, rhythm = MONTHLY): string[] => instalmentSchedule(count * 100, count, first, rhythm).map((instalment) => instalment.dueDate);

describe('an instalment schedule', () => {
  it('sums to the debt to the cent: the last instalment takes the remainder', () => {
    expect(instalmentSchedule(100_000, 3, '2026-01-15', MONTHLY).map((instalment) => instalment.amountCents)).toEqual([33_333, 33_333, 33_334]);
    const anyDebt = fc.tuple(fc.integer({ min: 1, max: 120 }), fc.integer({ min: 0, max: 10_000_000 }));
    fc.assert(
      fc.property(anyDebt, ([count, more]) => {
        const debt = count + more;
        const amounts = instalmentSchedule(debt, count, '2026-01-31', MONTHLY).map((instalment) => instalment.amountCents);
        expect(sumCents(amounts)).toBe(debt);
        expect(amounts).toHaveLength(count);
        expect(Math.min(...amounts)).toBeGreaterThan(0);
        expect((amounts.at(-1) ?? 0) - (amounts[0] ?? 0)).toBeLessThan(count);
      }),
    );
  });

  it('Month-end repetition never overflows the month', () => {
    expect(dates('2026-01-31', 5)).toEqual(['2026-01-31', '2026-02-28', '2026-03-31', '2026-04-30', '2026-05-31']);
    expect(dates('2027-12-30', 4)).toEqual(['2027-12-30', '2028-01-30', '2028-02-29', '2028-03-30']);
    const anyDay = fc.integer({ min: 0, max: 3000 }).map((days) => addDays('2024-01-01', days));
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 1, max: 60 }), (first, count) => {
        const months = dates(first, count).map((date) => Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)));
        months.forEach((month, i) => { expect(month).toBe((months[0] ?? 0) + i); });
      }),
    );
  });

  it('repeats every week or every so many days', () => {
    expect(dates('2026-02-20', 3, { unit: 'week', count: 1 })).toEqual(['2026-02-20', '2026-02-27', '2026-03-06']);
    expect(dates('2026-02-20', 3, { unit: 'day', count: 10 })).toEqual(['2026-02-20', '2026-03-02', '2026-03-12']);
  });

  it('counts what falls up to a last date', () => {
    expect(instalmentsUntil('2026-01-31', '2026-04-29', MONTHLY)).toBe(3);
    expect(instalmentsUntil('2026-01-31', '2026-04-30', MONTHLY)).toBe(4);
    expect(instalmentsUntil('2026-01-31', '2026-01-30', MONTHLY)).toBe(0);
  });

  it('refuses an instalment of nothing', () => {
    expect(() => instalmentSchedule(2, 3, '2026-01-31', MONTHLY)).toThrow(RangeError);
  });
});
