import type { IsoDate } from '#shared/domain/calendar';
import type { DossierLetterKey } from '#shared/domain/letters/template-keys';
import type { NewNotice } from './books';

export interface NewDossierLetter {
  readonly reference: string;
  readonly clientId: number;
  readonly template: DossierLetterKey;
  readonly issuedOn: IsoDate;
  /** The plan that it confirms. */
  readonly obstacleId: number | null;
  /** The user's template it was made from; null for the shipped one. */
  readonly templateId: number | null;
  readonly subject: string;
  readonly document: NewNotice['document'];
}

/** Letters of a dossier that are no reminders. */
export interface DossierLetterRepository {
  /** How many were issued in the year: their references are numbered by it. */
  count(year: string): number;
  /** Freezes the letter with what it was made from and files it in the correspondence. */
  issue(letter: NewDossierLetter): { readonly documentId: number };
}
