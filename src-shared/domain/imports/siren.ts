/**
 * The nine digits a SIREN, a SIRET or a French VAT number is about, without spaces; the text itself when it is none of them.
 * Spreadsheets drop leading zeros of numbers: they come back.
 */
export function sirenOf(text: string): string {
  const bare = text.replace(/[\s.\-\u00a0\u202f]/g, '').toUpperCase();
  if (/^FR[0-9A-Z]{2}\d{9}$/.test(bare)) return bare.slice(4);
  if (/^\d{14}$/.test(bare)) return bare.slice(0, 9);
  if (/^\d{7,8}$/.test(bare) && isValidSiren(bare.padStart(9, '0'))) return bare.padStart(9, '0');
  return /^\d{9}$/.test(bare) ? bare : text;
}

/** True when the check digit is right (Luhn). La Poste, the exception among SIRETs, has a valid SIREN. */
export function isValidSiren(siren: string): boolean {
  if (!/^\d{9}$/.test(siren)) return false;
  let sum = 0;
  for (let i = 0; i < 9; i++) {
    const digit = Number(siren[8 - i]) * (i % 2 === 1 ? 2 : 1);
    sum += digit > 9 ? digit - 9 : digit;
  }
  return sum % 10 === 0;
}
