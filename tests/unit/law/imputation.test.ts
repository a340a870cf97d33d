import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Debt, imputePayment } from '#shared/domain/law/imputation';

const debt = (id: number, details: Partial<Debt> = {}): Debt => ({ id, dueDate: '2026-01-31', capitalCents: 100_00, interestCents: 0, indemnityCents: 0, rateBps: 1215, ...details });
const TODAY = '2026-11-21';

describe('what a payment pays', () => {
  it('pays the interest of a debt before its capital, and its indemnity last', () => {
    const only = (cents: number) => imputePayment(cents, [debt(1, { interestCents: 5_00, indemnityCents: 40_00 })], [], TODAY);
    expect(only(3_00).imputations).toEqual([{ id: 1, interestCents: 3_00, capitalCents: 0, indemnityCents: 0 }]);
    expect(only(65_00).imputations).toEqual([{ id: 1, interestCents: 5_00, capitalCents: 60_00, indemnityCents: 0 }]);
    expect(only(150_00)).toEqual({ imputations: [{ id: 1, interestCents: 5_00, capitalCents: 100_00, indemnityCents: 40_00 }], restCents: 5_00 });
  });

  it('takes the debtor’s choice, then what is due, what costs most, the oldest', () => {
    const debts = [debt(1, { dueDate: '2026-12-31' }), debt(2, { dueDate: '2026-03-31' }), debt(3, { rateBps: 1500 }), debt(4, { dueDate: '2026-02-28' })];
    const first = (chosen: number[]) => imputePayment(100_00, debts, chosen, TODAY).imputations.map(({ id }) => id);
    expect(first([])).toEqual([3]);
    expect(first([1])).toEqual([1]);
    expect(imputePayment(300_00, debts, [], TODAY).imputations.map(({ id }) => id)).toEqual([2, 3, 4]);
  });

  it('shares between debts alike in proportion, to the cent', () => {
    const { imputations } = imputePayment(100_00, [debt(1), debt(2), debt(3)], [], TODAY);
    expect(imputations.map(({ capitalCents }) => capitalCents)).toEqual([33_34, 33_33, 33_33]);
  });

  it('adds up to the payment, and never pays more than is owed', () => {
    const cents = fc.integer({ min: 0, max: 500_00 });
    const debts = fc.array(fc.record({ capitalCents: cents, interestCents: cents, indemnityCents: fc.constantFrom(0, 40_00), rateBps: fc.constantFrom(0, 1215, 1240), dueDate: fc.constantFrom('2026-01-31', '2026-03-31', '2027-01-31') }), { maxLength: 6 });
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 3_000_00 }), debts, fc.array(fc.integer({ min: 0, max: 5 }), { maxLength: 2 }), (payment, some, chosen) => {
        const owed = some.map((each, id) => ({ id, ...each }));
        const { imputations, restCents } = imputePayment(payment, owed, [...new Set(chosen)], TODAY);
        expect(imputations.reduce((sum, each) => sum + each.interestCents + each.capitalCents + each.indemnityCents, restCents)).toBe(payment);
        for (const each of imputations) {
          const own = owed[each.id];
          expect(each.interestCents <= (own?.interestCents ?? 0) && each.capitalCents <= (own?.capitalCents ?? 0) && each.indemnityCents <= (own?.indemnityCents ?? 0)).toBe(true);
        }
      }),
    );
  });
});
