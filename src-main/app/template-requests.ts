import { BrowserWindow, dialog, type WebContents } from 'electron';
import path from 'node:path';
import { refused, type Result } from '#shared/contract/result';
import type { TemplateRequest } from '#shared/contract/bridge';
import { LETTER_LANGUAGE_NAMES, LETTER_NAMES } from '#shared/domain/letters/letter-names';
import type { Ask } from './engine/supervisor';
import { TEMPLATE_SAVER } from './texts';

/** Copies of templates for Word: the page asks, the user says where, the engine writes. */
export class TemplateCopies {
  private last: string | null = null;

  constructor(private readonly ask: Ask) {}

  async save(page: WebContents, { key, language }: TemplateRequest): Promise<Result<{ readonly name: string } | null>> {
    const window = BrowserWindow.fromWebContents(page);
    if (window === null) return { ok: true, value: null };
    const defaultPath = `Modèle - ${LETTER_NAMES[key]} - ${LETTER_LANGUAGE_NAMES[language]}.docx`;
    const choice = await dialog.showSaveDialog(window, { ...TEMPLATE_SAVER, defaultPath });
    if (choice.canceled || choice.filePath === '') return { ok: true, value: null };
    const file = /\.docx$/i.test(choice.filePath) ? choice.filePath : `${choice.filePath}.docx`;
    const answer = await this.ask({ about: 'writeTemplate', key, language, path: file });
    if (!answer.ok) return answer;
    this.last = file;
    return { ok: true, value: { name: path.basename(file) } };
  }

  /** The copy last saved. */
  lastSaved(): Result<string> {
    return this.last === null ? refused('fileNotFound', { name: '' }) : { ok: true, value: this.last };
  }
}
