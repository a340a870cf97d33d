import { addDays, type IsoDate } from '../calendar';
import type { Cents } from '../money';
import { firstDayOf, halfYearOf, nextHalfYear } from './half-year';

/** Days that bear no interest, both included; open-ended when `to` is null. */
export interface Suspension {
  readonly from: IsoDate;
  readonly to: IsoDate | null;
}

/** Days of one half-year on one base, both included. */
export interface CountedPeriod {
  readonly from: IsoDate;
  readonly to: IsoDate;
  readonly baseCents: Cents;
}

interface Counted {
  readonly amountCents: Cents;
  readonly credits: readonly { readonly date: IsoDate; readonly cents: Cents }[];
  readonly suspensions: readonly Suspension[];
}

/** The days from `from` to `to`, cut where a half-year begins, the base changes or a suspension starts or ends; those that bear nothing are left out. */
export function countedPeriods(debt: Counted, from: IsoDate, to: IsoDate): CountedPeriod[] {
  const starts = [...new Set([from, ...halfYearStarts(from, to), ...baseChanges(debt), ...suspensionBounds(debt)])].filter((date) => date >= from && date <= to).sort();
  return starts.flatMap((start, i) => {
    const next = starts[i + 1];
    const baseCents = baseOn(debt, start);
    if (baseCents <= 0 || isSuspended(debt.suspensions, start)) return [];
    return [{ from: start, to: next === undefined ? to : addDays(next, -1), baseCents }];
  });
}

function halfYearStarts(from: IsoDate, to: IsoDate): IsoDate[] {
  const starts: IsoDate[] = [];
  for (let half = nextHalfYear(halfYearOf(from)); firstDayOf(half) <= to; half = nextHalfYear(half)) starts.push(firstDayOf(half));
  return starts;
}

/** A credit lowers the base from the day after it. */
const baseChanges = ({ credits }: Counted): IsoDate[] => credits.map(({ date }) => addDays(date, 1));

const suspensionBounds = ({ suspensions }: Counted): IsoDate[] => suspensions.flatMap(({ from, to }) => (to === null ? [from] : [from, addDays(to, 1)]));

function baseOn({ amountCents, credits }: Counted, day: IsoDate): Cents {
  return credits.reduce((base, { date, cents }) => (date < day ? base - cents : base), amountCents);
}

const isSuspended = (suspensions: readonly Suspension[], day: IsoDate): boolean => suspensions.some(({ from, to }) => from <= day && (to === null || day <= to));
