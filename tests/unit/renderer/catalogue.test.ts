import { describe, expect, it } from 'vitest';
import { fr } from '../../../src-renderer/i18n/fr';
import { initI18n } from '../../../src-renderer/i18n/init';
import { type Catalogue, withManyForms } from '../../../src-renderer/i18n/many';

const sentences = (catalogue: Catalogue, path: string): [string, string][] =>
  Object.entries(catalogue).flatMap(([key, value]) => (typeof value === 'string' ? [[`${path}.${key}`, value] as [string, string]] : sentences(value, `${path}.${key}`)));

const all = Object.entries(fr).flatMap(([name, space]) => sentences(space, name));

describe('the French catalogue', () => {
  it('follows French typography: no-break spaces, typographic apostrophes, real ellipses', () => {
    const wrong = all.filter(([, text]) => / [:;!?€»%]|« |[a-zà-ÿ]'[a-zà-ÿ]|\.\.\./i.test(text.replaceAll(/\{\{[^}]*\}\}/g, 'x')));
    expect(wrong).toEqual([]);
  });

  it('gives every plural its singular', () => {
    const keys = new Set(all.map(([key]) => key));
    const alone = [...keys].filter((key) => key.endsWith('_other') && !keys.has(key.replace(/_other$/, '_one')));
    expect(alone).toEqual([]);
  });

  it('reads whole millions in the plural, with the spaces of amounts', () => {
    const t = initI18n().getFixedT('fr', 'frame');
    expect(t('status.invoices', { count: 1 })).toBe('1 facture');
    expect(t('status.invoices', { count: 1_000_000 })).toBe('1\u00a0000\u00a0000 factures');
  });

  it('keeps groups as they are when it adds the third plural', () => {
    expect(withManyForms({ a: { n_one: 'un', n_other: 'des' }, b: 'x' })).toEqual({ a: { n_one: 'un', n_other: 'des', n_many: 'des' }, b: 'x' });
  });
});
