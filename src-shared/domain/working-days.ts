import { addDays, dayOfDate, type IsoDate, makeDate } from './calendar';

const FIXED_HOLIDAYS = new Set(['01-01', '05-01', '05-08', '07-14', '08-15', '11-01', '11-11', '12-25']);
/** Easter Monday, Ascension, Whit Monday: days after Easter Sunday. */
const MOVABLE_HOLIDAYS = [1, 39, 50];

const A_SUNDAY = dayOfDate('2026-03-01');

/** The date itself, or the next day that is neither a weekend nor a public holiday of mainland France. */
export function nextWorkingDay(date: IsoDate): IsoDate {
  let day = date;
  while (isWeekend(day) || isFrenchHoliday(day)) day = addDays(day, 1);
  return day;
}

export function isFrenchHoliday(date: IsoDate): boolean {
  const monthAndDay = date.slice(5);
  if (FIXED_HOLIDAYS.has(monthAndDay)) return true;
  // From the Easter Monday of a 22 March to the Whit Monday of a 25 April.
  if (monthAndDay < '03-23' || monthAndDay > '06-14') return false;
  const easter = easterSunday(Number(date.slice(0, 4)));
  return MOVABLE_HOLIDAYS.some((days) => addDays(easter, days) === date);
}

function isWeekend(date: IsoDate): boolean {
  const day = (((dayOfDate(date) - A_SUNDAY) % 7) + 7) % 7;
  return day === 0 || day === 6;
}

/** Gregorian Easter, by the anonymous algorithm (Meeus/Jones/Butcher). */
function easterSunday(year: number): IsoDate {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const g = Math.floor((8 * b + 13) / 25);
  const h = (19 * a + b - Math.floor(b / 4) - g + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 19 * l) / 433);
  const month = Math.floor((h + l - 7 * m + 90) / 25);
  const day = (h + l - 7 * m + 33 * month + 19) % 32;
  const date = makeDate(year, month, day);
  if (date === null) throw new Error(`no Easter in ${String(year)}`);
  return date;
}
