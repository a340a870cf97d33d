import { isSiren } from '#shared/domain/identifiers';

/**
 * The nine digits a SIREN, a SIRET or a French VAT number is about, without spaces; the text itself when it is none of them.
 * Spreadsheets drop leading zeros of numbers: they come back.
 */
export function sirenOf(text: string): string {
  const bare = text.replace(/[\s.\-\u00a0\u202f]/g, '').toUpperCase();
  if (/^FR[0-9A-Z]{2}\d{9}$/.test(bare)) return bare.slice(4);
  if (/^\d{14}$/.test(bare)) return bare.slice(0, 9);
  if (/^\d{7,8}$/.test(bare) && isSiren(bare.padStart(9, '0'))) return bare.padStart(9, '0');
  return /^\d{9}$/.test(bare) ? bare : text;
}
