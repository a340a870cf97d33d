import { verifyBooks } from '#main/usecases/verify';
import { CHECK_WORDS } from '../check-words';
import type { Command } from '../command';

export const verify: Command = {
  usage: 'verify',
  summary: 'prouve les livres : fichier, balances, journal',
  options: {},
  positional: { min: 0, max: 0 },
  run: {
    needs: 'books',
    answer: (_args, { books, today }) => {
      const outcome = verifyBooks(books.read, today);
      return {
        json: outcome,
        text: outcome.checks.map((check) => `${check.ok ? 'juste' : 'FAUX '}  ${CHECK_WORDS[check.name]}${check.ok ? '' : ` (${check.detail})`}`),
        refused: !outcome.ok,
      };
    },
  },
};
