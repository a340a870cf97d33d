import type { Context } from '../context';
import { CHECKED_ON } from '../freshness';
import type { FileToImport } from './import-files';

/** A newer export that holds nothing new still says that the books are up to date; the very same file says nothing. */
export async function noteFreshness({ books, today }: Context, files: readonly FileToImport[]): Promise<void> {
  const known = new Set(books.read.imports.batches().flatMap((batch) => batch.files.map((file) => file.sha256)));
  const newer = files.some(({ file }) => !known.has(file.sha256));
  if (newer) await books.write(({ settings }) => { settings.set(CHECKED_ON, today); });
}
