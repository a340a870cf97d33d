import { z } from 'zod';
import { CHECK_KINDS } from '../../domain/clients/credit-limit';
import { CLIENT_KINDS } from '../../domain/clients/client-kind';
import { paymentTerms } from './company';
import { cents, count, id, isoDate, longText } from './common';

const standing = z.enum(['within', 'endOfMonthOnly', 'over', 'otherRules']);

export const longInvoice = z.strictObject({
  invoiceId: id,
  number: z.string(),
  issueDate: isoDate,
  dueDate: isoDate,
  amountCents: cents,
  currency: z.string(),
  /** From its issue to its due date. */
  days: count,
  standing,
  /** The latest due date that 45 days end of month allow. */
  latest: isoDate,
});

/** A client's terms and the due dates of its invoices beside what the law allows; shown, never judged. */
export const termsView = z.strictObject({
  clientId: id,
  code: z.string(),
  name: z.string(),
  kind: z.enum(CLIENT_KINDS),
  terms: paymentTerms,
  /** False: the company's terms. */
  own: z.boolean(),
  standing,
  mostDays: count,
  /** Invoices whose stated due date is beyond sixty days, the longest first. */
  invoices: z.array(longInvoice),
});
export type TermsView = z.infer<typeof termsView>;

/** `total`: of all, when only the first are given. */
export const termsOverview = z.strictObject({ total: count, clients: z.array(termsView) });

export const clientCheck = z.strictObject({
  id,
  clientId: id,
  date: isoDate,
  what: z.enum(CHECK_KINDS),
  result: longText,
  /** Its proof, a document of the dossier. */
  document: z.strictObject({ id, name: z.string() }).nullable(),
});
export type ClientCheck = z.infer<typeof clientCheck>;

export const newClientCheck = z.strictObject({ clientId: id, date: isoDate, what: z.enum(CHECK_KINDS), result: longText.min(1), documentId: id.nullable() });
export type NewClientCheck = z.infer<typeof newClientCheck>;
