import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, type IsoDate } from '#shared/domain/calendar';
import { type InterestBearing, latePaymentInterest } from '#shared/domain/law/interest';
import { contractualFloor } from '#shared/domain/law/interest-rate';
import { rateBook, rateGap } from '#shared/domain/law/rates';
import { SHIPPED_RATES } from '#shared/domain/law/shipped-rates';

const RATES = rateBook(SHIPPED_RATES);

function debt(details: Partial<InterestBearing> = {}): InterestBearing {
  return { amountCents: 1_000_00, dueDate: '2026-01-31', credits: [], debtor: 'professional', contractualBps: null, formalNoticeOn: null, suspensions: [], stopOn: null, ...details };
}

const interest = (details: Partial<InterestBearing>, to: IsoDate, dayCount: '365' | 'actual' = '365') => latePaymentInterest(debt(details), to, dayCount, RATES);
/** So many days late, at an agreed rate. */
const agreed = (amountCents: number, contractualBps: number, days: number) => interest({ amountCents, contractualBps, dueDate: '2025-03-31' }, addDays('2025-03-31', days)).interestCents;

describe('a gap in the rates', () => {
  it('is a half-year without the rate a business may claim at, whichever end it is at', () => {
    expect(rateGap(RATES, '2015-H1', '2026-H2')).toBe(false);
    expect(rateGap(RATES, '2014-H2', '2015-H1')).toBe(true);
    expect(rateGap(RATES, '2026-H2', '2027-H1')).toBe(true);
    expect(rateGap(rateBook(SHIPPED_RATES.filter(({ kind }) => kind !== 'legalIndividual')), '2015-H1', '2026-H2')).toBe(false);
    expect(rateGap(rateBook(SHIPPED_RATES.filter(({ kind, halfYear }) => kind !== 'legalOther' || halfYear !== '2020-H1')), '2019-H1', '2021-H1')).toBe(true);
  });
});

describe('the check rows of the law', () => {
  it('3 000 EUR at 14,76 % for 30 days: 36,39', () => { expect(agreed(3_000_00, 1476, 30)).toBe(36_39); });
  it('15 000 EUR at 15 % for 30 days: 184,93', () => { expect(agreed(15_000_00, 1500, 30)).toBe(184_93); });
  it('1 000 EUR at 12 % for 30 days: 9,86', () => { expect(agreed(1_000_00, 1200, 30)).toBe(9_86); });
  it('10 000 EUR at 12,40 % for 365 days: 1 240,00', () => { expect(agreed(10_000_00, 1240, 365)).toBe(1_240_00); });

  it('12 000 EUR due 31/05/2026 and paid 31/08/2026: 30 days at 12,15 and 62 at 12,40, 372,59', () => {
    const { periods, interestCents, provisional } = interest({ amountCents: 12_000_00, dueDate: '2026-05-31' }, '2026-08-31');
    expect(periods).toMatchObject([
      { from: '2026-06-01', to: '2026-06-30', days: 30, rateBps: 1215, baseCents: 12_000_00 },
      { from: '2026-07-01', to: '2026-08-31', days: 62, rateBps: 1240, baseCents: 12_000_00 },
    ]);
    expect(interestCents).toBe(372_59);
    expect(provisional).toBe(false);
  });

  it('5 000 EUR due 30/11/2024 and paid 31/01/2025: 31 days at 14,25 and 31 at 13,15, 116,36', () => {
    const { periods, interestCents } = interest({ amountCents: 5_000_00, dueDate: '2024-11-30' }, '2025-01-31');
    expect(periods.map(({ days, rateBps }) => [days, rateBps])).toEqual([[31, 1425], [31, 1315]]);
    expect(interestCents).toBe(116_36);
  });
});

describe('the days that count', () => {
  it('counts nothing for a payment on the due date, and one day for one day late', () => {
    expect(interest({}, '2026-01-31')).toMatchObject({ periods: [], interestCents: 0 });
    // 1 000,00 × 12,15 % / 365 = 0,3329
    expect(interest({}, '2026-02-01')).toMatchObject({ periods: [{ from: '2026-02-01', to: '2026-02-01', days: 1 }], interestCents: 33 });
  });

  it('counts 29 February as a day, of a year of 365 or of 366', () => {
    const leap = { amountCents: 36_500_00, dueDate: '2024-02-28', contractualBps: 1000 };
    expect(interest(leap, '2024-03-01').interestCents).toBe(20_00);
    // 36 500,00 × 10 % × 2 / 366 = 19,9454
    expect(interest(leap, '2024-03-01', 'actual').interestCents).toBe(19_95);
  });

  it('takes what was paid on two dates off the base from the day after each, across a change of half-year', () => {
    const credits = [{ date: '2026-06-15', cents: 400_00 }, { date: '2026-07-10', cents: 600_00 }];
    expect(interest({ dueDate: '2026-05-31', credits }, '2026-12-31').periods).toMatchObject([
      { from: '2026-06-01', to: '2026-06-15', days: 15, baseCents: 1_000_00, rateBps: 1215 },
      { from: '2026-06-16', to: '2026-06-30', days: 15, baseCents: 600_00, rateBps: 1215 },
      { from: '2026-07-01', to: '2026-07-10', days: 10, baseCents: 600_00, rateBps: 1240 },
    ]);
  });

  it('never counts what a credit note took off before the due date', () => {
    const { periods } = interest({ credits: [{ date: '2026-01-20', cents: 250_00 }] }, '2026-02-10');
    expect(periods).toMatchObject([{ from: '2026-02-01', baseCents: 750_00 }]);
  });

  it('leaves out the days of a plan, and stops when insolvency proceedings open', () => {
    const { periods } = interest({ suspensions: [{ from: '2026-02-11', to: '2026-02-20' }], stopOn: '2026-02-25' }, '2026-12-31');
    expect(periods.map(({ from, to, days }) => [from, to, days])).toEqual([['2026-02-01', '2026-02-10', 10], ['2026-02-21', '2026-02-25', 5]]);
  });
});

describe('who owes', () => {
  it('asks a consumer for legal interest only, from the formal notice only', () => {
    expect(interest({ debtor: 'consumer', contractualBps: 1500 }, '2026-12-31').interestCents).toBe(0);
    const { periods } = interest({ debtor: 'consumer', contractualBps: 1500, formalNoticeOn: '2026-06-20' }, '2026-07-10');
    expect(periods.map(({ from, days, rateBps }) => [from, days, rateBps])).toEqual([['2026-06-21', 10, 262], ['2026-07-01', 10, 275]]);
  });

  it('keeps for a public buyer the rate of the half-year in which interest began, with eight points', () => {
    const { periods } = interest({ debtor: 'public', dueDate: '2026-05-31' }, '2026-08-31');
    expect(periods.map(({ rateBps }) => rateBps)).toEqual([1015, 1015]);
  });

  it('claims nothing at a rate of zero', () => {
    expect(interest({ contractualBps: 0 }, '2026-03-31')).toMatchObject({ interestCents: 0, periods: [{ rateBps: 0 }, ] });
  });

  it('explains the floor of a contractual rate: three times legal interest of the half-year', () => {
    expect(contractualFloor(RATES, '2026-H1')).toMatchObject({ floorBps: 786, basis: { rateBps: 262, verification: 'official' } });
    expect(contractualFloor(RATES, '2031-H1')).toBeNull();
  });
});

describe('rates that are not known', () => {
  it('names the half-year, goes on with the last known rate and says that the amount is provisional', () => {
    const later = interest({ dueDate: '2026-12-21' }, '2027-01-10');
    expect(later.missing).toEqual(['2027-H1']);
    expect(later.provisional).toBe(true);
    expect(later.periods.map(({ rateBps, provisional }) => [rateBps, provisional])).toEqual([[1240, false], [1240, true]]);
  });

  it('counts nothing for days before every known rate, and names them', () => {
    const early = interest({ dueDate: '2014-12-21' }, '2015-01-10');
    expect(early.missing).toEqual(['2014-H2']);
    expect(early.periods.map(({ from }) => from)).toEqual(['2015-01-01']);
  });

  it('takes a rate the user gave in place of the one shipped', () => {
    const own = rateBook([...SHIPPED_RATES, { kind: 'ecb', halfYear: '2026-H2', rateBps: 265, verification: 'user', source: 'BCE' }]);
    expect(latePaymentInterest(debt({ dueDate: '2026-07-31' }), '2026-08-31', '365', own).periods).toMatchObject([{ rateBps: 1265 }]);
  });
});

describe('properties', () => {
  const days = fc.integer({ min: 0, max: 2500 });
  const credits = fc.array(fc.record({ date: days.map((n) => addDays('2019-06-15', n)), cents: fc.integer({ min: 1, max: 400_00 }) }), { maxLength: 4 });
  const debtors = fc.constantFrom('professional' as const, 'consumer' as const, 'public' as const);

  it('never decreases as the date advances', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: 1, max: 200 }), credits, debtors, (until, more, paid, debtor) => {
        const details = { dueDate: '2019-06-15', credits: paid, debtor, formalNoticeOn: '2019-09-01' };
        const sooner = interest(details, addDays('2019-06-15', until)).interestCents;
        expect(interest(details, addDays('2019-06-15', until + more)).interestCents).toBeGreaterThanOrEqual(sooner);
      }),
    );
  });

  it('covers each day between the first and the last once, none twice', () => {
    fc.assert(
      fc.property(days, credits, (until, paid) => {
        const to = addDays('2019-06-15', until);
        const { periods } = interest({ dueDate: '2019-06-15', amountCents: 10_000_00, credits: paid }, to);
        expect(periods.reduce((sum, period) => sum + period.days, 0)).toBe(until);
        for (const [i, period] of periods.slice(1).entries()) expect(period.from).toBe(addDays(periods[i]?.to ?? '', 1));
      }),
    );
  });

  it('is the plain formula, to the cent, where nothing changes', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 100_000_000 }), fc.integer({ min: 0, max: 3000 }), fc.integer({ min: 0, max: 180 }), (amountCents, contractualBps, late) => {
        const { interestCents } = interest({ amountCents, contractualBps, dueDate: '2025-12-31' }, addDays('2025-12-31', late));
        expect(Math.abs(interestCents - (amountCents * contractualBps * late) / 3_650_000)).toBeLessThanOrEqual(0.500001);
      }),
    );
  });
});
