import { electronicFormatIBAN, friendlyFormatIBAN, validateIBAN, ValidationErrorsIBAN } from 'ibantools';

export type IbanCheck = 'missing' | 'valid' | 'wrongCountry' | 'wrongLength' | 'wrongKey';

/** What to say of an IBAN as typed, spaces and case aside. */
export function checkIban(text: string): IbanCheck {
  const iban = electronicFormatIBAN(text) ?? '';
  if (iban === '') return 'missing';
  const { valid, errorCodes } = validateIBAN(iban);
  if (valid) return 'valid';
  if (errorCodes.includes(ValidationErrorsIBAN.NoIBANCountry)) return 'wrongCountry';
  if (errorCodes.includes(ValidationErrorsIBAN.WrongBBANLength)) return 'wrongLength';
  return 'wrongKey';
}

/** Groups of four, as on a bank's own slip. */
export function groupedIban(text: string): string {
  return friendlyFormatIBAN(text) ?? text;
}
