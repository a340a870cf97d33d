import { operations } from '#shared/contract/operations';
import { issueDossierLetter, previewDossierLetter } from '#main/usecases/letters/issue-dossier-letter';
import type { LetterWriter } from '#main/usecases/ports/letter-writer';
import { route } from './route';
import type { Workplace } from './workplace';

export function letterRoutes(workplace: Workplace, writer: LetterWriter) {
  return {
    'letters.preview': route(operations['letters.preview'], (request) => previewDossierLetter(workplace.context(), writer, request)),
    'letters.issue': route(operations['letters.issue'], async (request) => (await issueDossierLetter(workplace.context(), writer, request)).letter),
  };
}
