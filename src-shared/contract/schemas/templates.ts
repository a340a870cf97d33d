import { z } from 'zod';
import { DEFAULT_NAME_PATTERN, patternProblem } from '../../domain/letters/name-pattern';
import { MISSING_PARTS } from '../../domain/letters/useful-fields';
import { count, id, shortText } from './common';
import { clientGroup } from './dunning';
import { letterLanguage, letterPreview, templateKey, templateReport, userTemplate } from './letter';

/** Who has a policy: the company, each group with its own or none, and the clients with one of their own. */
export const policyOwners = z.strictObject({
  companyPolicy: z.string(),
  groups: z.array(clientGroup),
  clients: z.array(z.strictObject({ clientId: id, code: z.string(), name: z.string(), policyName: z.string() })),
});
export type PolicyOwners = z.output<typeof policyOwners>;

/** A letter in a language: what it is made from, and the steps that send it. */
export const templateChoice = z.strictObject({
  key: templateKey,
  language: letterLanguage,
  /** null: the shipped template. */
  active: userTemplate.nullable(),
  /** The newest first. */
  versions: z.array(userTemplate),
  usedBy: z.array(z.strictObject({ policy: z.string(), levels: z.array(count) })),
});
export type TemplateChoiceView = z.output<typeof templateChoice>;

const letterOf = { key: templateKey, language: letterLanguage };

/** `token`: of a file that the shell knows. */
export const checkTemplateInput = z.strictObject({ ...letterOf, token: z.string().max(60) });

/** What a Word file is worth as the template of a letter; it is held until it is used, or another is read. */
export const checkedTemplate = z.strictObject({
  stagingId: z.string(),
  ...letterOf,
  name: shortText,
  report: templateReport,
  missing: z.array(z.enum(MISSING_PARTS)).readonly(),
  /** The version that is the very same file. */
  sameAs: count.nullable(),
});
export type CheckedTemplate = z.output<typeof checkedTemplate>;

export const useTemplateInput = z.strictObject({ stagingId: z.string().max(60) });
export const chooseTemplateInput = z.strictObject({ ...letterOf, version: z.int().positive().nullable() });

/** What to preview: what letters are made from now, a version, the shipped template, or the file just checked. */
export const templateSource = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('active') }),
  z.strictObject({ kind: z.literal('shipped') }),
  z.strictObject({ kind: z.literal('version'), version: z.int().positive() }),
  z.strictObject({ kind: z.literal('checked'), stagingId: z.string().max(60) }),
]);

/** `clientId` null: the first client of the queue, else none. */
export const previewTemplateInput = z.strictObject({ ...letterOf, source: templateSource, clientId: id.nullable() });

export const templatePreview = z.strictObject({
  letter: letterPreview,
  /** null: there was none to take, all is an example. */
  client: z.strictObject({ id, name: z.string() }).nullable(),
  /** What of the letter is an example, for want of the client's own. */
  example: z.enum(['nothing', 'amounts', 'all']),
});
export type TemplatePreview = z.output<typeof templatePreview>;

/** How letters' files are named, and whether their folder opens once they are written. */
export const letterSettings = z.strictObject({
  namePattern: z.string().trim().refine((pattern) => patternProblem(pattern) === null),
  openFolder: z.boolean(),
});
export type LetterSettings = z.output<typeof letterSettings>;
export const DEFAULT_LETTER_SETTINGS: LetterSettings = { namePattern: DEFAULT_NAME_PATTERN, openFolder: true };
