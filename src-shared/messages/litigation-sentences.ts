import type { ErrorSentence } from './error-sentence';

/** Refusals about the file for a court. */
export const litigationSentences = {
  litigationNothingDue: {
    title: 'Il n’y a rien à réclamer à ce client à cette date.',
    why: 'Aucune facture échue n’y est ouverte, ou ce qu’il a payé sans affectation les couvre.',
    todo: 'Vérifiez le client, la date et les factures choisies.',
  },
} as const satisfies Record<string, ErrorSentence>;
