import type { ErrorSentence } from './error-sentence';

/** Refusals about penalties, indemnities and the imputation of payments. */
export const claimSentences = {
  claimNothing: {
    title: 'Il ne reste rien à réclamer sur la facture {{invoice}}.',
    why: 'Ce qu’elle porte à ce jour est déjà payé, comptabilisé ou abandonné.',
    todo: 'Revenez à l’onglet Recouvrement du dossier : il en montre l’état.',
  },
  penaltyBearsNothing: {
    title: 'La pièce {{invoice}} ne porte pas de pénalités.',
    why: 'C’est une pénalité ou une indemnité mise au compte : elle ne produit elle-même ni intérêts ni indemnité.',
    todo: 'Revenez à l’onglet Recouvrement du dossier : il montre la facture dont elle vient.',
  },
  claimNotSettled: {
    title: 'La facture {{invoice}} n’est pas encore réglée.',
    why: 'Une relance réclame déjà les pénalités d’une facture ouverte quand son étape le prévoit.',
    todo: 'Ce choix ne sert que pour une facture réglée en retard.',
  },
  claimTooLarge: {
    title: 'Le montant dépasse ce qui peut être réclamé.',
    why: '{{amountCents}} demandés, {{limitCents}} au plus sur la facture {{invoice}}.',
    todo: 'Réduisez le montant.',
  },
  claimProvisional: {
    title: 'Les pénalités de la facture {{invoice}} sont provisoires.',
    why: 'Le taux d’un semestre n’est pas connu ; un montant provisoire n’entre pas au compte.',
    todo: 'Saisissez le taux dans Réglages › Taux, puis recommencez.',
  },
  claimNotPosted: {
    title: 'Cette pièce n’est pas une pénalité comptabilisée.',
    why: 'Elle a été retirée, ou c’est une facture.',
    todo: 'Revenez au dossier du client.',
  },
  claimPostedInUse: {
    title: 'La pièce {{invoice}} ne peut pas être retirée.',
    why: 'Un règlement y est affecté, ou une lettre, un litige ou un échéancier la concerne.',
    todo: 'Libérez d’abord ce qui lui est affecté ; citée par une lettre, elle reste, et se passe en perte.',
  },
  waiverNotFound: {
    title: 'Cet abandon est introuvable.',
    why: 'Il a sans doute déjà été annulé.',
    todo: 'Revenez au dossier du client.',
  },
  paymentNotToImpute: {
    title: 'Ce règlement n’a rien à imputer.',
    why: 'Il est entièrement affecté, ou c’est un remboursement, ou il n’est pas en euros.',
    todo: 'Libérez d’abord une affectation si vous voulez l’imputer autrement.',
  },
  imputationAboveOwed: {
    title: 'Un montant dépasse ce qui est dû sur la facture {{invoice}}.',
    why: '{{amountCents}} imputés, {{limitCents}} dus au jour du règlement.',
    todo: 'Réduisez ce montant.',
  },
  imputationAbovePayment: {
    title: 'Les montants dépassent le règlement.',
    why: '{{amountCents}} imputés pour {{limitCents}} disponibles.',
    todo: 'Réduisez l’un des montants.',
  },
} as const satisfies Record<string, ErrorSentence>;
