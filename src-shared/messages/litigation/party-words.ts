import type { ClientKind } from '../../domain/clients/client-kind';
import { countryOnMail } from '../../domain/letters/countries';
import { isFrance } from '../../domain/letters/address-block';
import type { LetterAddress, LetterCreditor } from '../../domain/letters/letter-data';
import { formatSiren, fr, oneLine } from '../../domain/letters/typography';
import type { CaseDebtor } from '../../domain/litigation/case-file';

export const TO_FILL = '……………………………………… (à compléter)';
export const KINDS: Readonly<Record<ClientKind, string>> = { professional: 'professionnel', consumer: 'consommateur', public: 'personne publique' };

type FactRow = readonly [label: string, value: string];

export const known = (text: string): string => (oneLine(text) === '' ? TO_FILL : oneLine(text));

/** The address on one line; what is empty leaves no mark. */
export function addressLine({ line1, line2, postcode, city, country }: LetterAddress): string {
  const town = oneLine(`${postcode} ${city}`);
  return [line1, line2, town, isFrance(country) ? '' : countryOnMail(country)].map(oneLine).filter((part) => part !== '').join(', ');
}

export function creditorRows({ name, siren, vatNumber, address, phone, email, signatoryName, signatoryRole }: LetterCreditor): FactRow[] {
  return [
    ['Dénomination', known(name)],
    ['Forme juridique', TO_FILL],
    ['SIREN', known(formatSiren(siren))],
    ...(vatNumber === '' ? [] : [[fr`N° de TVA`, vatNumber] as const]),
    ['Siège', known(addressLine(address))],
    ...contact(phone, email),
    ['Représenté par', known([signatoryName, signatoryRole].filter((part) => part !== '').join(', '))],
  ];
}

export function debtorRows({ code, name, siren, kind, address, phone, email }: CaseDebtor): FactRow[] {
  return [
    ['Nom ou dénomination', known(name)],
    ['Qualité', KINDS[kind]],
    ...(kind === 'consumer' ? [] : [['Forme juridique', TO_FILL] as const, ['SIREN', known(formatSiren(siren))] as const, ['Représentant légal', TO_FILL] as const]),
    [kind === 'consumer' ? 'Domicile' : 'Siège', known(addressLine(address))],
    ...contact(phone, email),
    ['Notre référence', code],
  ];
}

const contact = (phone: string, email: string): FactRow[] => [...(phone === '' ? [] : [['Téléphone', oneLine(phone)] as const]), ...(email === '' ? [] : [['E-mail', oneLine(email)] as const])];
