import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '#shared/domain/calendar';
import { retentionOf } from '#shared/domain/privacy/retention';

const settled = { openItems: 0, pending: 0 };

describe('the retention period', () => {
  it('ends ten years after the last event, that day included', () => {
    expect(retentionOf({ ...settled, lastEvent: '2012-03-20' }, 10, '2022-03-20')).toEqual({ bars: ['recent'], keptUntil: '2022-03-20' });
    expect(retentionOf({ ...settled, lastEvent: '2012-03-20' }, 10, '2022-03-21')).toEqual({ bars: [], keptUntil: '2022-03-20' });
  });

  it('ends on the last of February when it began on the 29th', () => {
    expect(retentionOf({ ...settled, lastEvent: '2024-02-29' }, 1, '2025-03-01')).toEqual({ bars: [], keptUntil: '2025-02-28' });
  });

  it('does not run for a client with which nothing ever happened', () => {
    expect(retentionOf({ ...settled, lastEvent: null }, 10, '2022-03-21')).toEqual({ bars: [], keptUntil: null });
  });

  it('never frees a client with anything open or pending', () => {
    fc.assert(
      fc.property(fc.nat(3), fc.nat(3), fc.nat(9000), (openItems, pending, days) => {
        const { bars } = retentionOf({ openItems, pending, lastEvent: '2000-01-01' }, 10, addDays('2000-01-01', days));
        expect(bars.includes('openItems')).toBe(openItems > 0);
        expect(bars.includes('pending')).toBe(pending > 0);
      }),
    );
  });
});
