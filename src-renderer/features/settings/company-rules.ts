import { isSiren } from '#shared/domain/identifiers';
import { checkIban } from './iban-check';

/** Key, under settings:company, of the sentence that says what is wrong; null when the text stands. */
export type CompanyRule = (text: string) => 'nameMissing' | 'sirenWrong' | 'ibanCountry' | 'ibanShort' | 'ibanWrong' | null;

export const nameMessage: CompanyRule = (text) => (text.trim() === '' ? 'nameMissing' : null);

export const sirenMessage: CompanyRule = (text) => (text.trim() === '' || isSiren(text) ? null : 'sirenWrong');

export const ibanMessage: CompanyRule = (text) => {
  switch (checkIban(text)) {
    case 'missing':
    case 'valid':
      return null;
    case 'wrongCountry':
      return 'ibanCountry';
    case 'wrongLength':
      return 'ibanShort';
    case 'wrongKey':
      return 'ibanWrong';
  }
};
