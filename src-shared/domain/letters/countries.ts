import { foldText } from '../folding';
import type { LetterLanguage } from './template-keys';

const NAMING = { type: 'region', fallback: 'none' } as const;
const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';

/** French is read there, or is what French businesses write in: Switzerland and the Maghreb included. */
const FRENCH = new Set('FR BE LU MC CH GP MQ GF RE YT NC PF PM WF BL MF MA TN DZ SN CI ML BF NE TG BJ GA CG CD CM MG'.split(' '));
const GERMAN = new Set(['DE', 'AT', 'LI']);

/** ISO 3166 codes by the folded names that countries have in French, English and German; made when first needed. */
let codes: ReadonlyMap<string, string> | null = null;

function codesByName(): ReadonlyMap<string, string> {
  const known = new Map<string, string>();
  for (const locale of ['fr', 'en', 'de']) {
    const names = new Intl.DisplayNames([locale], NAMING);
    for (const first of LETTERS) {
      for (const second of LETTERS) {
        const name = names.of(first + second);
        if (name === undefined) continue;
        // "UK" is GB, the Germany of "DD" is DE.
        const code = new Intl.Locale(`und-${first}${second}`).region ?? first + second;
        known.set(foldText(name), code).set(foldText(first + second), code);
      }
    }
  }
  return known;
}

/** "Allemagne", "Germany", "de" -> "DE"; null for what is no country. */
export function countryCode(country: string): string | null {
  // Most clients of most files have none: the names of all countries are not made for nothing.
  if (country === '') return null;
  codes ??= codesByName();
  return codes.get(foldText(country)) ?? null;
}

/** The language to write to a client in, by the country of its address: French when that is not known. */
export function languageOfCountry(country: string): LetterLanguage {
  const code = countryCode(country);
  if (code === null || FRENCH.has(code)) return 'fr';
  return GERMAN.has(code) ? 'de' : 'en';
}

/** A country as French mail names it: a code is spelt out, a name is left as it is. */
export function countryOnMail(country: string): string {
  const code = country.trim().toUpperCase();
  const name = /^[A-Z]{2}$/.test(code) ? new Intl.DisplayNames(['fr'], NAMING).of(code) : undefined;
  return name ?? country;
}
