import { remainder97 } from '../../identifiers';

/** What follows "RF" and its two digits, at most. */
const LONGEST_BODY = 21;

/**
 * A creditor reference (ISO 11649) that banks check and carry through: "R2026-00042" -> "RF..R202600042".
 * @returns null when nothing, or too much, is left of the text once only its letters and digits are kept
 */
export function rfReference(text: string): string | null {
  const body = text.toUpperCase().replace(/[^A-Z0-9]/g, '');
  if (body === '' || body.length > LONGEST_BODY) return null;
  const check = 98 - remainder97(`${body}RF00`);
  return `RF${String(check).padStart(2, '0')}${body}`;
}

/** First four characters to the end, letters as numbers, remainder 1 by 97. Spaces are ignored. */
export function isRfReference(text: string): boolean {
  const compact = text.replace(/\s/g, '').toUpperCase();
  return /^RF\d{2}[A-Z0-9]{1,21}$/.test(compact) && remainder97(compact.slice(4) + compact.slice(0, 4)) === 1;
}
