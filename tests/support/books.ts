import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { OpenBooks } from '#main/db/books';
import { createBooks, openExistingBooks } from '#main/db/create-books';
import { furnishBooks } from '#main/usecases/create-company';
import type { Context } from '#main/usecases/context';
import type { IsoDate } from '#shared/domain/calendar';

export const MIGRATIONS = path.resolve(import.meta.dirname, '../../migrations');

export interface TestBooks {
  readonly folder: string;
  readonly file: string;
  readonly books: OpenBooks;
  /** The same books on another day. */
  on(today: IsoDate): Context;
  remove(): void;
}

/** Real books of a company named "Essai", in a folder of their own. */
export async function makeBooks(): Promise<TestBooks> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'encours-test-'));
  const file = path.join(folder, 'essai.encours');
  const now = () => new Date();
  await createBooks(file, { name: 'Essai', siren: '', isExample: false }, MIGRATIONS, now, (books) => books.write(furnishBooks));
  const books = openExistingBooks(file, MIGRATIONS, now);
  return {
    folder,
    file,
    books,
    on: (today) => ({ books, today, now }),
    remove: () => {
      books.close();
      rmSync(folder, { recursive: true });
    },
  };
}
