import InspectModule from 'docxtemplater/js/inspect-module.js';
import type { TemplateProblem, TemplateProblemCode, TemplateReport } from '#shared/domain/letters/template-report';
import { checkFields, type UsedField } from './field-check';
import { parseTemplate } from './open-template';
import { readParts } from './package';
import { checkPackage } from './package-check';
import { splitFields } from './split-fields';

/** Each letter is as heavy as its template: above this, no mailbox takes it. */
const LARGEST_TEMPLATE_BYTES = 10_000_000;

const CODES: Readonly<Record<string, TemplateProblemCode>> = {
  unclosed_tag: 'unclosedBrace',
  unopened_tag: 'unopenedBrace',
  duplicate_open_tag: 'unclosedBrace',
  duplicate_close_tag: 'unopenedBrace',
  unclosed_loop: 'unclosedSection',
  unopened_loop: 'unopenedSection',
  closing_tag_does_not_match_opening_tag: 'crossedSections',
};

/** What a Word file is worth as a template: its fields, and all that keeps it from being used. */
export function checkTemplate(bytes: Uint8Array): TemplateReport {
  const unusable = packageProblems(bytes);
  if (unusable.length > 0) return { problems: unusable, fields: [], healed: [] };
  try {
    const inspector = new InspectModule();
    parseTemplate(bytes, [inspector]);
    const used = usedFields(inspector.getAllStructuredTags());
    return { problems: unique(checkFields(used)), fields: namesOf(used), healed: healedIn(bytes) };
  } catch (error) {
    return { problems: unique(engineProblems(error)), fields: [], healed: [] };
  }
}

/** In the body, the headers and the footers. */
const WITH_TEXT = /^word\/(document|header\d*|footer\d*)\.xml$/;

function healedIn(bytes: Uint8Array): string[] {
  const parts = readParts(Buffer.from(bytes)).filter(({ part }) => WITH_TEXT.test(part.name));
  return [...new Set(parts.flatMap(({ content }) => splitFields(content().toString('utf8'))))];
}

function packageProblems(bytes: Uint8Array): TemplateProblem[] {
  if (bytes.length > LARGEST_TEMPLATE_BYTES) return [{ code: 'tooLarge', text: '', suggestion: null }];
  try {
    return checkPackage(bytes);
  } catch {
    // Not an archive, or a damaged one: not a Word file in any case.
    return [{ code: 'notWord', text: '', suggestion: null }];
  }
}

/** What the engine says of a broken template: one error, or several under one. */
function engineProblems(error: unknown): TemplateProblem[] {
  const properties = propertyOf(error, 'properties');
  const several = propertyOf(properties, 'errors');
  if (Array.isArray(several)) return several.flatMap(engineProblems);
  const id = propertyOf(properties, 'id');
  const near = [propertyOf(properties, 'context'), propertyOf(properties, 'xtag')].find((text) => typeof text === 'string');
  return [{ code: (typeof id === 'string' ? CODES[id] : undefined) ?? 'broken', text: near ?? '', suggestion: null }];
}

function usedFields(parts: unknown): UsedField[] {
  if (!Array.isArray(parts)) return [];
  return parts.flatMap((part): UsedField[] => {
    const name = propertyOf(part, 'value');
    if (propertyOf(part, 'type') !== 'placeholder' || typeof name !== 'string') return [];
    const module = propertyOf(part, 'module');
    // A value is never read as XML: such a field is none that is known.
    return [{ name: (module === 'rawxml' ? '@' : '') + name.trim(), section: module === 'loop', inside: usedFields(propertyOf(part, 'subparsed')) }];
  });
}

const namesOf = (used: readonly UsedField[]): string[] => [...new Set(used.flatMap(({ name, inside }) => [name, ...namesOf(inside)]))];

function unique(problems: readonly TemplateProblem[]): TemplateProblem[] {
  return [...new Map(problems.map((problem) => [JSON.stringify(problem), problem])).values()];
}

const propertyOf = (value: unknown, name: string): unknown => (typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined);
