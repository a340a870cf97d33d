import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ListedInvoices } from '#main/usecases/imports/listed-invoices';

const runs = fc.array(fc.record({ first: fc.integer({ min: 1, max: 60 }), count: fc.integer({ min: 0, max: 8 }) }), { maxLength: 20 });

describe('the ids of listed invoices', () => {
  it('are in order, none touching another, and none is lost', () => {
    fc.assert(
      fc.property(runs, (given) => {
        const listed = new ListedInvoices();
        const ids = new Set<number>();
        for (const { first, count } of given) {
          listed.add(first, count);
          for (let id = first; id < first + count; id++) ids.add(id);
        }
        const ranges = listed.ranges();
        ranges.forEach(({ first, last }, i) => {
          expect(first).toBeLessThanOrEqual(last);
          expect(first).toBeGreaterThan((ranges[i - 1]?.last ?? -1) + 1);
        });
        for (let id = 0; id <= 70; id++) expect(listed.has(id)).toBe(ids.has(id));
      }),
    );
  });

  it('of one import are one range', () => {
    const listed = new ListedInvoices();
    listed.add(1, 2000);
    listed.add(2001, 2000);
    expect(listed.ranges()).toEqual([{ first: 1, last: 4000 }]);
  });
});
