import { closest, distance } from 'fastest-levenshtein';
import { LETTER_FIELDS, type LetterField } from '#shared/domain/letters/fields';
import type { TemplateProblem } from '#shared/domain/letters/template-report';

/** A field as it stands in a template: opened and closed around others when it is a section. */
export interface UsedField {
  readonly name: string;
  readonly section: boolean;
  readonly inside: readonly UsedField[];
}

/** Farther than this share of its letters, a name was not meant. */
const FARTHEST = 0.5;

const TOP = new Map(LETTER_FIELDS.filter(({ within }) => within === null).map((field) => [field.name, field]));

/** Fields that are not known, or not used as they can be. */
export function checkFields(used: readonly UsedField[], lists: readonly string[] = []): TemplateProblem[] {
  return used.flatMap((field) => [...checkField(field, lists), ...checkFields(field.inside, listsInside(field, lists))]);
}

const listsInside = ({ name, section }: UsedField, lists: readonly string[]): readonly string[] =>
  section && TOP.get(name)?.kind === 'list' ? [name, ...lists] : lists;

function checkField({ name, section }: UsedField, lists: readonly string[]): TemplateProblem[] {
  if (name === '.' || LETTER_FIELDS.some((field) => field.name === name && field.within !== null && lists.includes(field.within))) return [];
  // Three times in itself, sixty invoices make two hundred thousand rows.
  if (section && lists.includes(name)) return [{ code: 'listInItself', text: name, suggestion: null }];
  const top = TOP.get(name);
  if (top !== undefined) return misuse(top, section);
  const elsewhere = LETTER_FIELDS.find((field) => field.name === name);
  if (elsewhere !== undefined) return [{ code: 'outsideList', text: name, suggestion: elsewhere.within }];
  return [{ code: 'unknownField', text: name, suggestion: suggestionFor(name, lists) }];
}

function misuse({ name, kind }: LetterField, section: boolean): TemplateProblem[] {
  if (kind === 'value' || section) return [];
  return [{ code: 'listAsValue', text: name, suggestion: `#${name}` }];
}

/** The name that was meant: accents, capitals and spaces apart, a few letters away at most. */
function suggestionFor(name: string, lists: readonly string[]): string | null {
  const folded = fold(name);
  const names = LETTER_FIELDS.filter(({ within }) => within === null || lists.includes(within)).map((field) => field.name);
  const nearest = closest(folded, names);
  return distance(folded, nearest) <= Math.ceil(folded.length * FARTHEST * 0.8) ? nearest : null;
}

const fold = (name: string): string => name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replaceAll(/[ -]/g, '_');
