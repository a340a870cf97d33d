import { describe, expect, it } from 'vitest';
import { LETTER_FIELDS } from '#shared/domain/letters/fields';
import { fieldText, matchesField } from '../../../src-renderer/features/policies/fields/field-text';
import { readPlace } from '../../../src-renderer/features/policies/place';

const field = (name: string) => {
  const found = LETTER_FIELDS.find((each) => each.name === name);
  if (found === undefined) throw new Error(`no field ${name}`);
  return found;
};

describe('where the screen of templates opens', () => {
  it('takes a tab and a client', () => {
    expect(readPlace({ tab: 'fields', client: 12 })).toEqual({ tab: 'fields', client: 12 });
  });

  it('leaves out what it does not know', () => {
    expect(readPlace({ tab: 'other', client: '12', path: '/etc' })).toEqual({});
    expect(readPlace({ client: -1 })).toEqual({});
    expect(readPlace({ client: 1.5 })).toEqual({});
  });
});

describe('a field in the list', () => {
  it('is written as Word needs it', () => {
    expect(fieldText(field('somme_due'))).toBe('{somme_due}');
    expect(fieldText(field('factures'))).toBe('{#factures}{/factures}');
    expect(fieldText(field('professionnel'))).toBe('{#professionnel}{/professionnel}');
  });

  it('is found by its name, what it prints, or the list it belongs to, accents and case apart', () => {
    expect(matchesField(field('somme_due'), 'SOMME')).toBe(true);
    expect(matchesField(field('somme_due'), 'échues')).toBe(true);
    expect(matchesField(field('deja_regle'), 'factures réglé')).toBe(true);
    expect(matchesField(field('societe.siren'), 'facture')).toBe(false);
    expect(LETTER_FIELDS.every((each) => matchesField(each, ''))).toBe(true);
  });
});
