import type { LetterLanguage, TemplateKey } from './template-keys';

/** Each letter as users call it. */
export const LETTER_NAMES = {
  courtoisie: 'Rappel avant échéance',
  'relance-1': 'Première relance',
  'relance-2': 'Deuxième relance',
  'relance-3': 'Dernière relance',
  'mise-en-demeure': 'Mise en demeure',
  echeancier: 'Accord d’échéancier',
  remerciement: 'Remerciement',
  releve: 'Relevé de compte',
} as const satisfies Readonly<Record<TemplateKey, string>>;

export const LETTER_LANGUAGE_NAMES = { fr: 'français', en: 'anglais', de: 'allemand' } as const satisfies Readonly<Record<LetterLanguage, string>>;
