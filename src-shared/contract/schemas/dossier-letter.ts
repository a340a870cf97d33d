import { z } from 'zod';
import { DOSSIER_LETTER_KEYS } from '../../domain/letters/template-keys';
import { cents, id, isoDate } from './common';

/** A letter that is no reminder: a plan confirmed, an account settled, a statement. */
export const dossierLetterRequest = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('plan'), obstacleId: id }),
  z.strictObject({ kind: z.literal('thanks'), clientId: id }),
  /** `from` null: from the first of January, or the oldest open invoice. */
  z.strictObject({ kind: z.literal('statement'), clientId: id, asOf: isoDate, from: isoDate.nullable() }),
]);
export type DossierLetterRequest = z.infer<typeof dossierLetterRequest>;

export const issuedDossierLetter = z.strictObject({
  documentId: id,
  clientId: id,
  clientCode: z.string(),
  reference: z.string(),
  template: z.enum(DOSSIER_LETTER_KEYS),
  /** What the client owes by it. */
  balanceCents: cents,
  file: z.string(),
  sha256: z.string(),
});
export type IssuedDossierLetter = z.infer<typeof issuedDossierLetter>;
