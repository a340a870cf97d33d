import { verifyBooks } from '#main/usecases/verify';
import type { Command } from '../command';

/** What each check proves, for a person. */
const NAMES: Readonly<Record<string, string>> = {
  integrity: 'fichier de données intact',
  foreignKeys: 'liens entre les enregistrements',
  openAmounts: 'restes dus égaux aux montants moins les affectations',
  allocations: 'affectations entre pièces d’un même client, datées après elles',
  booksTie: 'balance âgée égale au grand livre, à plusieurs dates',
  levels: 'niveaux de relance égaux aux relances émises',
  notices: 'relances égales à la somme de leurs factures, moins les avoirs',
  allowances: 'TVA comprise dans son montant, créances douteuses telles qu’elles ont été arrêtées',
  documents: 'lettres et pièces telles qu’elles ont été figées',
  journal: 'chaîne du journal',
};

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
        text: outcome.checks.map((check) => `${check.ok ? 'juste' : 'FAUX '}  ${NAMES[check.name] ?? check.name}${check.ok ? '' : ` (${check.detail})`}`),
        refused: !outcome.ok,
      };
    },
  },
};
