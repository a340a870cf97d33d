import path from 'node:path';
import { openBooks, type OpenBooks } from '#main/db/books';
import { createBooks } from '#main/db/create-books';
import { createWorkerReader } from '#main/files/import/worker-reader';
import { furnishBooks } from '#main/usecases/create-company';
import { importFiles, type JobControl } from '#main/usecases/imports/import-files';
import type { FileOutcome } from '#shared/contract/schemas/import';
import { type Sample, timed } from '../figure';
import { MIGRATIONS, scratchFolder } from '../places';
import { TODAY } from '../sources/documents';

const reader = createWorkerReader(new URL('./import-worker.js', import.meta.url));
const now = () => new Date(`${TODAY}T12:00:00Z`);

export const QUIET: JobControl = { onProgress: () => undefined, signal: new AbortController().signal };

/** From a file to committed books, new for the occasion. @param within runs the import, to measure it its own way */
export async function importOnce(source: string, control = QUIET, within: (work: () => Promise<void>) => Promise<Sample> = timed): Promise<{ sample: Sample; outcome: FileOutcome }> {
  const { folder, remove } = scratchFolder();
  const file = path.join(folder, 'mesure.encours');
  await createBooks(file, { name: 'Mesure', siren: '', isExample: false }, MIGRATIONS, now, (books) => books.write(furnishBooks));
  const books = openBooks(file, now);
  try {
    const outcomes: FileOutcome[] = [];
    const sample = await within(async () => {
      outcomes.push(await importInto(books, source, control));
    });
    const [outcome] = outcomes;
    if (outcome === undefined) throw new Error(`${source} was not imported`);
    return { sample, outcome };
  } finally {
    books.close();
    remove();
  }
}

async function importInto(books: OpenBooks, source: string, control: JobControl): Promise<FileOutcome> {
  const read = await reader.open({ path: source, mapping: null, remembered: [], today: TODAY }, control);
  if (!read.usable) throw new Error(`${source} was not understood: ${read.file.problem.code}`);
  const attempt = await importFiles({ books, today: TODAY, now }, [{ file: read.file, givenMapping: null }], { skipBadRows: false, expected: null }, control);
  const [outcome] = attempt.files;
  if (!attempt.done || outcome === undefined) throw new Error(`rows of ${source} were rejected`);
  return outcome;
}
