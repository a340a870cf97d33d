import { operations } from '#shared/contract/operations';
import { RefusalError, type Result } from '#shared/contract/result';
import type { LetterLanguage, TemplateKey } from '#shared/domain/letters/template-keys';
import { readTemplateFile } from '#main/files/letters/read-template';
import { writeTemplateFile } from '#main/files/letters/write-template';
import { policyOwners } from '#main/usecases/dunning/policy';
import { letterSettings, setLetterSettings } from '#main/usecases/letters/letter-settings';
import type { LetterWriter } from '#main/usecases/ports/letter-writer';
import { previewTemplate } from '#main/usecases/template-preview';
import { chooseTemplate, reviewTemplate, setTemplate, templatesInUse, templateToEdit } from '#main/usecases/templates';
import { route } from './route';
import { TemplateStaging } from './template-staging';
import type { Workplace } from './workplace';

/** Scenarios by owner, and the templates of the letters. */
export function templateRoutes(workplace: Workplace, writer: LetterWriter, tokens: ReadonlyMap<string, string>) {
  const staging = new TemplateStaging();
  return {
    'policy.owners': route(operations['policy.owners'], () => policyOwners(workplace.read())),
    'letters.settings': route(operations['letters.settings'], () => letterSettings(workplace.read())),
    'letters.setSettings': route(operations['letters.setSettings'], (settings) => setLetterSettings(workplace.context(), settings)),
    'templates.list': route(operations['templates.list'], () => ({ templates: templatesInUse(workplace.read()) })),
    'templates.check': route(operations['templates.check'], async ({ key, language, token }) => {
      const path = tokens.get(token);
      if (path === undefined) throw new RefusalError('fileNotFound', { name: '' });
      const { name, bytes } = await readTemplateFile(path);
      const stagingId = staging.hold({ companyId: workplace.companyId(), key, language, name, bytes });
      return { stagingId, key, language, name: name.slice(0, 200), ...reviewTemplate(workplace.read(), writer, { key, language, bytes }) };
    }),
    'templates.use': route(operations['templates.use'], ({ stagingId }) => setTemplate(workplace.context(), writer, staging.take(stagingId, workplace.companyId()))),
    'templates.choose': route(operations['templates.choose'], ({ key, language, version }) => chooseTemplate(workplace.context(), key, language, version)),
    'templates.preview': route(operations['templates.preview'], ({ key, language, source, clientId }) => {
      const what = source.kind === 'checked' ? ({ kind: 'file', bytes: staging.take(source.stagingId, workplace.companyId()).bytes } as const) : source;
      return previewTemplate(workplace.read(), writer, { key, language, clientId, source: what, today: workplace.today() });
    }),
  };
}

/** A copy to edit in Word, for the shell. */
export async function saveTemplate(workplace: Workplace, writer: LetterWriter, key: TemplateKey, language: LetterLanguage, path: string): Promise<Result<null>> {
  try {
    await writeTemplateFile(path, await templateToEdit(workplace.read(), writer, key, language));
    return { ok: true, value: null };
  } catch (error) {
    if (error instanceof RefusalError) return { ok: false, error: error.refusal };
    throw error;
  }
}
