import { describe, expect, it } from 'vitest';
import { foldText } from '#shared/domain/folding';
import { formatIban, isIban, isSiren, isSiret } from '#shared/domain/identifiers';

describe('identifiers', () => {
  it('checks SIREN and SIRET, La Poste included', () => {
    expect([isSiren('404 833 048'), isSiren('404833047'), isSiren('40483304')]).toEqual([true, false, false]);
    expect([isSiret('35600000000048'), isSiret('35600000049837'), isSiret('35600000000046')]).toEqual([true, true, false]);
  });

  it('checks and groups an IBAN', () => {
    expect([isIban('FR76 3000 6000 0112 3456 7890 189'), isIban('FR7630006000011234567890188'), isIban('FR76')]).toEqual([true, false, false]);
    expect(formatIban('FR7630006000011234567890189')).toBe('FR76 3000 6000 0112 3456 7890 189');
  });

  it('folds names to what they have in common', () => {
    expect(foldText('  Établissements L’Hôte & Cœur—S.A.R.L. ')).toBe('etablissements l hote coeur s a r l');
  });
});
