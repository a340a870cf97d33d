import { createHash } from 'node:crypto';
import { RefusalError } from '#shared/contract/result';
import { LETTER_LANGUAGES, type LetterLanguage, TEMPLATE_KEYS, type TemplateKey } from '#shared/domain/letters/template-keys';
import { missingParts } from '#shared/domain/letters/useful-fields';
import type { Context } from './context';
import type { Repositories } from './ports/books';
import type { LetterWriter } from './ports/letter-writer';
import type { UserTemplate } from './ports/templates';

/** A letter in a language, and what it is made from. */
export interface TemplateChoice {
  readonly key: TemplateKey;
  readonly language: LetterLanguage;
  /** The user's version in use; null: the shipped template. */
  readonly active: UserTemplate | null;
  /** Every version of the user's, the newest first. */
  readonly versions: readonly UserTemplate[];
}

/** A letter's template, and the steps that send that letter. */
export interface TemplateInUse extends TemplateChoice {
  readonly usedBy: { readonly policy: string; readonly levels: number[] }[];
}

/** Every letter in every language, with the steps of the policies that send it. */
export function templatesInUse(repositories: Repositories): (Omit<TemplateInUse, 'versions'> & { versions: UserTemplate[] })[] {
  const { company, own } = repositories.policies.book();
  const policies = [company, ...own.map(({ policy }) => policy)];
  return listTemplates(repositories).map((choice) => ({
    ...choice,
    versions: [...choice.versions],
    usedBy: policies
      .map(({ name, steps }) => ({ policy: name, levels: steps.flatMap(({ template }, i) => (template === choice.key ? [i + 1] : [])) }))
      .filter(({ levels }) => levels.length > 0),
  }));
}

/** What a file is worth as the template of a letter: its faults, what it leaves out, the version that it already is. */
export function reviewTemplate({ templates }: Repositories, writer: LetterWriter, { key, language, bytes }: Omit<GivenTemplate, 'name'>) {
  const report = writer.check(bytes);
  const sha256 = sha256Of(bytes);
  const same = templates.list().find((template) => template.key === key && template.language === language && template.sha256 === sha256);
  return { report, missing: report.problems.length > 0 ? [] : missingParts(key, report.fields), sameAs: same?.version ?? null };
}

const sha256Of = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** Every letter in every language. */
export function listTemplates({ templates }: Repositories): TemplateChoice[] {
  const all = templates.list();
  return TEMPLATE_KEYS.flatMap((key) =>
    LETTER_LANGUAGES.map((language) => {
      const versions = all.filter((template) => template.key === key && template.language === language);
      return { key, language, active: versions.find((version) => version.active) ?? null, versions };
    }),
  );
}

interface GivenTemplate {
  readonly key: TemplateKey;
  readonly language: LetterLanguage;
  /** Of the file. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

/**
 * Makes letters from the user's own file from now on; the versions before it are kept. The same file as the last version
 * is that version.
 * @throws RefusalError 'templateInvalid' with what is wrong
 */
export async function setTemplate({ books }: Context, writer: LetterWriter, { key, language, name, bytes }: GivenTemplate): Promise<UserTemplate> {
  const { problems, fields } = writer.check(bytes);
  if (problems.length > 0) throw new RefusalError('templateInvalid', { name, problems: problems.map(({ code, text }) => `${code}: ${text}`) });
  const sha256 = sha256Of(bytes);
  return books.write(({ templates, journal }) => {
    const known = templates.list().find((template) => template.key === key && template.language === language && template.sha256 === sha256);
    if (known !== undefined) templates.activate(key, language, known.id);
    const set = known === undefined ? templates.add({ key, language, name, sha256, bytes, fields }) : { ...known, active: true };
    journal.append({ action: 'setTemplate', subject: name, amountCents: null, data: { key, language, version: set.version, sha256 } });
    return set;
  });
}

/**
 * Goes back to a version of the user's, or to the shipped template (null).
 * @throws RefusalError 'templateNotFound'
 */
export function chooseTemplate({ books }: Context, key: TemplateKey, language: LetterLanguage, version: number | null): Promise<Record<string, never>> {
  return books.write(({ templates, journal }) => {
    const chosen = templates.list().find((template) => template.key === key && template.language === language && template.version === version);
    if (version !== null && chosen === undefined) throw new RefusalError('templateNotFound', { key, version });
    templates.activate(key, language, chosen?.id ?? null);
    journal.append({ action: 'chooseTemplate', subject: key, amountCents: null, data: { key, language, version } });
    return {};
  });
}

/** The file to edit in Word: the version in use, or the shipped template. */
export async function templateToEdit({ templates, company }: Repositories, writer: LetterWriter, key: TemplateKey, language: LetterLanguage): Promise<Uint8Array> {
  return templates.active(key, language)?.bytes ?? (await writer.shipped(key, language, company.logo()));
}
