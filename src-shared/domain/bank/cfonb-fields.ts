import { type IsoDate, makeDate } from '../calendar';
import type { Cents } from '../money';
import type { AmountProblem } from './exact-cents';

/** Two-digit years from 70 on are of the last century. */
const PIVOT = 70;
const LENGTH = 120;

/** A record of 120 characters and the line it is on. */
export interface CfonbRecord {
  readonly line: number;
  readonly text: string;
}

/** Cuts a file into records: one a line, or all in one; ends that editors trimmed are put back. */
export function cfonbRecords(text: string): CfonbRecord[] {
  const records: CfonbRecord[] = [];
  text.split(/\r\n|\r|\n/).forEach((line, index) => {
    for (let at = 0; at < line.length; at += LENGTH) {
      const record = line.slice(at, at + LENGTH);
      if (/[^\s\u001a]/.test(record)) records.push({ line: index + 1, text: record.padEnd(LENGTH) });
    }
  });
  return records;
}

/** A zone by the positions of the standard, the first being 1. */
export function zone(record: string, from: number, to: number): string {
  return record.slice(from - 1, to);
}

/** "160519" -> '2019-05-16'; null when there is no such day. */
export function cfonbDate(text: string): IsoDate | null {
  if (!/^\d{6}$/.test(text)) return null;
  const year = Number(text.slice(4));
  return makeDate(year < PIVOT ? 2000 + year : 1900 + year, Number(text.slice(2, 4)), Number(text.slice(0, 2)));
}

const PLUS = '{ABCDEFGHI';
const MINUS = '}JKLMNOPQR';
/** The braces of the French variant of ASCII. */
const FRENCH: Readonly<Record<string, string>> = { é: '{', è: '}' };

/**
 * Reads an amount whose last character holds both its last figure and its sign ("1904}" is -190.40).
 * @param decimals how many of its figures are decimals, as the record says; two when it does not
 */
export function cfonbAmount(text: string, decimals: string): Cents | AmountProblem {
  const last = FRENCH[text.slice(-1)] ?? text.slice(-1);
  const sign = MINUS.includes(last) ? -1 : 1;
  if (last === '') return 'notAnAmount';
  const figure = /\d/.test(last) ? last : String(Math.max(PLUS.indexOf(last), MINUS.indexOf(last)));
  const figures = text.slice(0, -1).replaceAll(' ', '0') + figure;
  if (!/^\d+$/.test(figures)) return 'notAnAmount';
  const places = /\d/.test(decimals) ? Number(decimals) : 2;
  const significant = figures.replace(/^0+/, '');
  const cents = places <= 2 ? significant + '0'.repeat(2 - places) : significant.slice(0, 2 - places);
  if (places > 2 && /[1-9]/.test(significant.slice(2 - places))) return 'moreThanCents';
  if (cents.length > 14) return 'amountTooLarge';
  return Number(cents) === 0 ? 0 : sign * Number(cents);
}
