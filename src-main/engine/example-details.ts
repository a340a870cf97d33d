import type { Company } from '#shared/contract/schemas/company';

/** The creditor of the example company. It does not exist; its SIREN and IBAN are valid in form only. */
export const EXAMPLE_COMPANY: Company = {
  name: 'Menuiserie Vauban (exemple)',
  siren: '732829320',
  vatNumber: 'FR44732829320',
  address: { line1: '12 rue des Tilleuls', line2: '', postcode: '69003', city: 'Lyon', country: '' },
  phone: '04 72 00 00 00',
  email: 'compta@menuiserie-vauban.exemple',
  iban: 'FR7630006000011234567890189',
  bic: 'AGRIFRPP',
  signatoryName: 'Claire Vauban',
  signatoryRole: 'Gérante',
  terms: { days: 30, method: 'net' },
};
