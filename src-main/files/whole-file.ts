import { open, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import type { ErrorCode } from '#shared/contract/errors';
import { RefusalError } from '#shared/contract/result';
import { errorCode } from './letters/folder-problem';

/** Writes a file where the user chose, over what is there if the user said so: whole, or not at all. @throws RefusalError of the code given */
export async function writeWholeFile(file: string, bytes: Uint8Array, refusal: ErrorCode): Promise<void> {
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
    throw new RefusalError(refusal, { name: path.basename(file), reason: errorCode(error) });
  }
}
