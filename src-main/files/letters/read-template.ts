import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { RefusalError } from '#shared/contract/result';
import { FileProblem, orFileProblem } from '#main/files/import/file-problem';

export interface TemplateFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** The Word file that the user gives as a template. @throws RefusalError 'fileNotFound', 'fileIsDirectory', 'fileLocked', 'fileUnreadable' */
export async function readTemplateFile(file: string): Promise<TemplateFile> {
  try {
    return { name: path.basename(file), bytes: await orFileProblem(() => readFile(file)) };
  } catch (error) {
    if (error instanceof FileProblem) throw new RefusalError(error.refusal.code, { ...error.refusal.details, name: path.basename(file) });
    throw error;
  }
}
