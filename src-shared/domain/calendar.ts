import { addMonths as addMonthsToDate, format, isValid, lastDayOfMonth, parseISO } from 'date-fns';
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
  return dateOfDay(dayOfDate(date) + days);
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
  return dayOfDate(to) - dayOfDate(from);
}

// A day's number and back, in whole numbers: a queue of reminders counts days a hundred thousand times. The year begins
// in March, so that the leap day comes last (proleptic Gregorian calendar, eras of 400 years = 146 097 days).

/** The number of a day, one more each day, to count and compare many of them. */
export function dayOfDate(date: IsoDate): number {
  const month = Number(date.slice(5, 7));
  const year = Number(date.slice(0, 4)) - (month <= 2 ? 1 : 0);
  const era = Math.floor(year / 400);
  const yearOfEra = year - era * 400;
  const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + Number(date.slice(8, 10)) - 1;
  return era * 146_097 + yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
}

/** The day of a number that `dayOfDate` gave, moved or not. */
export function dateOfDay(day: number): IsoDate {
  const era = Math.floor(day / 146_097);
  const dayOfEra = day - era * 146_097;
  const yearOfEra = Math.floor((dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365);
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const marchMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  const dayOfMonth = dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1;
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(dayOfMonth).padStart(2, '0')}`;
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
