import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { areClose, nameKey } from '#shared/domain/clients/close-names';
import { type ComparedClient, findDuplicates } from '#shared/domain/clients/duplicates';

let lastId = 0;
const client = (name: string, details: Partial<ComparedClient> = {}): ComparedClient => {
  lastId += 1;
  return { id: lastId, code: `C${String(lastId)}X`, name, siren: '', line1: '', postcode: '', ibans: [], ...details };
};
const reasons = (...clients: ComparedClient[]) => findDuplicates(clients, () => false).map((pair) => pair.reasons);

describe('names', () => {
  it.each([
    ['SARL Dupont & Fils', 'DUPONT ET FILS'],
    ['Ets Lefèvre', 'Lefevre S.A.R.L.'],
    ['Société Générale de Bâtiment', 'GENERALE BATIMENT SAS'],
    ['Boulangerie Moreau', 'Boulangerie Morau'],
    ['Garage Petit', 'Garage Petit Lyon'],
  ])('"%s" and "%s" are close', (a, b) => {
    expect(areClose(nameKey(a), nameKey(b))).toBe(true);
  });

  it.each([
    ['Dupont', 'Durand'],
    ['SARL Martin', 'SARL Morin'],
    ['SA', 'SAS'],
    ['Hôtel du Nord', 'Hôtel du Sud'],
  ])('"%s" and "%s" are not', (a, b) => {
    expect(areClose(nameKey(a), nameKey(b))).toBe(false);
  });

  it('are as close one way as the other', () => {
    fc.assert(fc.property(fc.string(), fc.string(), (a, b) => areClose(nameKey(a), nameKey(b)) === areClose(nameKey(b), nameKey(a))));
  });
});

describe('two clients may be one', () => {
  const here = { line1: '12, rue de la Gare', postcode: '69003' };

  it('by their SIREN, whatever their names', () => {
    expect(reasons(client('Carrefour Market', { siren: '652 014 051' }), client('CSF', { siren: '652014051' }))).toEqual([['sameSiren']]);
  });

  it('by codes that differ by case, zeros or punctuation', () => {
    expect(reasons(client('Alpha', { code: '00411-dup' }), client('Beta', { code: '411DUP' }))).toEqual([['sameCode']]);
  });

  it('by close names with the same address or the same account', () => {
    expect(reasons(client('Dupont & Fils', here), client('SARL DUPONT FILS', { line1: '12 Rue de la gare', postcode: '69003' }))).toEqual([['sameAddress', 'sameName']]);
    expect(reasons(client('Garage Petit', { ibans: ['FR76'] }), client('Garage Petit Lyon', { ibans: ['FR76'] }))).toEqual([['sameIban']]);
  });

  it('by the same name, unless they are in two places', () => {
    expect(reasons(client('SARL Dupont'), client('DUPONT'))).toEqual([['sameName']]);
    expect(reasons(client('Dupont', { postcode: '69003' }), client('Dupont', { postcode: '13001' }))).toEqual([]);
  });
});

describe('two clients are two', () => {
  it('with two SIRENs, whatever else they share', () => {
    expect(reasons(client('Dupont', { siren: '652014051', postcode: '1' }), client('Dupont', { siren: '732829320', postcode: '1' }))).toEqual([]);
  });

  it('at one address under names that have nothing in common', () => {
    expect(reasons(client('Cabinet Roux', { line1: '1 place Bellecour', postcode: '69002' }), client('Pharmacie Blanc', { line1: '1 place Bellecour', postcode: '69002' }))).toEqual([]);
  });

  it('when the user said so', () => {
    expect(findDuplicates([client('Dupont'), client('Dupont')], () => true)).toEqual([]);
  });
});

it('the surest pair comes first, and each pair once', () => {
  const one = client('Dupont', { siren: '652014051' });
  const two = client('Dupont', { siren: '652014051' });
  const three = client('Dupont');
  const pairs = findDuplicates([three, one, two], () => false);
  expect(pairs.map(({ reasons: why }) => why[0])).toEqual(['sameSiren', 'sameName', 'sameName']);
});
