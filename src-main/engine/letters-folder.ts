import { existsSync } from 'node:fs';
import path from 'node:path';
import { refused, type Result } from '#shared/contract/result';
import type { IsoDate } from '#shared/domain/calendar';
import type { Books } from '#main/usecases/ports/books';

const LAST_FOLDER = 'lastLettersFolder';

/** Documents/Encours/<company>/Relances 2026-11-21, the company's name made fit for any file system. */
export function lettersFolderFor(documentsFolder: string, companyName: string, date: IsoDate): string {
  return path.join(companyFolder(documentsFolder, companyName), `Relances ${date}`);
}

/** Documents/Encours/<company>/Comptabilité. */
export function accountingFolderFor(documentsFolder: string, companyName: string): string {
  return path.join(companyFolder(documentsFolder, companyName), 'Comptabilité');
}

function companyFolder(documentsFolder: string, companyName: string): string {
  const name = companyName.replace(/[<>:"/\\|?*\p{Cc}]/gu, ' ').replace(/\s+/g, ' ').replace(/[. ]+$/, '').trim().slice(0, 60);
  return path.join(documentsFolder, 'Encours', name === '' ? 'Société' : name);
}

export async function rememberLettersFolder(books: Books, folder: string): Promise<void> {
  await books.write(({ settings }) => {
    settings.set(LAST_FOLDER, folder);
  });
}

/** The folder of the letters last issued; refused (fileNotFound) when none was or it is gone. */
export function lastLettersFolder(books: Books): Result<string> {
  const folder = books.read.settings.get(LAST_FOLDER);
  return typeof folder === 'string' && existsSync(folder) ? { ok: true, value: folder } : refused('fileNotFound', { name: typeof folder === 'string' ? path.basename(folder) : '' });
}
