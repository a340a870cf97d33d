import { BrowserWindow, dialog, type WebContents } from 'electron';
import path from 'node:path';
import { z } from 'zod';
import { refused, type Result } from '#shared/contract/result';
import type { MadeFile } from '#shared/contract/schemas/made-file';
import type { Ask } from './engine/supervisor';
import { MADE_FILE_SAVER } from './texts';

/** A bare name: the engine's suggestion never says where. */
const fileName = z.string().min(1).max(200).refine((name) => path.basename(name) === name);

const KINDS: ReadonlyMap<string, string> = new Map([['.pdf', 'PDF'], ['.zip', 'Archive zip']]);

/** Files made of the books: the page asks, the engine makes, the user says where. */
export class MadeFileSaver {
  private last: string | null = null;

  constructor(private readonly ask: Ask) {}

  async save(page: WebContents, wanted: MadeFile): Promise<Result<{ readonly name: string } | null>> {
    const made = await this.ask({ about: 'makeFile', wanted });
    if (!made.ok) return made;
    const { data: name } = fileName.safeParse(made.value);
    const window = BrowserWindow.fromWebContents(page);
    if (name === undefined || window === null) return refused('internal');
    const extension = path.extname(name);
    const choice = await dialog.showSaveDialog(window, { ...MADE_FILE_SAVER, defaultPath: name, filters: [{ name: KINDS.get(extension) ?? 'Classeur Excel', extensions: [extension.slice(1)] }] });
    if (choice.canceled || choice.filePath === '') return { ok: true, value: null };
    const file = path.extname(choice.filePath).toLowerCase() === extension ? choice.filePath : `${choice.filePath}${extension}`;
    const written = await this.ask({ about: 'writeMadeFile', path: file });
    if (!written.ok) return written;
    this.last = file;
    return { ok: true, value: { name: path.basename(file) } };
  }

  /** The file last saved. */
  lastSaved(): Result<string> {
    return this.last === null ? refused('fileNotFound', { name: '' }) : { ok: true, value: this.last };
  }
}
