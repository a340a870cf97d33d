import { cellText } from '../imports/cells';
import { isIban } from '../identifiers';

/** Longest texts kept of an entry. No bank gives more; a hostile file would. */
export const LONGEST = { label: 600, name: 140, reference: 300, account: 60 } as const;

// cellText turns the others into spaces
const UPPER_CONTROLS = /[\u0080-\u009f]/g;
const HALF_CHARACTER = /[\uD800-\uDBFF]$/;

/** One line of printable text, cut at `longest` characters. */
export function tidy(text: string, longest: number): string {
  const clean = cellText(text.replace(UPPER_CONTROLS, ' '));
  return clean.length > longest ? clean.slice(0, longest).replace(HALF_CHARACTER, '').trimEnd() : clean;
}

/** Joins what a bank says in several places, without saying again what is said already. */
export function joined(parts: readonly string[], longest: number): string {
  const kept: string[] = [];
  for (const part of parts) {
    const clean = tidy(part, longest);
    if (clean === '' || kept.some((other) => says(other, clean))) continue;
    // the fuller of two wordings stands for both
    const shorter = kept.findIndex((other) => says(clean, other));
    if (shorter === -1) kept.push(clean);
    else kept[shorter] = clean;
  }
  return tidy(kept.join(' '), longest);
}

/** By whole words: "F12" does not say "F1". */
function says(text: string, part: string): boolean {
  return ` ${text} `.includes(` ${part} `);
}

/** An account as it is compared: without spaces; an IBAN in capitals. */
export function accountName(text: string): string {
  const compact = tidy(text, LONGEST.account).replaceAll(' ', '');
  return isIban(compact) ? compact.toUpperCase() : compact;
}

/** The IBAN of a counterparty, '' when the text is none. */
export function ibanOrNone(text: string): string {
  const compact = accountName(text);
  return isIban(compact) ? compact : '';
}
