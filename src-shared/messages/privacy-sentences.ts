import type { RetentionBar } from '../domain/privacy/retention';
import type { ErrorSentence } from './error-sentence';

/** Why a client's data are kept. */
export const RETENTION_BAR_NAMES: Readonly<Record<RetentionBar, string>> = {
  openItems: 'des pièces encore ouvertes',
  pending: 'une suite en attente (litige, promesse, réponse…)',
  recent: 'une durée de conservation qui court encore',
};

export const retentionBarName = (bar: string): string => (bar === 'openItems' || bar === 'pending' || bar === 'recent' ? RETENTION_BAR_NAMES[bar] : bar);

/** "des pièces encore ouvertes, une suite en attente". */
export const retentionBarNames = (bars: readonly RetentionBar[]): string => bars.map((bar) => RETENTION_BAR_NAMES[bar]).join(', ');

/** Personal data: what could not be given, kept or erased. */
export const privacySentences = {
  personalDataNotSaved: {
    title: 'L’archive « {{name}} » n’a pas pu être écrite.',
    why: 'Le dossier choisi n’est pas accessible en écriture, ou le disque est plein. Rien n’y a été laissé.',
    todo: 'Choisissez un autre dossier, ou libérez de la place, puis recommencez.',
  },
  clientAnonymised: {
    title: 'Ce client est déjà anonymisé.',
    why: '«\u00a0{{name}}\u00a0» l’est depuis le {{date}}\u00a0: plus rien ne le désigne.',
    todo: 'Il n’y a rien à faire.',
  },
  clientMustBeKept: {
    title: '«\u00a0{{name}}\u00a0» ne peut pas être anonymisé.',
    why: 'Ce qui s’y oppose\u00a0: {{bars}}.',
    todo: 'Réglages › Confidentialité dit ce qui retient chaque client et jusqu’à quand.',
  },
  documentErased: {
    title: 'Ce document a été effacé.',
    why: 'Il l’a été le {{date}} avec les données du client. Son empreinte et ses dates restent au dossier.',
    todo: 'Seule une copie gardée ailleurs peut encore être ouverte.',
  },
  confirmationDiffers: {
    title: 'Rien n’a été effacé.',
    why: 'Le code tapé n’est pas celui du client\u00a0: {{code}}.',
    todo: 'Retapez-le tel qu’il est écrit.',
  },
} as const satisfies Record<string, ErrorSentence>;
