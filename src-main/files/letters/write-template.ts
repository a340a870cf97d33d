import { open, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { RefusalError } from '#shared/contract/result';
import { errorCode } from './folder-problem';

/**
 * Writes a copy of a template where the user chose, over what is there if the user said so: whole, or not at all.
 * @throws RefusalError 'templateNotSaved'
 */
export async function writeTemplateFile(file: string, bytes: Uint8Array): Promise<void> {
  const part = path.join(path.dirname(file), `.encours-${String(process.pid)}-${path.basename(file)}.part`);
  try {
    const handle = await open(part, 'w');
    try {
      await handle.writeFile(bytes);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(part, file);
  } catch (error) {
    await rm(part, { force: true });
    throw new RefusalError('templateNotSaved', { name: path.basename(file), reason: errorCode(error) });
  }
}
