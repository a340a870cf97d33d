import { describe, expect, it } from 'vitest';
import { debtorBlock } from '#shared/domain/letters/address-block';
import { countryCode, languageOfCountry } from '#shared/domain/letters/countries';
import { DEBTOR } from './sample';

describe('the language of a country', () => {
  it.each([
    ['', 'fr'], ['France', 'fr'], ['FR', 'fr'], ['BELGIQUE', 'fr'], ['Suisse', 'fr'], ['La Réunion', 'fr'], ['n.c.', 'fr'], ['69', 'fr'],
    ['Allemagne', 'de'], ['DE', 'de'], ['Österreich', 'de'], ['autriche', 'de'],
    ['Royaume-Uni', 'en'], ['UK', 'en'], ['United States', 'en'], ['Pays-Bas', 'en'], ['es', 'en'],
  ])('%s: %s', (country, language) => {
    expect(languageOfCountry(country)).toBe(language);
  });

  it('knows a country by its code and its names', () => {
    expect(['DE', 'de', 'Allemagne', 'Germany', 'Deutschland'].map(countryCode)).toEqual(['DE', 'DE', 'DE', 'DE', 'DE']);
    expect(countryCode('Atlantide')).toBeNull();
  });
});

describe('the country on an envelope', () => {
  it('is spelt out in French, as the post where the letter is sent from reads it', () => {
    const foot = (country: string) => debtorBlock({ ...DEBTOR, address: { ...DEBTOR.address, country } }).at(-1);
    expect(foot('DE')).toBe('ALLEMAGNE');
    expect(foot('Italie')).toBe('ITALIE');
    expect(foot('FR')).toBe('38200 VIENNE');
  });
});
