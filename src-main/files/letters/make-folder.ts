import { mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import { errorCode } from './folder-problem';

/**
 * Makes a folder and those above it, one by one: Node's own recursive mkdir never ends where the system answers that a
 * folder that exists does not take another one (/proc). Rejects with the system's error.
 */
export async function makeFolder(folder: string): Promise<void> {
  try {
    await mkdir(folder);
  } catch (error) {
    if (errorCode(error) === 'EEXIST') return;
    const above = dirname(folder);
    if (errorCode(error) !== 'ENOENT' || above === folder) throw error;
    await makeFolder(above);
    await mkdir(folder);
  }
}
