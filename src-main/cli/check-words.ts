import type { BookCheck } from '#shared/contract/book-checks';

/** What each check proves, for a person. */
export const CHECK_WORDS: Readonly<Record<BookCheck, string>> = {
  integrity: 'fichier de données intact',
  foreignKeys: 'liens entre les enregistrements',
  openAmounts: 'restes dus égaux aux montants moins les affectations',
  allocations: 'affectations entre pièces d’un même client, datées après elles',
  booksTie: 'balance âgée égale au grand livre, à plusieurs dates',
  levels: 'niveaux de relance égaux aux relances émises',
  notices: 'relances égales à la somme de leurs factures, moins les avoirs',
  claims: 'pénalités et indemnités posées sur le client de leur facture, égales à ce que les lettres en demandent',
  allowances: 'TVA comprise dans son montant, créances douteuses telles qu’elles ont été arrêtées',
  documents: 'lettres et pièces telles qu’elles ont été figées',
  journal: 'chaîne du journal',
};
