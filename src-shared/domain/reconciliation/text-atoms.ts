import { isIban } from '../identifiers';
import { makeDate } from '../calendar';

/** A run of letters or of digits. */
export interface Atom {
  readonly text: string;
  readonly digits: boolean;
  /** What stands between it and the atom before. */
  readonly gap: string;
  /** Part of an amount or of a written date: no reference. */
  readonly excluded: boolean;
}

const IBAN_LIKE = /\b[A-Z]{2}\d{2}(?:[A-Z0-9]{11,30}|(?: [A-Z0-9]{4}){2,7}(?: [A-Z0-9]{1,4})?)\b/g;
/** "1 234,56", "12,00"; with a point only beside its currency, "2026.12" being a number. */
const AMOUNTS = /(?<![\d/-])\d{1,3}(?:[ .]\d{3})*,\d{2}(?!\d)|(?<![\d/-])\d+,\d{2}(?!\d)|(?<![\d/-])\d{1,6}(?:[.,]\d{1,2})? ?(?:EUR|EUROS|€)(?![A-Z])|(?<=(?:EUR|€) ?)\d{1,6}(?:[.,]\d{2})?(?!\d)/g;
const WRITTEN_DATES = /(?<!\d)(\d{1,2})([/. -])(\d{1,2})\2(\d{4}|\d{2})(?!\d)/g;
const ISO_DATES = /(?<!\d)(\d{4})-(\d{2})-(\d{2})(?!\d)/g;

/** Cuts a bank's words into runs of letters and digits, upper case and without accents; IBANs are left out. */
export function atomsOf(text: string): Atom[] {
  const plain = text.normalize('NFD').replace(/\p{M}/gu, '').toUpperCase().replace(/[\u00a0\u202f]/g, ' ');
  const known = plain.replace(IBAN_LIKE, (found) => (isIban(found) ? '#'.repeat(found.length) : found));
  const excluded = [...rangesOf(known, AMOUNTS), ...rangesOf(known, WRITTEN_DATES, isDayMonthYear), ...rangesOf(known, ISO_DATES, isYearMonthDay)];
  const atoms: Atom[] = [];
  let end = 0;
  for (const match of known.matchAll(/[A-Z]+|\d+/g)) {
    const [found] = match;
    const at = match.index;
    atoms.push({ text: found, digits: /^\d/.test(found), gap: known.slice(end, at), excluded: excluded.some(([from, to]) => at >= from && at < to) });
    end = at + found.length;
  }
  return atoms;
}

function rangesOf(text: string, pattern: RegExp, accepts: (match: RegExpExecArray) => boolean = () => true): [number, number][] {
  return [...text.matchAll(pattern)].filter(accepts).map((match) => [match.index, match.index + match[0].length]);
}

function isDayMonthYear([, day = '', , month = '', year = '']: RegExpExecArray): boolean {
  return makeDate(fullYear(year), Number(month), Number(day)) !== null;
}

function isYearMonthDay([, year = '', month = '', day = '']: RegExpExecArray): boolean {
  return isPlausibleYear(Number(year)) && makeDate(Number(year), Number(month), Number(day)) !== null;
}

const fullYear = (year: string): number => (year.length === 2 ? 2000 + Number(year) : Number(year));
const isPlausibleYear = (year: number): boolean => year >= 1990 && year < 2100;

/** Digits alone that are also a day: 20260315, 15032026, 150326; or a year: 2026. */
export function isDateLike(digits: string): boolean {
  const parts = (year: string, month: string, day: string): boolean =>
    isPlausibleYear(fullYear(year)) && makeDate(fullYear(year), Number(month), Number(day)) !== null;
  if (digits.length === 8) return parts(digits.slice(0, 4), digits.slice(4, 6), digits.slice(6)) || parts(digits.slice(4), digits.slice(2, 4), digits.slice(0, 2));
  if (digits.length === 6) return parts(digits.slice(4), digits.slice(2, 4), digits.slice(0, 2));
  return digits.length === 4 && isPlausibleYear(Number(digits));
}
