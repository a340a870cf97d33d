import { letterFields, letterSubject, paymentCode } from '#shared/domain/letters/letter-fields';
import { callEntry } from '#shared/domain/outputs/call-script';
import { factsOf } from '#shared/domain/outputs/letter-facts';
import type { LetterPreview } from '#shared/domain/letters/letter-preview';
import type { LetterTemplateFile, LetterToWrite } from '#main/usecases/ports/letter-writer';
import { callListFile } from '../outputs/call-list';
import { CompiledTemplate } from './engine/compiled-template';
import { readPreview } from './read-preview';
import { shippedTemplate } from './templates/shipped-template';

/** Compiled templates kept at once: one batch is made from fewer. */
const MOST_KEPT = 24;

/** Makes letters one by one; each template is compiled once. */
export class LetterRenderer {
  readonly #compiled = new Map<string, Promise<CompiledTemplate>>();

  /** A call has no letter: what is kept of it is what to say. */
  async render({ template, data }: LetterToWrite): Promise<Uint8Array> {
    if (data.channel === 'phone') return callListFile({ company: data.creditor.name, date: data.date, entries: [callEntry(factsOf(data))] });
    return (await this.#templateOf(template)).fill(letterFields(data), paymentCode(data));
  }

  async preview(letter: LetterToWrite): Promise<LetterPreview> {
    const { data } = letter;
    return readPreview(await this.render(letter), { subject: letterSubject(data), reference: data.reference, language: data.debtor.language });
  }

  /** Not by the id alone: books of two companies count from one. */
  #templateOf(template: LetterTemplateFile): Promise<CompiledTemplate> {
    const { key, language, user, logo } = template;
    const name = user === null ? `${key} ${language} ${logo?.sha256 ?? ''}` : `${String(user.id)} ${user.sha256}`;
    const known = this.#compiled.get(name) ?? compile(template);
    this.#compiled.delete(name);
    this.#compiled.set(name, known);
    for (const oldest of [...this.#compiled.keys()].slice(0, -MOST_KEPT)) this.#compiled.delete(oldest);
    return known;
  }
}

async function compile({ key, language, user, logo }: LetterTemplateFile): Promise<CompiledTemplate> {
  return new CompiledTemplate(user?.bytes ?? (await shippedTemplate(key, language, logo)));
}
