/** La Poste numbers its offices outside Luhn's rule: their SIRET is valid when its digits add up to a multiple of 5. */
const LA_POSTE = '356000000';

/** A SIREN: nine digits, Luhn. Spaces are ignored. */
export function isSiren(text: string): boolean {
  const digits = text.replace(/\s/g, '');
  return /^\d{9}$/.test(digits) && passesLuhn(digits);
}

/** A SIRET: a SIREN and five digits more, Luhn over the fourteen. */
export function isSiret(text: string): boolean {
  const digits = text.replace(/\s/g, '');
  if (!/^\d{14}$/.test(digits)) return false;
  if (passesLuhn(digits)) return true;
  return digits.startsWith(LA_POSTE) && [...digits].reduce((sum, digit) => sum + Number(digit), 0) % 5 === 0;
}

function passesLuhn(digits: string): boolean {
  let sum = 0;
  for (let i = 0; i < digits.length; i++) {
    const digit = Number(digits[digits.length - 1 - i]);
    const doubled = i % 2 === 1 ? digit * 2 : digit;
    sum += doubled > 9 ? doubled - 9 : doubled;
  }
  return sum % 10 === 0;
}

/** ISO 13616: the first four characters moved to the end, letters as numbers, remainder 1 by 97. Spaces are ignored. */
export function isIban(text: string): boolean {
  const compact = text.replace(/\s/g, '').toUpperCase();
  return /^[A-Z]{2}\d{2}[A-Z0-9]{11,30}$/.test(compact) && remainder97(compact.slice(4) + compact.slice(0, 4)) === 1;
}

/** FR7630006000011234567890189 -> FR76 3000 6000 0112 3456 7890 189. */
export function formatIban(text: string): string {
  return text.replace(/\s/g, '').toUpperCase().replace(/(.{4})(?=.)/g, '$1 ');
}

/** Of a text of digits and capital letters by 97, letters as numbers from A = 10 (ISO 7064, mod 97-10). */
export function remainder97(text: string): number {
  let remainder = 0;
  for (const character of text) {
    const value = Number.parseInt(character, 36);
    remainder = (remainder * (value > 9 ? 100 : 10) + value) % 97;
  }
  return remainder;
}
