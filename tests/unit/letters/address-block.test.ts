import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { debtorBlock } from '#shared/domain/letters/address-block';

const address = { line1: '', line2: '', postcode: '', city: '', country: '' };

describe('the address in the window of the envelope', () => {
  it('sets the town in upper case and takes commas out', () => {
    expect(
      debtorBlock({ name: 'Menuiserie Dupont, SARL', address: { ...address, line1: '2 bis, avenue Foch', postcode: '38200', city: 'Vienne', country: 'France' } }),
    ).toEqual(['Menuiserie Dupont SARL', '2 bis avenue Foch', '38200 VIENNE']);
  });

  it('keeps to the name when no address is known', () => {
    expect(debtorBlock({ name: 'Dupont', address })).toEqual(['Dupont']);
  });

  it('ends with the country abroad', () => {
    expect(debtorBlock({ name: 'Dupond', address: { ...address, line1: '26 rue du Labrador', postcode: '1000', city: 'Bruxelles', country: 'Belgique' } })).toEqual([
      'Dupond',
      '26 rue du Labrador',
      '1000 BRUXELLES',
      'BELGIQUE',
    ]);
  });

  it('sets a long name on two lines, a long street abbreviated on one', () => {
    expect(
      debtorBlock({
        name: 'SOCIETE GENERALE DE TRAVAUX PUBLICS ET DE MAINTENANCE',
        address: { ...address, line1: '1245 boulevard du Président Franklin Roosevelt', postcode: '69007', city: 'Lyon' },
      }),
    ).toEqual(['SOCIETE GENERALE DE TRAVAUX PUBLICS ET', 'DE MAINTENANCE', '1245 bd du Pdt Franklin Roosevelt', '69007 LYON']);
  });

  it('abbreviates in the case it finds, accented words included', () => {
    const [first] = debtorBlock({ name: 'ÉTABLISSEMENTS DURAND ET COMPAGNIE DU BATI', address });
    expect(first).toBe('ETS DURAND ET CIE DU BATI');
    const [second] = debtorBlock({ name: 'Société Internationale de Manutention', address });
    expect(second).toBe('Société Internationale de Manutention');
  });

  it('cuts the longest name of a French town at a word', () => {
    const lines = debtorBlock({ name: 'Mairie', address: { ...address, postcode: '51290', city: 'Saint-Remy-en-Bouzemont-Saint-Genest-et-Isson' } });
    expect(lines.at(-1)).toBe('51290 ST REMY EN BOUZEMONT ST GENEST');
  });

  it('never holds more than 6 lines of 38 characters, nor a comma, and always has the town', () => {
    const text = fc.string({ unit: 'grapheme', maxLength: 200 });
    const words = fc.array(fc.constantFrom('société', 'AVENUE', 'Saint', 'de', 'Rhône,', 'bâtiment', 'x'.repeat(50)), { maxLength: 20 }).map((each) => each.join(' '));
    const any = fc.oneof(text, words);
    fc.assert(
      fc.property(fc.record({ name: any, line1: any, line2: any, postcode: fc.constant('69003'), city: fc.constantFrom('Lyon', 'L’Haÿ-les-Roses'), country: any }), (given) => {
        const lines = debtorBlock({ name: given.name, address: given });
        expect(lines.length).toBeLessThanOrEqual(6);
        for (const line of lines) {
          expect(line.length).toBeLessThanOrEqual(38);
          expect(line).not.toMatch(/[,\n\r\t]/);
          expect(line.trim()).not.toBe('');
        }
        expect(lines).toContain(`69003 ${given.city.toLocaleUpperCase('fr')}`);
        expect(lines.at(-1)).toBe(lines.at(-1)?.toLocaleUpperCase('fr'));
      }),
    );
  });
});
