import type { FileOutcome } from '#shared/contract/schemas/import';
import { laterOf } from '#shared/domain/calendar';
import type { Context } from '../context';
import { CHECKED_ON } from '../freshness';
import type { FileToImport } from './import-files';

/**
 * A newer export that holds nothing new still says that the books are up to date, as far as it tells; the very same file
 * says nothing.
 */
export async function noteFreshness({ books, today }: Context, files: readonly FileToImport[], outcomes: readonly FileOutcome[]): Promise<void> {
  const known = new Set(books.read.imports.batches().flatMap((batch) => batch.files.map((file) => file.sha256)));
  const told = files.flatMap(({ file }, i) => (known.has(file.sha256) ? [] : [outcomes[i]?.toldUpTo ?? today]));
  const [newest] = told.map((date) => (date < today ? date : today)).sort().reverse();
  if (newest === undefined) return;
  await books.write(({ settings }) => {
    const before = settings.get(CHECKED_ON);
    settings.set(CHECKED_ON, typeof before === 'string' ? laterOf(before, newest) : newest);
  });
}
