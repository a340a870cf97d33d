import type { LetterLanguage } from '../template-keys';
import { english } from './english';
import { french } from './french';
import { german } from './german';
import type { Language } from './language';

export const LANGUAGES: Readonly<Record<LetterLanguage, Language>> = { fr: french, en: english, de: german };
