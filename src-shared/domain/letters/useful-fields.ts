import type { TemplateKey } from './template-keys';

/** What a letter of a kind is for and its template leaves out; it can still be used. */
export const MISSING_PARTS = ['address', 'total', 'invoices', 'deadline', 'instalments', 'movements', 'balance'] as const;
export type MissingPart = (typeof MISSING_PARTS)[number];

/** Any one of the fields says it. */
const SAID_BY: Readonly<Record<MissingPart, readonly string[]>> = {
  address: ['client.adresse'],
  total: ['somme_due', 'total_a_payer'],
  invoices: ['factures'],
  deadline: ['lettre.delai', 'lettre.delai_de_reception', 'phrase.echeance'],
  instalments: ['echeances'],
  movements: ['mouvements'],
  balance: ['releve.solde'],
};

const ASKING: readonly MissingPart[] = ['address', 'total', 'invoices', 'deadline'];

const EXPECTED: Readonly<Record<TemplateKey, readonly MissingPart[]>> = {
  courtoisie: ASKING,
  'relance-1': ASKING,
  'relance-2': ASKING,
  'relance-3': ASKING,
  'mise-en-demeure': ASKING,
  echeancier: ['address', 'instalments'],
  remerciement: ['address'],
  releve: ['address', 'movements', 'balance'],
};

/** What a client would look for in a letter of this kind and not find. @param fields names found in the template */
export function missingParts(key: TemplateKey, fields: readonly string[]): MissingPart[] {
  return EXPECTED[key].filter((part) => !SAID_BY[part].some((name) => fields.includes(name)));
}
