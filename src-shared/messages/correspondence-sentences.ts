import type { ErrorSentence } from './error-sentence';

/** Letters once issued, and the exchanges with a client. */
export const correspondenceSentences = {
  noticeNotFound: {
    title: 'Cette relance est introuvable.',
    why: 'Aucune relance émise ne porte la référence {{notice}}.',
    todo: 'Reprenez la référence imprimée sur la lettre, ou ouvrez le dossier du client.',
  },
  noticeCancelled: {
    title: 'La relance {{reference}} est déjà annulée.',
    why: 'Elle a été annulée le {{date}} ; ses factures ont repris leur niveau ce jour-là.',
    todo: 'Il n’y a rien d’autre à faire.',
  },
  noticeNotLast: {
    title: 'La relance {{reference}} ne peut pas être annulée d’abord.',
    why: 'Une relance plus récente porte sur les mêmes factures : {{items}}.',
    todo: 'Annulez d’abord la plus récente, si elle aussi est une erreur.',
  },
  correspondenceNotFound: {
    title: 'Cet élément de la correspondance est introuvable.',
    why: 'Il a été retiré du dossier, ou n’attend rien de vous.',
    todo: 'Rouvrez le dossier du client.',
  },
} as const satisfies Record<string, ErrorSentence>;
