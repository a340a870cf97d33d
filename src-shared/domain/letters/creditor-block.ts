import { formatLongDate, type IsoDate } from '../calendar';
import { isFrance } from './address-block';
import { capitalize, formatSiren, fr, groupByFour, NO_BREAK_SPACE, oneLine } from './french';
import type { LetterCreditor } from './letter-data';

/** Name, address, phone, email, numbers: one line each, without those that are not known. */
export function creditorBlock(creditor: LetterCreditor): string[] {
  const { address } = creditor;
  return known([
    creditor.name,
    address.line1,
    address.line2,
    `${address.postcode} ${address.city}`,
    isFrance(address.country) ? '' : address.country,
    labelled(fr`Tél. : `, creditor.phone),
    creditor.email,
    labelled('SIREN ', formatSiren(creditor.siren)),
    labelled('TVA ', creditor.vatNumber),
  ]);
}

/** "Lyon, le 21 novembre 2026"; the date alone when the creditor's town is not known. */
export function placeAndDate(creditor: LetterCreditor, date: IsoDate): string {
  const town = oneLine(creditor.address.city).replace(/\s+cedex\b.*$/i, '');
  return town === '' ? `Le ${formatLongDate(date)}` : `${town}, le ${formatLongDate(date)}`;
}

/** How to pay: by transfer when the IBAN is known. `reference` is what the payer should quote. */
export function meansOfPayment(creditor: LetterCreditor, reference: string): string[] {
  if (creditor.iban.trim() === '') {
    return [
      fr`Merci d'effectuer votre règlement par votre moyen de paiement habituel, en rappelant la référence ${reference}. Bénéficiaire : ${oneLine(creditor.name)}.`,
    ];
  }
  return known([
    fr`Règlement par virement – bénéficiaire : ${creditor.name}`,
    labelled(fr`IBAN : `, groupByFour(creditor.iban)),
    [labelled(fr`BIC : `, creditor.bic), fr`référence à rappeler : ${reference}`].filter((part) => part !== '').join(' – '),
  ]).map(capitalize);
}

/** Who signs: a person and a role, or the company itself. */
export function signatureBlock(creditor: LetterCreditor): string[] {
  const person = known([creditor.signatoryName, creditor.signatoryRole]);
  return creditor.signatoryName.trim() === '' ? [...known([creditor.name]), ...person] : person;
}

/** How to reach the creditor, to close a sentence: "appelez-nous au 04 72 00 00 00". The email is in the heading too. */
export function contactClause(creditor: LetterCreditor): string {
  const phone = oneLine(creditor.phone).replaceAll(' ', NO_BREAK_SPACE);
  const email = oneLine(creditor.email);
  if (phone !== '') return fr`appelez-nous au ${phone}`;
  if (email !== '') return fr`écrivez-nous à ${email}`;
  return fr`il vous suffit de répondre à cette lettre`;
}

const known = (lines: readonly string[]): string[] => lines.map(oneLine).filter((line) => line !== '');

const labelled = (label: string, value: string): string => (value.trim() === '' ? '' : `${label}${value}`);
