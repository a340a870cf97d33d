import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { RefusalError } from '#shared/contract/result';
import { LETTER_FIELDS } from '#shared/domain/letters/fields';
import { LETTER_LANGUAGES, type LetterLanguage, TEMPLATE_KEYS, type TemplateKey } from '#shared/domain/letters/template-keys';
import { templateSentence } from '#shared/messages/template-sentences';
import type { Context } from '#main/usecases/context';
import { chooseTemplate, listTemplates, setTemplate, type TemplateChoice, templateToEdit } from '#main/usecases/templates';
import type { LetterWriter } from '#main/usecases/ports/letter-writer';
import { type Arguments, UsageError } from '../arguments';
import type { Answer, Command } from '../command';
import { idOf } from '../values';

export const template: Command = {
  usage: 'template list | template fields | template save CLÉ --out FICHIER | template check FICHIER | template set CLÉ FICHIER | template reset CLÉ [--version N] [--language fr|en|de]',
  summary: 'les modèles Word des lettres : les lister, en prendre une copie, vérifier, remplacer, revenir en arrière',
  options: { language: 'value', out: 'value', version: 'value' },
  positional: { min: 1, max: 3 },
  run: {
    needs: 'books',
    answer: (args, context, { writer }) => {
      const [action, ...rest] = args.positional;
      if (action === 'list') return list(context);
      if (action === 'fields') return fields();
      if (action === 'check') return check(writer, given(rest[0], 'le fichier'));
      const key = keyOf(given(rest[0], 'la clé du modèle'));
      if (action === 'save') return save(args, context, writer, key);
      if (action === 'set') return set(args, context, writer, key, given(rest[1], 'le fichier'));
      if (action === 'reset') return reset(args, context, key);
      throw new UsageError(`template : « ${action ?? ''} » n’est pas connu.`);
    },
  },
};

function list({ books }: Context): Answer {
  const templates = listTemplates(books.read);
  return {
    json: { templates: templates.map(({ key, language, active, versions }) => ({ key, language, source: active === null ? 'shipped' : 'user', version: active?.version ?? null, versions })) },
    text: templates.map(({ key, language, active }) => `${key} (${language}) : ${described(active)}`),
  };
}

const described = (active: TemplateChoice['active']): string => (active === null ? 'modèle fourni' : `version ${String(active.version)}, « ${active.name} »`);

function fields(): Answer {
  return {
    json: { fields: LETTER_FIELDS },
    text: LETTER_FIELDS.map(({ name, kind, within, meaning }) => `${within === null ? '' : '  '}{${kind === 'value' ? '' : '#'}${name}} : ${meaning}`),
  };
}

function check(writer: LetterWriter, file: string): Answer {
  const { problems, fields: found } = writer.check(bytesOf(file));
  const shown = problems.map((problem) => ({ ...problem, message: templateSentence(problem) }));
  return {
    json: { ok: problems.length === 0, problems: shown, fields: found },
    text: problems.length === 0 ? [`${path.basename(file)} : ${String(found.length)} champs, aucun défaut.`] : shown.map(({ message }) => message),
    refused: problems.length > 0,
  };
}

async function save(args: Arguments, { books }: Context, writer: LetterWriter, key: TemplateKey): Promise<Answer> {
  const file = path.resolve(args.required('out'));
  const bytes = await templateToEdit(books.read, writer, key, languageOf(args));
  try {
    // Never over a file that is there: it may be the user's own work.
    writeFileSync(file, bytes, { flag: 'wx' });
  } catch (error) {
    throw new RefusalError('fileNotWritten', { name: file, reason: error instanceof Error && 'code' in error ? String(error.code) : '' });
  }
  return { json: { key, language: languageOf(args), file }, text: [`Modèle ${key} : ${file}`] };
}

async function set(args: Arguments, context: Context, writer: LetterWriter, key: TemplateKey, file: string): Promise<Answer> {
  const added = await setTemplate(context, writer, { key, language: languageOf(args), name: path.basename(file), bytes: bytesOf(file) });
  return { json: { template: added }, text: [`${key} : ${described(added)}`] };
}

async function reset(args: Arguments, context: Context, key: TemplateKey): Promise<Answer> {
  const version = args.value('version');
  await chooseTemplate(context, key, languageOf(args), version === undefined ? null : idOf(version, 'version'));
  return { json: { key, language: languageOf(args), version: version === undefined ? null : Number(version) }, text: [`${key} : ${version === undefined ? 'modèle fourni' : `version ${version}`}`] };
}

function bytesOf(file: string): Uint8Array {
  try {
    return readFileSync(file);
  } catch {
    throw new RefusalError('fileNotFound', { name: file });
  }
}

function given(text: string | undefined, what: string): string {
  if (text === undefined) throw new UsageError(`template : il manque ${what}.`);
  return text;
}

function keyOf(text: string): TemplateKey {
  const key = TEMPLATE_KEYS.find((known) => known === text);
  if (key === undefined) throw new UsageError(`template : « ${text} » n’est pas un modèle (${TEMPLATE_KEYS.join(', ')}).`);
  return key;
}

function languageOf(args: Arguments): LetterLanguage {
  const text = args.value('language') ?? 'fr';
  const language = LETTER_LANGUAGES.find((known) => known === text);
  if (language === undefined) throw new UsageError(`--language : « ${text} » n’est pas une langue (${LETTER_LANGUAGES.join(', ')}).`);
  return language;
}
