import { z } from 'zod';
import { cents, id, isoDate } from './common';

/** What is owed beside the invoices themselves. */
export const claimKind = z.enum(['interest', 'indemnity']);

export const claimRow = z.strictObject({
  invoiceId: id,
  number: z.string(),
  dueDate: isoDate,
  /** Still open of the invoice itself. */
  openCents: cents,
  /** When the invoice was paid in full; null while some of it is open. */
  settledOn: isoDate.nullable(),
  interestCents: cents,
  indemnityCents: cents,
  /** Some half-year's rate is not known: the interest may change. */
  provisional: z.boolean(),
  /** It rests on a rate that was not read in an official text. */
  toCheck: z.boolean(),
});
export type ClaimRow = z.infer<typeof claimRow>;

export const claimsQuery = z.strictObject({ clientId: id, asOf: isoDate });
export const claimsView = z.strictObject({ rows: z.array(claimRow) });
export type ClaimsView = z.infer<typeof claimsView>;
