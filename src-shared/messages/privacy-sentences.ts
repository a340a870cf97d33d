import type { ErrorSentence } from './error-sentence';

/** Personal data: what could not be given, kept or erased. */
export const privacySentences = {
  personalDataNotSaved: {
    title: 'L’archive « {{name}} » n’a pas pu être écrite.',
    why: 'Le dossier choisi n’est pas accessible en écriture, ou le disque est plein. Rien n’y a été laissé.',
    todo: 'Choisissez un autre dossier, ou libérez de la place, puis recommencez.',
  },
} as const satisfies Record<string, ErrorSentence>;
