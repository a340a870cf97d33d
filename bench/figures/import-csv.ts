import path from 'node:path';
import { openBooks, type OpenBooks } from '#main/db/books';
import { createBooks } from '#main/db/create-books';
import { createWorkerReader } from '#main/files/import/worker-reader';
import { furnishBooks } from '#main/usecases/create-company';
import { importFiles } from '#main/usecases/imports/import-files';
import { parseAndInsert } from '../bare/parse-and-insert';
import { type Contest, type Figure, type Sample, timed } from '../figure';
import { MIGRATIONS, scratchFolder } from '../places';
import { TODAY } from '../sources/documents';
import { invoiceList, makeInvoiceList } from '../sources/invoice-list';

const ROWS = 100_000;
const reader = createWorkerReader(new URL('./import-worker.js', import.meta.url));
const now = () => new Date(`${TODAY}T12:00:00Z`);

/** From a file to the committed books, against parsing it and inserting its texts. */
export const importFigure: Figure = {
  task: 'import-csv',
  n: ROWS,
  limit: 2,
  makeData: () => {
    makeInvoiceList(ROWS);
    return Promise.resolve();
  },
  open: () => Promise.resolve<Contest>({ ours, reference, close: () => undefined }),
};

async function ours(): Promise<Sample> {
  const { folder, remove } = scratchFolder();
  const file = path.join(folder, 'mesure.encours');
  await createBooks(file, { name: 'Mesure', siren: '', isExample: false }, MIGRATIONS, now, (books) => books.write(furnishBooks));
  const books = openBooks(file, now);
  try {
    let imported = 0;
    const sample = await timed(async () => {
      imported = await importInto(books);
    });
    refuseMissingRows(imported);
    return sample;
  } finally {
    books.close();
    remove();
  }
}

async function importInto(books: OpenBooks): Promise<number> {
  const control = { onProgress: () => undefined, signal: new AbortController().signal };
  const read = await reader.open({ path: invoiceList(ROWS), mapping: null, remembered: [] }, control);
  if (!read.usable) throw new Error(`the list was not understood: ${read.file.problem.code}`);
  const attempt = await importFiles({ books, today: TODAY, now }, [{ file: read.file, givenMapping: null }], { skipBadRows: false, expected: null }, control);
  return attempt.files.reduce((sum, { created }) => sum + created.invoices + created.creditNotes, 0);
}

async function reference(): Promise<Sample> {
  const { folder, remove } = scratchFolder();
  try {
    let inserted = 0;
    const sample = await timed(() => {
      inserted = parseAndInsert(invoiceList(ROWS), path.join(folder, 'bare.sqlite'));
    });
    refuseMissingRows(inserted);
    return sample;
  } finally {
    remove();
  }
}

function refuseMissingRows(rows: number): void {
  if (rows !== ROWS) throw new Error(`${String(rows)} rows were kept of ${String(ROWS)}`);
}
