import type { LetterFacts } from './facts';
import { fr } from './french';

/** The words of a letter, around its table. */
export interface Wording {
  readonly subject: (facts: LetterFacts) => string;
  /** Paragraphs before the table. */
  readonly opening: (facts: LetterFacts) => string[];
  /** Paragraphs after the table. */
  readonly body: (facts: LetterFacts) => string[];
  readonly closing: (facts: LetterFacts) => string[];
}

export const SALUTATION = 'Madame, Monsieur,';
export const REGARDS = fr`Veuillez agréer, Madame, Monsieur, nos salutations distinguées.`;

/** For the letters whose reader may have paid in the meantime. */
export const IF_ALREADY_PAID = fr`Si votre règlement est intervenu entre-temps, merci de nous en indiquer la date et le moyen.`;
