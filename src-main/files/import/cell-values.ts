import type { Cell } from '#shared/domain/imports/cells';

/** What Excel shows in the place of a value it cannot compute, by the codes of its files. */
const ERRORS: Readonly<Record<number, string>> = {
  0: '#NULL!', 7: '#DIV/0!', 15: '#VALUE!', 23: '#REF!', 29: '#NAME?', 36: '#NUM!', 42: '#N/A', 43: '#GETTING_DATA',
};
const ERROR_TEXTS: ReadonlySet<string> = new Set(Object.values(ERRORS));
const UNKNOWN_ERROR = '#ERREUR';

export const errorOfCode = (code: number): string => ERRORS[code] ?? UNKNOWN_ERROR;
export const errorOfText = (text: string): string => (ERROR_TEXTS.has(text) ? text : UNKNOWN_ERROR);

export const truth = (value: boolean): string => (value ? 'VRAI' : 'FAUX');

/** A time may come one millisecond short of midnight: the day is that of the nearest second. */
export function isoDay(date: Date): Cell {
  const time = Math.round(date.getTime() / 1000) * 1000;
  return Number.isNaN(time) ? null : new Date(time).toISOString().slice(0, 10);
}

/** "0000611365" is a number shown on ten digits: its zeros are part of the code it is. */
export function numberAsShown(value: number, format: string | number | undefined): Cell {
  const zeros = typeof format === 'string' && /^0{2,}$/.test(format) ? format.length : 0;
  return zeros > 0 && Number.isInteger(value) && value >= 0 ? String(value).padStart(zeros, '0') : value;
}

const DAY_MILLISECONDS = 86_400_000;
const EPOCH = Date.UTC(1899, 11, 30);
/** Days from the beginning of the calendar of Windows to that of the old Macintosh. */
const DAYS_TO_1904 = 1462;
/** Lotus and Excel have a 29 February 1900. */
const DAY_THAT_NEVER_WAS = 60;

/** The day of a spreadsheet's serial number (ECMA-376 part 1, 18.17.4.1). */
export function dayOfSerial(serial: number, date1904: boolean): Cell {
  const days = date1904 ? serial + DAYS_TO_1904 : serial;
  if (Math.floor(days) === DAY_THAT_NEVER_WAS) return days;
  return isoDay(new Date((days > DAY_THAT_NEVER_WAS ? days : days + 1) * DAY_MILLISECONDS + EPOCH));
}
