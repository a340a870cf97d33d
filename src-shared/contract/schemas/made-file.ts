import { z } from 'zod';
import { id, isoDate } from './common';

/** A file made of the books for the user to save where they choose: it is not kept. */
export const madeFile = z.discriminatedUnion('kind', [
  /** Of a letter kept in a dossier, drawn from its Word file. */
  z.strictObject({ kind: z.literal('letterPdf'), documentId: id }),
  /** `from` null: from the first of January, or the oldest open invoice. */
  z.strictObject({ kind: z.literal('statementWorkbook'), clientId: id, asOf: isoDate, from: isoDate.nullable() }),
  /** All that is kept of a client, to be given to it. */
  z.strictObject({ kind: z.literal('personalData'), clientId: id }),
]);
export type MadeFile = z.infer<typeof madeFile>;
