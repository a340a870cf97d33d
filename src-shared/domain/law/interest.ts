import { addDays, daysBetween, type IsoDate, laterOf } from '../calendar';
import type { ClientKind } from '../clients/client-kind';
import type { Cents } from '../money';
import { type CountedPeriod, countedPeriods, type Suspension } from './counted-periods';
import { exactInterest, sumOf, toCents } from './exact-interest';
import type { HalfYear } from './half-year';
import { rateFor } from './interest-rate';
import type { HalfYearRate, RateBook, RateBps } from './rates';

/** Days are divided by 365 in every year (Banque de France, 9 January 2019), or by the days of the year. */
export type DayCount = '365' | 'actual';

/** What was set against the debt, on its own date. */
export interface Credit {
  readonly date: IsoDate;
  readonly cents: Cents;
}

/** A debt whose interest is asked for. */
export interface InterestBearing {
  /** All taxes included (C. com. L441-10: the sum due). */
  readonly amountCents: Cents;
  readonly dueDate: IsoDate;
  readonly credits: readonly Credit[];
  readonly debtor: ClientKind;
  /** The rate agreed between professionals; null for the law's. */
  readonly contractualBps: RateBps | null;
  /** When the debtor was put on notice to pay; a consumer owes nothing before. */
  readonly formalNoticeOn: IsoDate | null;
  /** Days that bear nothing: a plan that is kept. */
  readonly suspensions: readonly Suspension[];
  /** The last day that bears interest, before insolvency proceedings open; null without any. */
  readonly stopOn: IsoDate | null;
}

export interface InterestPeriod extends CountedPeriod {
  readonly days: number;
  readonly rateBps: RateBps;
  /** The half-year's rate it rests on; null for a contractual rate. */
  readonly basis: HalfYearRate | null;
  /** The rate of its own half-year is not known: an earlier one stands in. */
  readonly provisional: boolean;
  /** Of this period alone, rounded for reading: the total is not their sum, it is rounded once. */
  readonly cents: Cents;
}

export interface Interest {
  readonly periods: readonly InterestPeriod[];
  readonly interestCents: Cents;
  /** Half-years whose rate is not known: an earlier rate stands in for it, or nothing where there is none. */
  readonly missing: readonly HalfYear[];
  /** Some rate is missing. */
  readonly provisional: boolean;
}

const NOTHING: Interest = { periods: [], interestCents: 0, missing: [], provisional: false };

/**
 * Late-payment interest from the day after the due date (professionals and public buyers), or after the formal notice
 * (consumers: C. civ. 1231-6, 1344-1), to `to` included. A day's base is what was open when it began: what is paid that
 * day still bears interest on it, so that the days are the payment's date less the due date. Exact fractions are summed
 * and rounded once, half up.
 */
export function latePaymentInterest(debt: InterestBearing, to: IsoDate, dayCount: DayCount, rates: RateBook): Interest {
  const from = firstDay(debt);
  const last = debt.stopOn !== null && debt.stopOn < to ? debt.stopOn : to;
  if (from === null || from > last) return NOTHING;
  const missing = new Set<HalfYear>();
  const parts = countedPeriods(debt, from, last).flatMap((period) => {
    const rate = rateFor(debt, from, period, rates);
    if (rate.missing !== null) missing.add(rate.missing);
    if (rate.applied === null) return [];
    const days = daysBetween(period.from, period.to) + 1;
    const exact = exactInterest(period.baseCents, rate.applied.rateBps, days, daysInYearOf(period.from, dayCount));
    return [{ exact, period: { ...period, days, ...rate.applied, provisional: rate.missing !== null, cents: toCents(exact) } }];
  });
  return {
    periods: parts.map(({ period }) => period),
    interestCents: toCents(sumOf(parts.map(({ exact }) => exact))),
    missing: [...missing].sort(),
    provisional: missing.size > 0,
  };
}

/** The first day that bears interest; null when none does. */
function firstDay({ debtor, dueDate, formalNoticeOn }: InterestBearing): IsoDate | null {
  if (debtor !== 'consumer') return addDays(dueDate, 1);
  return formalNoticeOn === null ? null : addDays(laterOf(dueDate, formalNoticeOn), 1);
}

/** What the days of a period that begins on `date` are divided by. */
export function daysInYearOf(date: IsoDate, dayCount: DayCount): 365 | 366 {
  const year = date.slice(0, 4);
  return dayCount === 'actual' && daysBetween(`${year}-01-01`, `${year}-12-31`) === 365 ? 366 : 365;
}
