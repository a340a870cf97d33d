import { afterEach, beforeEach, expect, it } from 'vitest';
import { BOOK_CHECKS } from '#shared/contract/book-checks';
import { CHECK_WORDS } from '#main/cli/check-words';
import { verifyBooks } from '#main/usecases/verify';
import { settings } from '../../../src-renderer/i18n/fr/settings';
import { makeBooks, type TestBooks } from '../../support/books';

let essai: TestBooks;
beforeEach(async () => {
  essai = await makeBooks();
});
afterEach(() => {
  essai.remove();
});

it('says each thing that is proved of the books in French, in the window and on the command line', () => {
  const proved = verifyBooks(essai.books.read, '2026-03-10').checks.map(({ name }) => name);
  expect(proved).toEqual([...BOOK_CHECKS]);
  const window: Readonly<Record<string, string>> = settings.books.check;
  const commandLine: Readonly<Record<string, string>> = CHECK_WORDS;
  expect(proved.filter((name) => !saysIt(window[name], name) || !saysIt(commandLine[name], name))).toEqual([]);
});

const saysIt = (words: string | undefined, name: string): boolean => words !== undefined && words.includes(' ') && words !== name;
