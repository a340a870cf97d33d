import { foldText } from '#shared/domain/folding';
import type { LetterField } from '#shared/domain/letters/fields';

/** As it is written in a template: a list or a condition is opened and closed around what depends on it. */
export const fieldText = ({ name, kind }: LetterField): string => (kind === 'value' ? `{${name}}` : `{#${name}}{/${name}}`);

/** Every word typed is found in the name, the meaning, the example or the list of the field. */
export function matchesField(field: LetterField, typed: string): boolean {
  const text = foldText(`${field.name} ${field.meaning} ${field.example} ${field.within ?? ''}`);
  return foldText(typed).split(' ').every((word) => text.includes(word));
}
