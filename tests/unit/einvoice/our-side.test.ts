import { expect, test } from 'vitest';
import { ourSide, partySiren } from '#shared/domain/einvoice/our-side';
import type { StatedParty } from '#shared/domain/einvoice/stated-invoice';

const party = (given: Partial<StatedParty>): StatedParty => ({ name: '', registrations: [], vatNumber: '', line1: '', line2: '', postcode: '', city: '', country: '', email: '', phone: '', ...given });
const us = { name: 'Atelier Berthier', siren: '732 829 320', vatNumber: 'FR44732829320' };

test.each([
  ['our SIRET sells', party({ registrations: ['73282932000074'] }), party({ name: 'Client' }), 'sale'],
  ['our VAT number sells', party({ vatNumber: 'FR 44 732829320' }), party({ name: 'Client' }), 'sale'],
  ['our name sells, nothing else being known', party({ name: 'ATELIER BERTHIER' }), party({ name: 'Client' }), 'sale'],
  ['we buy', party({ name: 'Fournisseur', registrations: ['552100554'] }), party({ registrations: ['732829320'] }), 'purchase'],
  ['a homonym with another SIREN sells', party({ name: 'Atelier Berthier', registrations: ['552100554'] }), party({ name: 'Client' }), 'unknown'],
  ['nobody we know', party({ name: 'Fournisseur' }), party({ name: 'Client' }), 'unknown'],
])('%s', (_what, seller, buyer, side) => {
  expect(ourSide(seller, buyer, us)).toBe(side);
});

test.each([
  [['78787878400035'], '', '787878784'],
  [['787878784_facturation'], '', '787878784'],
  [[], 'FR19787878784', '787878784'],
  [['4000001987658'], 'DE123456789', ''],
])('the SIREN among %s and %s is %s', (registrations, vatNumber, siren) => {
  expect(partySiren(party({ registrations, vatNumber }))).toBe(siren);
});
