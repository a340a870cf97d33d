import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bucketIndex, bucketRanges, bucketStarts } from '#shared/domain/ageing';
import { proposeAllocation } from '#shared/domain/allocation';
import { addDays, daysBetween } from '#shared/domain/calendar';
import { formatAmount, formatEuros, sumCents } from '#shared/domain/money';

describe('amounts', () => {
  it('are written the French way', () => {
    expect([formatAmount(123_456), formatAmount(-5), formatAmount(0), formatAmount(100_000_000)]).toEqual(['1\u00a0234,56', '\u22120,05', '0,00', '1\u00a0000\u00a0000,00']);
    expect(formatEuros(1200)).toBe('12,00\u00a0€');
  });
});

describe('ageing buckets', () => {
  it('put each day in one bucket, by days late and by due date alike', () => {
    const bounds = [30, 60, 90];
    const asOf = '2026-06-30';
    const starts = bucketStarts(asOf, bounds);
    fc.assert(
      fc.property(fc.integer({ min: -400, max: 400 }), (days) => {
        const due = addDays(asOf, -days);
        const index = bucketIndex(days, bounds);
        const byStart = due >= asOf ? 0 : 1 + (starts.findIndex((start) => due >= start) === -1 ? bounds.length : starts.findIndex((start) => due >= start));
        expect(byStart).toBe(index);
        if (index > 0) {
          const range = bucketRanges(bounds)[index - 1];
          expect(days).toBeGreaterThanOrEqual(range?.from ?? Infinity);
          expect(days).toBeLessThanOrEqual(range?.to ?? Infinity);
        }
        expect(daysBetween(due, asOf)).toBe(days);
      }),
    );
  });
});

describe('allocation of a credit', () => {
  const debts = fc.array(
    fc.record({ dueDays: fc.integer({ min: 0, max: 300 }), openCents: fc.integer({ min: 1, max: 1_000_000 }) }),
    { maxLength: 20 },
  ).map((list) => list.map(({ dueDays, openCents }, id) => ({ id, dueDate: addDays('2026-01-01', dueDays), issueDate: '2025-12-01', openCents })));

  it('never loses a cent and never exceeds a debt', () => {
    fc.assert(
      fc.property(debts, fc.integer({ min: 1, max: 5_000_000 }), (open, credit) => {
        const allocations = proposeAllocation(credit, open);
        expect(sumCents(allocations.map((allocation) => allocation.amountCents))).toBe(Math.min(credit, sumCents(open.map((debt) => debt.openCents))));
        for (const { invoiceId, amountCents } of allocations) {
          expect(amountCents).toBeGreaterThan(0);
          expect(amountCents).toBeLessThanOrEqual(open[invoiceId]?.openCents ?? 0);
        }
      }),
    );
  });

  it('settles the oldest due first', () => {
    const open = [
      { id: 1, dueDate: '2026-03-01', issueDate: '2026-01-01', openCents: 50 },
      { id: 2, dueDate: '2026-02-01', issueDate: '2026-01-15', openCents: 50 },
    ];
    expect(proposeAllocation(70, open)).toEqual([{ invoiceId: 2, amountCents: 50 }, { invoiceId: 1, amountCents: 20 }]);
  });
});
