import { isIban } from '#shared/domain/identifiers';

export type IbanCheck = 'missing' | 'valid' | 'wrongCountry' | 'wrongLength' | 'wrongKey';

const FRENCH_LENGTH = 27;

/** What to say of an IBAN as typed, spaces and case aside. */
export function checkIban(text: string): IbanCheck {
  const iban = text.replace(/\s/g, '').toUpperCase();
  if (iban === '') return 'missing';
  if (!/^[A-Z]{2}\d{2}/.test(iban)) return 'wrongCountry';
  if (iban.startsWith('FR') ? iban.length !== FRENCH_LENGTH : iban.length < 15 || iban.length > 34) return 'wrongLength';
  return isIban(iban) ? 'valid' : 'wrongKey';
}
