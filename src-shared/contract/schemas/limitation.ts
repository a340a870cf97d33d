import { z } from 'zod';
import { CLIENT_KINDS } from '../../domain/clients/client-kind';
import { LIMITATION_EVENT_KINDS } from '../../domain/law/limitation-events';
import { cents, count, id, isoDate, longText } from './common';

export const limitationEventInput = z.strictObject({
  clientId: id,
  kind: z.enum(LIMITATION_EVENT_KINDS),
  date: isoDate,
  /** The last day of a claim's proceedings or of a mediation; null: not known yet, or its day only. */
  until: isoDate.nullable(),
  note: longText,
  documentId: id.nullable(),
  /** None: all that the client owed on its day. */
  invoiceIds: z.array(id).max(1000),
});
export type LimitationEventInput = z.infer<typeof limitationEventInput>;

export const invoiceLimitation = z.strictObject({
  invoiceId: id,
  number: z.string(),
  dueDate: isoDate,
  /** The due date is the app's own: the source gave none. */
  dueEstimated: z.boolean(),
  openCents: cents,
  currency: z.string(),
  rule: z.enum(['professional', 'consumer', 'transport']),
  /** The last day on which it can be claimed in court. */
  lastDay: isoDate,
  runsFrom: isoDate,
  interruptedBy: z.enum(['acknowledgement', 'claim', 'enforcement']).nullable(),
  suspendedDays: count,
  /** Twenty years from the due date cut it short. */
  cut: z.boolean(),
  /** Months left at which the user is warned, 0 once it is over; null before. */
  alert: z.union([z.literal(0), z.literal(1), z.literal(3), z.literal(6)]).nullable(),
});
export type InvoiceLimitation = z.infer<typeof invoiceLimitation>;

export const limitationEventView = limitationEventInput.omit({ clientId: true }).extend({
  id,
  /** Its proof, as it is called in the dossier. */
  documentName: z.string().nullable(),
  /** Numbers of the open invoices whose time had run out before it: of these it changes nothing. */
  lateFor: z.array(z.string()),
});
export type LimitationEventView = z.infer<typeof limitationEventView>;

export const limitationView = z.strictObject({
  /** The day it holds on, whatever day the dossier is looked at. */
  today: isoDate,
  debtor: z.enum(CLIENT_KINDS),
  /** The last formal notice that stands, which interrupts nothing. */
  formalNoticeOn: isoDate.nullable(),
  invoices: z.array(invoiceLimitation),
  events: z.array(limitationEventView),
});
export type LimitationView = z.infer<typeof limitationView>;
