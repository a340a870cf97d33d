import { createHash } from 'node:crypto';
import { open } from 'node:fs/promises';
import path from 'node:path';
import { RefusalError } from '#shared/contract/result';
import { extensionOf, LARGEST_FILED_MEGABYTES, mimeOf } from '#shared/domain/filed-documents';
import type { FileToKeep } from '#main/usecases/ports/filing';
import { readEmail } from './read-email';

/** Reads a file whole, with what an e-mail says. Its name is the last part of its path and nothing else. */
export async function readKeptFile(file: string): Promise<FileToKeep> {
  const name = path.basename(file);
  const bytes = await bytesOf(file, name);
  return {
    name,
    mime: mimeOf(name),
    sha256: createHash('sha256').update(bytes).digest('hex'),
    bytes,
    email: extensionOf(name) === 'eml' ? await readEmail(bytes) : null,
  };
}

async function bytesOf(file: string, name: string): Promise<Buffer> {
  const handle = await open(file).catch((error: unknown) => {
    throw new RefusalError(isCode(error, 'ENOENT') ? 'fileNotFound' : 'fileLocked', { name });
  });
  try {
    const { size } = await handle.stat().then((stats) => {
      if (stats.isDirectory()) throw new RefusalError('fileIsDirectory', { name });
      return stats;
    });
    if (size === 0) throw new RefusalError('fileEmpty', { name });
    if (size > LARGEST_FILED_MEGABYTES * 1024 * 1024) throw new RefusalError('documentTooLarge', { name, most: LARGEST_FILED_MEGABYTES });
    return await handle.readFile();
  } finally {
    await handle.close();
  }
}

const isCode = (error: unknown, code: string): boolean => error instanceof Error && 'code' in error && error.code === code;
