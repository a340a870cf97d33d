import { foldText } from '../folding';
import { sirenOf } from '../imports/siren';
import type { StatedParty } from './stated-invoice';

/** The company of the books, as far as it is known; '' for what is not. */
export interface OurCompany {
  readonly name: string;
  readonly siren: string;
  readonly vatNumber: string;
}

/** Whose document it is: one we made out, one we received, or one that cannot be told. */
export type Side = 'sale' | 'purchase' | 'unknown';

export function ourSide(seller: StatedParty, buyer: StatedParty, company: OurCompany): Side {
  if (isCompany(seller, company)) return 'sale';
  return isCompany(buyer, company) ? 'purchase' : 'unknown';
}

/** A registration decides when both have one, then the VAT number; a name only when neither can be compared. */
function isCompany(party: StatedParty, company: OurCompany): boolean {
  const siren = partySiren(party);
  const ours = sirenOf(company.siren);
  if (siren !== '' && /^\d{9}$/.test(ours)) return siren === ours;
  const vatNumber = compact(party.vatNumber);
  if (vatNumber !== '' && company.vatNumber !== '') return vatNumber === compact(company.vatNumber);
  return party.name !== '' && foldText(party.name) === foldText(company.name);
}

/** The nine digits that a party's registrations or VAT number are about, '' when none is. */
export function partySiren({ registrations, vatNumber }: StatedParty): string {
  for (const text of [...registrations, vatNumber]) {
    // an electronic address may go on after the SIREN: "787878784_facturation"
    const siren = sirenOf(text.split('_')[0] ?? '');
    if (/^\d{9}$/.test(siren)) return siren;
  }
  return '';
}

const compact = (text: string): string => text.replace(/[\s.-]/g, '').toUpperCase();
