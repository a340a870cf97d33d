import type { ErrorSentence } from './error-sentence';

/** Refusals about what holds reminders back: holds, disputes, promises, plans, write-offs. */
export const obstacleSentences = {
  obstacleNotFound: {
    title: 'Il n’y a rien à clore.',
    why: 'Aucun événement de cette nature n’est enregistré pour ce client ou cette facture.',
    todo: 'Revenez au dossier du client.',
  },
  obstacleNotOpen: {
    title: 'C’est déjà terminé.',
    why: 'Il a pris fin le {{date}} et ne retient plus aucune relance.',
    todo: 'Revenez au dossier du client ; ouvrez-en un autre au besoin.',
  },
  obstacleNotClosed: {
    title: 'Il n’y a rien à rétablir.',
    why: 'Cet événement, ouvert le {{date}}, n’est pas clos, ou il s’est terminé par un avoir.',
    todo: 'Revenez au dossier du client : il en montre l’histoire.',
  },
  obstacleNotProlonged: {
    title: 'Cela ne se prolonge pas.',
    why: 'Seules une promesse et une mise en attente ont une date que l’on repousse.',
    todo: 'Accordez un autre échéancier depuis le dossier du client.',
  },
  obstacleExists: {
    title: 'Un événement de même nature est déjà en cours.',
    why: 'Il court depuis le {{since}} sur les mêmes factures ; deux à la fois se contrediraient.',
    todo: 'Mettez d’abord fin à celui qui est en cours.',
  },
  invoiceAmbiguous: {
    title: 'Plusieurs clients ont une facture {{invoice}}.',
    why: 'Ce numéro ne suffit pas à la désigner.',
    todo: 'Précisez le client.',
  },
  invoiceSettled: {
    title: 'La facture {{invoice}} est soldée.',
    why: 'Il n’y reste rien à payer.',
    todo: 'Revenez au dossier du client.',
  },
  invoiceForeign: {
    title: 'La facture {{invoice}} est en {{currency}}.',
    why: 'Pénalités, promesses et échéanciers se comptent en euros.',
    todo: 'Suivez cette facture à part, dans sa devise.',
  },
  nothingOpen: {
    title: 'Ce client ne doit rien à cette date.',
    why: 'Il n’a aucune facture ouverte.',
    todo: 'Vérifiez le client et la date.',
  },
  amountAboveOpen: {
    title: 'Le montant dépasse ce qui reste dû.',
    why: 'Il ne reste que {{openCents}} à payer sur les factures concernées.',
    todo: 'Saisissez au plus {{openCents}}.',
  },
  amountNotPositive: {
    title: 'Le montant n’est pas positif.',
    why: 'Il s’agit d’une somme à payer ou à abandonner.',
    todo: 'Saisissez un montant positif.',
  },
  untilNotAfter: {
    title: 'La fin vient avant le début.',
    why: 'La date de fin, {{until}}, doit suivre le {{date}}.',
    todo: 'Corrigez l’une des deux dates.',
  },
  planTooShort: {
    title: 'Cet échéancier n’a pas de sens.',
    why: 'Chaque échéance doit être d’au moins un centime, et il en faut au moins une entre la première et la dernière date.',
    todo: 'Changez le nombre d’échéances ou les dates.',
  },
  writeOffNotFound: {
    title: 'Il n’y a pas de passage en perte à annuler.',
    why: 'Aucun n’est enregistré pour cette facture.',
    todo: 'Revenez au dossier du client.',
  },
  levelUnknown: {
    title: 'Ce niveau n’existe pas.',
    why: 'Le scénario de ce client a {{steps}} étapes.',
    todo: 'Choisissez un niveau de son scénario.',
  },
  levelUnchanged: {
    title: 'Aucune facture ne change de niveau.',
    why: 'Celles qui sont choisies y sont déjà, ou n’existent plus.',
    todo: 'Choisissez un autre niveau ou d’autres factures.',
  },
} as const satisfies Record<string, ErrorSentence>;
