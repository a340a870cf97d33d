import { isFrance } from './address-block';
import type { Language } from './languages/language';
import type { LetterCreditor } from './letter-data';
import { formatSiren, oneLine } from './typography';

/** Address, without what is not known. */
export function creditorAddress({ address }: LetterCreditor): string[] {
  return known([address.line1, address.line2, `${address.postcode} ${address.city}`, isFrance(address.country) ? '' : address.country]);
}

/** Address, phone, email, numbers: one line each, without those that are not known. */
export function creditorDetails(creditor: LetterCreditor, language: Language): string[] {
  return [
    ...creditorAddress(creditor),
    ...known([
      labelled(language.phone, creditor.phone),
      creditor.email,
      labelled('SIREN ', formatSiren(creditor.siren)),
      labelled(language.vat, creditor.vatNumber),
    ]),
  ];
}

/** The town that a letter is dated from, "CEDEX" left out. */
export const townOf = ({ address }: LetterCreditor): string => oneLine(address.city).replace(/\s+cedex\b.*$/i, '');

/** Who signs: a person and a role, or the company itself. */
export function signatureBlock(creditor: LetterCreditor): string[] {
  const person = known([creditor.signatoryName, creditor.signatoryRole]);
  return creditor.signatoryName.trim() === '' ? [...known([creditor.name]), ...person] : person;
}

const known = (lines: readonly string[]): string[] => lines.map(oneLine).filter((line) => line !== '');

const labelled = (label: string, value: string): string => (value.trim() === '' ? '' : `${label}${value}`);
