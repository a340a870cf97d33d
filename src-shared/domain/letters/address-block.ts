import { abbreviateName, abbreviateTown, abbreviateWay } from './abbreviations';
import { countryOnMail } from './countries';
import { oneLine } from './typography';
import type { LetterAddress, LetterDebtor } from './letter-data';

/** What the window of an envelope shows. */
export const WINDOW_LINES = 6;
export const WINDOW_COLUMNS = 38;

/**
 * The debtor as the post and the window want it: at most 6 lines of 38 characters, no comma, town and country in upper
 * case. A long name or street is abbreviated, then set on two lines, then cut at a word.
 */
export function debtorBlock(debtor: Pick<LetterDebtor, 'name' | 'address'>): string[] {
  const { address } = debtor;
  const name = plain(debtor.name);
  const street = fit(plain(address.line1), 2, abbreviateWay);
  const complement = plain(address.line2);
  const foot = townAndCountry(address);
  const nameLines = fit(name, 2, abbreviateName);
  const left = WINDOW_LINES - nameLines.length - street.length - foot.length;
  return [...nameLines, ...street, ...fit(complement, left, abbreviateWay), ...foot];
}

/** "69003 LYON" and, away from France, the country: none, one or two lines. */
function townAndCountry(address: LetterAddress): string[] {
  const town = fit(plain(`${address.postcode} ${address.city}`).toLocaleUpperCase('fr'), 1, abbreviateTown);
  const country = isFrance(address.country) ? [] : fit(plain(countryOnMail(address.country)).toLocaleUpperCase('fr'), 1, (text) => text);
  return [...town, ...country];
}

/** Mail within France bears no country. */
export function isFrance(country: string): boolean {
  return ['', 'fr', 'fra', 'france'].includes(country.trim().toLowerCase());
}

const plain = (text: string): string => oneLine(text.replace(/,|\p{Zs}/gu, ' '));

function fit(text: string, lines: number, abbreviate: (text: string) => string): string[] {
  if (text === '' || lines <= 0) return [];
  const whole = wrap(text);
  if (whole.length === 1) return whole;
  const short = wrap(abbreviate(text));
  // Two lines in full read better than two lines abbreviated.
  return short.length === 1 || whole.length > lines ? short.slice(0, lines) : whole;
}

function wrap(text: string): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ').flatMap(cutLongWord)) {
    if (line !== '' && line.length + 1 + word.length > WINDOW_COLUMNS) {
      lines.push(line);
      line = word;
    } else {
      line = line === '' ? word : `${line} ${word}`;
    }
  }
  return line === '' ? lines : [...lines, line];
}

function cutLongWord(word: string): string[] {
  const parts: string[] = [];
  for (let at = 0; at < word.length; at += WINDOW_COLUMNS) parts.push(word.slice(at, at + WINDOW_COLUMNS));
  return parts;
}
