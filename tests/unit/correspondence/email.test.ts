import { describe, expect, it } from 'vitest';
import { emailDirection, plainAddress } from '#shared/domain/email';

describe('which way an e-mail went', () => {
  const ours = ['Compta@Menuiserie-Vauban.fr'];
  it.each([
    ['compta@menuiserie-vauban.fr', ['durand@durand.fr'], 'sent'],
    ['Jean <Jean.Durand@durand.fr>', ['compta@durand.fr'], 'received'],
    ['durand@durand.fr', ['DURAND@durand.fr'], 'received'],
    ['voisin@orange.fr', ['durand@orange.fr'], null],
    ['durand@orange.fr', ['durand@orange.fr'], 'received'],
    ['quelqu.un@ailleurs.fr', ['durand@durand.fr'], null],
    ['', [''], null],
  ] as const)('%s with %j: %s', (from, clients, direction) => {
    expect(emailDirection(from, ours, clients)).toBe(direction);
  });

  it('compares addresses without their names and case', () => {
    expect(plainAddress('"Durand, Jean" <Jean@DURAND.fr>')).toBe('jean@durand.fr');
  });
});
