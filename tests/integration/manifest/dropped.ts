import path from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { createInlineReader } from '#main/files/import/inline-reader';
import { agedBalance } from '#main/usecases/balance';
import { verifyBooks } from '#main/usecases/verify';
import type { FilePreview } from '#shared/contract/schemas/import';
import type { IsoDate } from '#shared/domain/calendar';
import { makeBooks, type TestBooks } from '../../support/books';
import { contents } from '../../support/contents';
import { doorsOn } from '../../support/doors';
import { FIXTURES } from './manifest';

const TODAY = '2026-11-21';

/** The code a given file is refused with, and the books that it leaves as they were. */
export async function refusalOf(file: string): Promise<{ code: string | undefined; details: unknown; booksUntouched: boolean }> {
  return withBooks(async (essai) => {
    const before = contents(essai.file);
    const { problem } = await preview(essai, file);
    return { code: problem?.code, details: problem?.details, booksUntouched: isDeepStrictEqual(contents(essai.file), before) };
  });
}

/** Books after a given file was imported, by the routes of the window. */
export interface Imported {
  readonly preview: FilePreview;
  readonly essai: TestBooks;
  /** What each client owes at a date, in cents, by code: those of zero are not there. */
  readonly owed: (asOf: IsoDate) => Map<string, number>;
}

/** Imports a given file whole, then checks what must hold of any: the books verify, a second time brings nothing, the undo leaves nothing. */
export async function imported(file: string, check: (books: Imported) => void | Promise<void>): Promise<{ verified: boolean; idempotent: boolean; undone: boolean }> {
  return withBooks(async (essai) => {
    const doors = doorsOn(essai.books, TODAY, essai.on(TODAY).now, createInlineReader());
    const before = contents(essai.file);
    const prepared = await doors.prepare([path.join(FIXTURES, file)]);
    const [shown] = prepared.ok ? prepared.value.files : [];
    if (!prepared.ok || shown?.problem !== null) throw new Error(`${file} was refused: ${JSON.stringify(prepared)}`);
    const committed = await doors.commit(prepared.value.stagingId);
    if (!committed.ok || committed.value.batch === null) throw new Error(`${file} was not imported: ${JSON.stringify(committed)}`);
    await check({
      preview: shown,
      essai,
      owed: (asOf) => new Map(agedBalance(essai.books.read, { asOf, bounds: [30, 60, 90] }).clients.filter(({ ledgerCents }) => ledgerCents !== 0).map(({ code, ledgerCents }) => [code, ledgerCents])),
    });
    const verified = verifyBooks(essai.books.read, TODAY).ok;
    const again = await doors.prepare([path.join(FIXTURES, file)]);
    const undone = await doors.undo(committed.value.batch);
    return { verified, idempotent: again.ok && again.value.nothingNew, undone: undone.ok && isDeepStrictEqual(contents(essai.file), before) };
  });
}

/** What `imported` must give, whatever the file. */
export const SOUND = { verified: true, idempotent: true, undone: true };

async function preview(essai: TestBooks, file: string): Promise<FilePreview> {
  const prepared = await doorsOn(essai.books, TODAY, essai.on(TODAY).now, createInlineReader()).prepare([path.join(FIXTURES, file)]);
  const [shown] = prepared.ok ? prepared.value.files : [];
  if (shown === undefined) throw new Error(`${file} has no preview: ${JSON.stringify(prepared)}`);
  return shown;
}

async function withBooks<T>(work: (essai: TestBooks) => Promise<T>): Promise<T> {
  const essai = await makeBooks();
  try {
    return await work(essai);
  } finally {
    essai.remove();
  }
}
