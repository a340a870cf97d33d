import type { ErrorSentence } from './error-sentence';

/** Letters of a dossier that are no reminders. */
export const letterSentences = {
  accountNotSettled: {
    title: 'Ce compte n’est pas soldé par un règlement.',
    why: 'La lettre de remerciement dit que le compte est soldé et le règlement reçu ; le solde est de {{balanceCents}}.',
    todo: 'Enregistrez ou affectez le règlement reçu, ou établissez un relevé de compte.',
  },
} as const satisfies Record<string, ErrorSentence>;
