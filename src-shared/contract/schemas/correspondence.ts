import { z } from 'zod';
import { CORRESPONDENCE_KINDS } from '../../domain/correspondence';
import { count, id, isoDate, longText } from './common';

export const cancelNoticeInput = z.strictObject({ noticeId: id, reason: longText.min(1) });
export type CancelNoticeInput = z.infer<typeof cancelNoticeInput>;

export const cancelledNotice = z.strictObject({
  noticeId: id,
  reference: z.string(),
  cancelledOn: isoDate,
  reason: z.string(),
  /** Those that took their level back. */
  invoices: z.array(z.strictObject({ invoiceId: id, number: z.string(), levelBefore: count, levelAfter: count, lastNoticeDate: isoDate.nullable() })),
});
export type CancelledNotice = z.infer<typeof cancelledNotice>;

/** Something of the correspondence that waits for the user. */
export const awaitingItem = z.strictObject({
  id,
  client: z.strictObject({ id, code: z.string(), name: z.string(), phone: z.string() }),
  kind: z.enum(CORRESPONDENCE_KINDS),
  /** When the reply came, or the last call was made. */
  date: isoDate,
  subject: z.string(),
  body: z.string(),
  person: z.string(),
  awaits: z.enum(['handling', 'call']),
  /** When to do it; null: as soon as may be. */
  awaitsOn: isoDate.nullable(),
  documentId: id.nullable(),
});

export const correspondenceAgenda = z.strictObject({ replies: z.array(awaitingItem), calls: z.array(awaitingItem) });
export type CorrespondenceAgenda = z.infer<typeof correspondenceAgenda>;
