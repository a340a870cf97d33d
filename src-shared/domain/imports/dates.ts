import { type IsoDate, makeDate } from '#shared/domain/calendar';
import { type Cell, cellText } from '#shared/domain/imports/cells';
import { fold } from '#shared/domain/imports/fold';

/** How dates of three numbers are to be read. */
export type DateFormat = 'dd/MM/yyyy' | 'MM/dd/yyyy' | 'yyyy-MM-dd' | 'yyyy/MM/dd';
export type DayOrder = 'dayFirst' | 'monthFirst';

export interface DateReading {
  readonly order: DayOrder;
  readonly date1904: boolean;
}

/** Why a cell gives no date: it has the shape of one that does not exist, or not even the shape. */
export type DateProblem = 'impossibleDate' | 'notADate';

const EARLIEST_YEAR = 1950;
const LATEST_YEAR = 2100;
/** "49" is 2049, "50" is 1950. */
const PIVOT = 50;

/** @returns the date as written, whatever the time beside it; or why there is none. A blank cell is 'notADate'. */
export function readDate(cell: Cell | undefined, reading: DateReading): IsoDate | DateProblem {
  if (typeof cell === 'number') return dateOfNumber(cell, reading.date1904);
  const text = cellText(cell);
  const numbers = NUMBERS.exec(text);
  if (numbers) return dateOfNumbers(numbers[1] ?? '', numbers[2] ?? '', numbers[3] ?? '', reading.order);
  return dateOfDigits(text) ?? dateOfWords(text) ?? 'notADate';
}

export function isDateProblem(result: IsoDate | DateProblem): result is DateProblem {
  return result === 'impossibleDate' || result === 'notADate';
}

/** Three numbers of a date and nothing of its order: "3/4/26", "2026-04-03T10:00". */
const NUMBERS = /^(\d{1,4})[-/. ](\d{1,2})[-/. ](\d{4}|\d{2})(?:(?:T|,? +(?:à +)?)\d{1,2}[:hH]\S*(?: ?[AaPp]\.?[Mm]\.?)?(?: \S{1,6})?)?$/;

function dateOfNumbers(first: string, second: string, third: string, order: DayOrder): IsoDate | DateProblem {
  if (first.length === 3 || (first.length === 4 && third.length === 4)) return 'notADate';
  if (first.length === 4) return existing(Number(first), Number(second), Number(third));
  const year = fullYear(third);
  return order === 'dayFirst' ? existing(year, Number(second), Number(first)) : existing(year, Number(first), Number(second));
}

/** "20261121", and "21112026" when the first cannot be. */
function dateOfDigits(text: string): IsoDate | DateProblem | null {
  if (!/^\d{8}$/.test(text)) return null;
  const yearFirst = existing(Number(text.slice(0, 4)), Number(text.slice(4, 6)), Number(text.slice(6)));
  return isDateProblem(yearFirst) ? existing(Number(text.slice(4)), Number(text.slice(2, 4)), Number(text.slice(0, 2))) : yearFirst;
}

/** Without accents, by their first letters; French first where the two languages differ. */
const MONTHS = [
  ['janv', 'jan'], ['fevr', 'fev', 'feb'], ['mars', 'mar'], ['avr', 'apr'], ['mai', 'may'], ['juin', 'jun'],
  ['juil', 'jul'], ['aout', 'aou', 'aug'], ['sept', 'sep'], ['oct'], ['nov'], ['dec'],
] as const;

const DAY_MONTH_YEAR = /^(?:[a-z]+ )?(\d{1,2})(?:er|st|nd|rd|th)? ([a-z]{3,9}) (\d{4}|\d{2})(?: \d.*)?$/;
const MONTH_DAY_YEAR = /^(?:[a-z]+ )?([a-z]{3,9}) (\d{1,2})(?:st|nd|rd|th)? (\d{4})(?: \d.*)?$/;

/** "21 nov. 2026", "1er janvier 2026", "21-nov-26", "Nov 21, 2026". */
function dateOfWords(text: string): IsoDate | DateProblem | null {
  if (text.length < 8 || text.length > 40) return null;
  const folded = fold(text);
  const dayFirst = DAY_MONTH_YEAR.exec(folded);
  const parts = dayFirst ?? MONTH_DAY_YEAR.exec(folded);
  if (!parts) return null;
  const month = monthOf((dayFirst ? parts[2] : parts[1]) ?? '');
  const day = Number(dayFirst ? parts[1] : parts[2]);
  return month === 0 ? null : existing(fullYear(parts[3] ?? ''), month, day);
}

function monthOf(word: string): number {
  return MONTHS.findIndex((starts) => starts.some((start) => word.startsWith(start))) + 1;
}

/** Days since Excel's day zero; or 20261121, as accounting programs write it. */
function dateOfNumber(value: number, date1904: boolean): IsoDate | DateProblem {
  if (!Number.isFinite(value) || value < 0) return 'notADate';
  if (Number.isInteger(value) && value >= 19000000 && value < 21010000) return dateOfDigits(String(value)) ?? 'notADate';
  return dateOfSerial(Math.floor(value) + (date1904 ? 1462 : 0));
}

const DAYS_TO_1970 = 25569;
const MILLISECONDS_A_DAY = 86400000;

function dateOfSerial(days: number): IsoDate | DateProblem {
  if (days < 18264 || days > 73050) return 'notADate';
  const date = new Date((days - DAYS_TO_1970) * MILLISECONDS_A_DAY);
  return existing(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate());
}

function fullYear(text: string): number {
  const year = Number(text);
  return text.length === 4 ? year : year < PIVOT ? 2000 + year : 1900 + year;
}

function existing(year: number, month: number, day: number): IsoDate | DateProblem {
  if (year < EARLIEST_YEAR || year > LATEST_YEAR) return 'impossibleDate';
  return makeDate(year, month, day) ?? 'impossibleDate';
}
