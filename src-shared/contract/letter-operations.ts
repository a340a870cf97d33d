import { command, query } from './operation';
import { dossierLetterRequest, issuedDossierLetter } from './schemas/dossier-letter';
import { letterPreview } from './schemas/letter';

const REFUSALS = ['clientNotFound', 'obstacleNotFound', 'obstacleNotOpen', 'accountNotSettled', 'dateInFuture', 'untilNotAfter'] as const;

/** The letters of a dossier that are no reminders. */
export const letterOperations = {
  'letters.preview': query(dossierLetterRequest, letterPreview, ...REFUSALS),
  'letters.issue': command(dossierLetterRequest, issuedDossierLetter, ...REFUSALS, 'previewOutdated', 'databaseFull'),
} as const;
