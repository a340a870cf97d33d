import type { Cents } from '#shared/domain/money';

/** Groups of three digits, then at most two decimals; the last comma or dot is the decimal sign unless it groups. */
const SHAPE = /^([+-]?)(\d+|\d{1,3}(?:\.\d{3})+(?=,|$)|\d{1,3}(?:,\d{3})+(?=\.))(?:[.,](\d{1,2}))?$/;

/**
 * Reads an amount as typed: '1 234,56', '1234.56', '1.234,56', '−12', '12 €'.
 * @returns cents, or null when it is not an amount; never rounds
 */
export function parseAmount(text: string): Cents | null {
  const plain = text.replaceAll(/[\s\u00a0\u202f€]/g, '').replace('\u2212', '-');
  const found = SHAPE.exec(plain);
  if (found === null) return null;
  const euros = Number((found[2] ?? '').replaceAll(/[.,]/g, ''));
  const cents = euros * 100 + Number((found[3] ?? '').padEnd(2, '0'));
  if (!Number.isSafeInteger(cents) || cents > 1e13) return null;
  return found[1] === '-' && cents !== 0 ? -cents : cents;
}
