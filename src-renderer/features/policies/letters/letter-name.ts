import { LETTER_LANGUAGES, type LetterLanguage, TEMPLATE_KEYS, type TemplateKey } from '#shared/domain/letters/template-keys';
import { foldText } from '#shared/domain/folding';
import { LETTER_LANGUAGE_NAMES, LETTER_NAMES } from '#shared/domain/letters/letter-names';

export interface LetterKind {
  readonly key: TemplateKey;
  readonly language: LetterLanguage;
}

/** "Deuxième relance, en anglais"; French goes without saying. */
export const letterTitle = ({ key, language }: LetterKind): string => (language === 'fr' ? LETTER_NAMES[key] : `${LETTER_NAMES[key]}, en ${LETTER_LANGUAGE_NAMES[language]}`);

export const sameLetter = (a: LetterKind, b: LetterKind): boolean => a.key === b.key && a.language === b.language;

/** Which letter a file was saved from, told from its name; null when the name does not say. */
export function letterOfFile(fileName: string): LetterKind | null {
  const name = foldText(fileName.replace(/\.docx$/i, ''));
  const key = TEMPLATE_KEYS.find((each) => name.includes(foldText(LETTER_NAMES[each])) || name.includes(foldText(each)));
  const language = LETTER_LANGUAGES.find((each) => name.split(' ').includes(LETTER_LANGUAGE_NAMES[each])) ?? 'fr';
  return key === undefined ? null : { key, language };
}
