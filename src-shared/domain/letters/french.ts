import { formatLongDate, type IsoDate } from '../calendar';

export const NO_BREAK_SPACE = '\u00a0';

/**
 * Tag for wording: sets French typography (no-break spaces, curved apostrophes) in the written text and leaves the
 * values alone, since a name or an address is quoted as it is.
 */
export function fr(texts: TemplateStringsArray, ...values: readonly string[]): string {
  return texts.map((text, i) => typeset(text) + (values[i] ?? '')).join('');
}

function typeset(text: string): string {
  return text
    .replaceAll("'", '’')
    .replace(/ (?=[:;!?»€])/g, NO_BREAK_SPACE)
    .replace(/(?<=«|n°|\b[LDR]\.|\barticle|\b\d+) /g, NO_BREAK_SPACE);
}

export const capitalize = (text: string): string => text.charAt(0).toLocaleUpperCase('fr') + text.slice(1);

/** 1 -> "1 jour", 8 -> "8 jours". */
export function formatDays(days: number): string {
  return `${String(days)}${NO_BREAK_SPACE}${days > 1 ? 'jours' : 'jour'}`;
}

/** Dates in a row, each after the first behind `link`: "3 mai 2026, du 12 mai 2026 et du 2 juin 2026". */
export function listDates(dates: readonly IsoDate[], link: string): string {
  const texts = dates.map((date, i) => (i === 0 ? formatLongDate(date) : `${link} ${formatLongDate(date)}`));
  const last = texts.pop() ?? '';
  return texts.length === 0 ? last : `${texts.join(', ')} et ${last}`;
}

/** A value on one line, without control or invisible characters. No-break spaces are kept. */
export function oneLine(text: string): string {
  return text
    .replace(/\p{Cf}/gu, '')
    .replace(/[\p{Cc}\p{Cs}\p{Cn}\p{Zl}\p{Zp}]/gu, ' ')
    .replace(/ {2,}/g, ' ')
    .trim();
}

/** "fr76 30006000" -> "FR76 3000 6000", the groups held together. */
export function groupByFour(code: string): string {
  return code.replace(/\s/g, '').toUpperCase().replace(/(.{4})(?=.)/g, `$1${NO_BREAK_SPACE}`);
}

/** "404833048" -> "404 833 048"; anything but nine digits is left as it is. */
export function formatSiren(siren: string): string {
  const digits = siren.replace(/\s/g, '');
  return /^\d{9}$/.test(digits) ? digits.replace(/(\d{3})(?=\d)/g, `$1${NO_BREAK_SPACE}`) : siren;
}
