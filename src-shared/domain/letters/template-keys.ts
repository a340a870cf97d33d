import type { LetterTemplate } from '../dunning/policy';

/** Every letter the product knows to write: those of the steps of a policy, and those of a dossier. */
export const TEMPLATE_KEYS = ['courtoisie', 'relance-1', 'relance-2', 'relance-3', 'mise-en-demeure', 'echeancier', 'remerciement', 'releve'] as const satisfies readonly (LetterTemplate | 'echeancier' | 'remerciement' | 'releve')[];
export type TemplateKey = (typeof TEMPLATE_KEYS)[number];

/** Those that are no reminders: a plan confirmed, an account settled, a statement. */
export const DOSSIER_LETTER_KEYS = ['echeancier', 'remerciement', 'releve'] as const satisfies readonly TemplateKey[];
export type DossierLetterKey = (typeof DOSSIER_LETTER_KEYS)[number];

/** The letters a client may be written in. */
export const LETTER_LANGUAGES = ['fr', 'en', 'de'] as const;
export type LetterLanguage = (typeof LETTER_LANGUAGES)[number];
