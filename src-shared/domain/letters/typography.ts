export const NO_BREAK_SPACE = '\u00a0';

/**
 * Tag for French wording: sets typography (no-break spaces, curved apostrophes) in the written text and leaves the
 * values alone, since a name or an address is quoted as it is.
 */
export function fr(texts: TemplateStringsArray, ...values: readonly string[]): string {
  return texts.map((text, i) => typesetFrench(text) + (values[i] ?? '')).join('');
}

export function typesetFrench(text: string): string {
  return text
    .replaceAll("'", '’')
    .replace(/ (?=[:;!?»€])/g, NO_BREAK_SPACE)
    .replace(/(?<=«|n°|\b[LDR]\.|\barticle|\b\d+) /g, NO_BREAK_SPACE);
}

export const capitalize = (text: string): string => text.charAt(0).toLocaleUpperCase('fr') + text.slice(1);

/**
 * A value on one line, without control or invisible characters. No-break spaces are kept; Word takes U+202F for Mongolian
 * and changes the font, so it becomes an ordinary one.
 */
export function oneLine(text: string): string {
  return text
    .replaceAll('\u202f', NO_BREAK_SPACE)
    .replace(/[\p{Cf}\p{Co}]/gu, '')
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
