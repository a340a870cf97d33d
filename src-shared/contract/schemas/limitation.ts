import { z } from 'zod';
import { LIMITATION_EVENT_KINDS } from '../../domain/law/limitation-events';
import { cents, id, isoDate, longText } from './common';

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
  openCents: cents,
  rule: z.enum(['professional', 'consumer', 'transport']),
  /** The last day on which it can be claimed in court. */
  lastDay: isoDate,
  runsFrom: isoDate,
  interruptedBy: z.enum(['acknowledgement', 'claim', 'enforcement']).nullable(),
  suspendedDays: z.int().min(0),
  /** Twenty years from the due date cut it short. */
  cut: z.boolean(),
  /** Months left at which the user is warned, 0 once it is over; null before. */
  alert: z.union([z.literal(0), z.literal(1), z.literal(3), z.literal(6)]).nullable(),
});
export type InvoiceLimitation = z.infer<typeof invoiceLimitation>;

export const limitationView = z.strictObject({
  invoices: z.array(invoiceLimitation),
  events: z.array(limitationEventInput.omit({ clientId: true }).extend({ id })),
});
export type LimitationView = z.infer<typeof limitationView>;
