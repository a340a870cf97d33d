import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, type IsoDate } from '#shared/domain/calendar';
import { recoveryIndemnity } from '#shared/domain/law/indemnity';
import { type InterestBearing, latePaymentInterest } from '#shared/domain/law/interest';
import { floorsNotMet } from '#shared/domain/law/interest-rate';
import { imputePayment } from '#shared/domain/law/imputation';
import { rateBook } from '#shared/domain/law/rates';
import { SHIPPED_RATES } from '#shared/domain/law/shipped-rates';

const RATES = rateBook(SHIPPED_RATES);
const credit = (date: IsoDate, cents: number, kind: 'payment' | 'creditNote' = 'payment') => ({ date, cents, kind });

/** 1 000,00 due on 31 May 2026 from a professional at the law's rate: 12,15 % until 30 June, then 12,40 %. */
function bears(to: IsoDate, details: Partial<InterestBearing> = {}): number {
  const debt: InterestBearing = { amountCents: 1_000_00, dueDate: '2026-05-31', credits: [], debtor: 'professional', contractualBps: null, formalNoticeOn: null, suspensions: [], stopOn: null, ...details };
  return latePaymentInterest(debt, to, '365', RATES).interestCents;
}
const indemnity = (credits: ReturnType<typeof credit>[], debtor: 'professional' | 'consumer' = 'professional') =>
  recoveryIndemnity({ debtor, amountCents: 1_000_00, dueDate: '2026-05-31', credits, insolventOn: null }, '2026-12-31');

describe('cases that must hold', () => {
  it('29 February inside a period is a day like another', () => {
    // 1 000 × 10 % × (1 of February and 29, then 1 of March) = 3 days / 365 = 0,8219
    expect(bears('2024-03-01', { dueDate: '2024-02-27', contractualBps: 1000 })).toBe(82);
    expect(bears('2023-03-01', { dueDate: '2023-02-27', contractualBps: 1000 })).toBe(55);
  });

  it('a payment on the due date: neither interest nor indemnity', () => {
    expect(bears('2026-12-31', { credits: [credit('2026-05-31', 1_000_00)] })).toBe(0);
    expect(indemnity([credit('2026-05-31', 1_000_00)])).toBe(0);
  });

  it('one day late: one day of interest, and the indemnity', () => {
    // 1 000 × 12,15 % / 365 = 0,3329
    expect(bears('2026-12-31', { credits: [credit('2026-06-01', 1_000_00)] })).toBe(33);
    expect(indemnity([credit('2026-06-01', 1_000_00)])).toBe(40_00);
  });

  it('part payments on two dates across a change of half-year', () => {
    // 15 d of 1 000 and 15 of 600 at 12,15 %, 10 of 600 at 12,40 %: 4,9932 + 2,9959 + 2,0384
    expect(bears('2026-12-31', { credits: [credit('2026-06-15', 400_00), credit('2026-07-10', 600_00)] })).toBe(10_03);
  });

  it('a credit note dated before the due date never bore anything', () => {
    // 750 × 12,15 % × 30 / 365 = 7,4897
    expect(bears('2026-06-30', { credits: [credit('2026-05-20', 250_00, 'creditNote')] })).toBe(7_49);
    expect(indemnity([credit('2026-05-20', 1_000_00, 'creditNote')])).toBe(0);
  });

  it('a consumer: no 40 EUR, and legal interest from the formal notice only', () => {
    expect(indemnity([], 'consumer')).toBe(0);
    expect(bears('2026-12-31', { debtor: 'consumer' })).toBe(0);
    // 1 000 × 2,62 % × 10 / 365 + 1 000 × 2,75 % × 10 / 365 = 0,7178 + 0,7534
    expect(bears('2026-07-10', { debtor: 'consumer', formalNoticeOn: '2026-06-20' })).toBe(1_47);
  });

  it('a rate of zero: no interest, the indemnity all the same', () => {
    expect(bears('2026-12-31', { contractualBps: 0 })).toBe(0);
    expect(indemnity([])).toBe(40_00);
  });

  it('a contractual rate under the floor: applied as agreed, the half-years and their floor told', () => {
    // 1 000 × 8 % × 30 / 365 = 6,5753
    expect(bears('2026-06-30', { contractualBps: 800 })).toBe(6_58);
    const halves = (bps: number) => floorsNotMet(bps, [{ from: '2026-06-01' }, { from: '2026-06-15' }, { from: '2026-07-01' }], RATES).map(({ halfYear, floorBps }) => [halfYear, floorBps]);
    expect(halves(800)).toEqual([['2026-H2', 825]]);
    expect(halves(700)).toEqual([['2026-H1', 786], ['2026-H2', 825]]);
    expect(halves(825)).toEqual([]);
  });

  it('interest never decreases as the date advances while the base does not (property)', () => {
    const day = fc.integer({ min: 0, max: 2000 });
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 100_000_00 }), day, day, fc.option(fc.integer({ min: 0, max: 3000 })), (amountCents, until, more, contractualBps) => {
        const on = (days: number) => bears(addDays('2019-06-15', days), { amountCents, dueDate: '2019-06-15', contractualBps });
        expect(on(until + more)).toBeGreaterThanOrEqual(on(until));
      }),
    );
  });

  it('the sum of imputations is the payment to the cent (property)', () => {
    const cents = fc.integer({ min: 0, max: 1_000_00 });
    const debts = fc.array(fc.record({ capitalCents: cents, interestCents: cents, indemnityCents: fc.constantFrom(0, 40_00), rateBps: fc.constantFrom(1215, 1240), dueDate: fc.constantFrom('2026-01-31', '2027-01-31') }), { maxLength: 8 });
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 20_000_00 }), debts, (payment, some) => {
        const owed = some.map((each, id) => ({ id, ...each }));
        const total = owed.reduce((sum, each) => sum + each.capitalCents + each.interestCents + each.indemnityCents, 0);
        const { imputations, restCents } = imputePayment(payment, owed, [], '2026-11-21');
        expect(imputations.reduce((sum, each) => sum + each.interestCents + each.capitalCents + each.indemnityCents, 0)).toBe(Math.min(payment, total));
        expect(restCents).toBe(Math.max(0, payment - total));
      }),
    );
  });
});
