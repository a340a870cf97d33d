import { writeWholeFile } from '../whole-file';

/** Writes a copy of a template where the user chose. @throws RefusalError 'templateNotSaved' */
export const writeTemplateFile = (file: string, bytes: Uint8Array): Promise<void> => writeWholeFile(file, bytes, 'templateNotSaved');
