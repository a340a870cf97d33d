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
  correspondenceFrozen: {
    title: 'Ce qui a été envoyé ne se change pas.',
    why: 'Une lettre émise reste au dossier telle qu’elle est partie.',
    todo: 'Si elle est partie par erreur, annulez la relance ; ou ajoutez une note.',
  },
  documentTooLarge: {
    title: 'Le fichier « {{name}} » est trop gros pour le dossier.',
    why: 'Les pièces sont gardées entières dans les livres, jusqu’à {{most}} Mo chacune.',
    todo: 'Réduisez-le, par exemple en numérisant avec une résolution plus faible, puis déposez-le de nouveau.',
  },
  documentFiledAlready: {
    title: 'Le fichier « {{name}} » est déjà dans ce dossier.',
    why: 'Le même contenu y a été classé à la date du {{date}}.',
    todo: 'Retrouvez-le dans la correspondance du client.',
  },
  documentNotOpenable: {
    title: 'Encours n’ouvre pas « {{name}} ».',
    why: 'Un fichier de cette sorte pourrait lancer un programme.',
    todo: 'Enregistrez-en une copie, puis ouvrez-la vous-même si vous savez d’où elle vient.',
  },
  noticeNotRegistered: {
    title: 'La relance {{reference}} n’est pas une lettre recommandée.',
    why: 'Seul un recommandé a un numéro de dépôt et un avis de réception.',
    todo: 'Choisissez une lettre recommandée, ou ajoutez une note au dossier.',
  },
  postingDates: {
    title: 'Ces dates ne se suivent pas.',
    why: 'Un recommandé est déposé, puis reçu, refusé ou retourné, et rien de cela n’est à venir : déposé le {{posted}}, avis du {{outcome}}.',
    todo: 'Corrigez l’une des deux dates.',
  },
} as const satisfies Record<string, ErrorSentence>;
