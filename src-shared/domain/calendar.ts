import { addDays as addDaysToDate, addMonths as addMonthsToDate, differenceInCalendarDays, format, isValid, lastDayOfMonth, parseISO } from 'date-fns';
import { fr } from 'date-fns/locale/fr';

/** A calendar date 'YYYY-MM-DD'. It has no time and no zone, so nothing can shift it; text order is date order. */
export type IsoDate = string;

const SHAPE = /^\d{4}-\d{2}-\d{2}$/;

/** True for a date that exists: '2026-02-29' is refused. */
export function isIsoDate(text: string): boolean {
  return SHAPE.test(text) && isValid(parseISO(text));
}

/** @returns the date, or null when there is no such day (31 April) */
export function makeDate(year: number, month: number, day: number): IsoDate | null {
  const text = `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  return isRealDay(year, month, day) ? text : null;
}

function isRealDay(year: number, month: number, day: number): boolean {
  if (!Number.isInteger(year) || year < 1 || year > 9999 || month < 1 || month > 12 || day < 1) return false;
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const lengths = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
  return day <= (lengths[month - 1] ?? 0);
}

export function addDays(date: IsoDate, days: number): IsoDate {
  return format(addDaysToDate(parseISO(date), days), 'yyyy-MM-dd');
}

/** The same day of a later month, or that month's last: 31 January + 1 = 28 or 29 February. */
export function addMonths(date: IsoDate, months: number): IsoDate {
  return format(addMonthsToDate(parseISO(date), months), 'yyyy-MM-dd');
}

export function endOfMonth(date: IsoDate): IsoDate {
  return format(lastDayOfMonth(parseISO(date)), 'yyyy-MM-dd');
}

/** Days from `from` to `to`; negative when `to` comes first. */
export function daysBetween(from: IsoDate, to: IsoDate): number {
  return differenceInCalendarDays(parseISO(to), parseISO(from));
}

export function laterOf(first: IsoDate, second: IsoDate): IsoDate {
  return first > second ? first : second;
}

/** '2026-11-21' -> '21/11/2026'. */
export function formatShortDate(date: IsoDate): string {
  return `${date.slice(8, 10)}/${date.slice(5, 7)}/${date.slice(0, 4)}`;
}

/** '2026-11-01' -> '1er novembre 2026', with no-break spaces. */
export function formatLongDate(date: IsoDate): string {
  const text = format(parseISO(date), 'd MMMM yyyy', { locale: fr });
  return text.replace(/^1 /, '1er ').replaceAll(' ', '\u00a0');
}
