import { addDays, type IsoDate } from '../calendar';

/** '2026-H1': 1 January to 30 June; '2026-H2': 1 July to 31 December. Text order is time order. */
export type HalfYear = string;

const SHAPE = /^\d{4}-H[12]$/;

export const isHalfYear = (text: string): boolean => SHAPE.test(text);

export function halfYearOf(date: IsoDate): HalfYear {
  return `${date.slice(0, 4)}-H${date.slice(5) < '07-01' ? '1' : '2'}`;
}

export function firstDayOf(half: HalfYear): IsoDate {
  return `${half.slice(0, 4)}-${half.endsWith('1') ? '01-01' : '07-01'}`;
}

export function nextHalfYear(half: HalfYear): HalfYear {
  return half.endsWith('1') ? `${half.slice(0, 4)}-H2` : `${String(Number(half.slice(0, 4)) + 1).padStart(4, '0')}-H1`;
}

export function lastDayOf(half: HalfYear): IsoDate {
  return addDays(firstDayOf(nextHalfYear(half)), -1);
}
