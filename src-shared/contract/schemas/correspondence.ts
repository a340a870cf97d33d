import { z } from 'zod';
import { CORRESPONDENCE_KINDS, DIRECTIONS } from '../../domain/correspondence';
import { ERROR_CODES } from '../errors';
import { posting } from './client';
import { count, id, isoDate, longText, shortText } from './common';

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

const written = { clientId: id, date: isoDate, subject: shortText, body: longText, person: shortText, obstacleId: id.nullable() };

/** What the user writes down: a note, a call, a reply that came without a file. */
export const recordInput = z.discriminatedUnion('what', [
  z.strictObject({ what: z.literal('note'), ...written }),
  z.strictObject({ what: z.literal('call'), ...written, direction: z.enum(['sent', 'received']), nextCallOn: isoDate.nullable() }),
  z.strictObject({ what: z.literal('reply'), ...written, by: z.enum(['letter', 'email', 'phone']), toHandle: z.boolean() }),
]);
export type RecordInput = z.infer<typeof recordInput>;

export const correctInput = z.strictObject({ id, date: isoDate, subject: shortText, body: longText, person: shortText, obstacleId: id.nullable(), awaits: z.enum(['handling', 'call']).nullable(), awaitsOn: isoDate.nullable() });
export type CorrectInput = z.infer<typeof correctInput>;

const token = z.string().max(60);

/** What a file is found to be before it is filed: what the dialog proposes. */
export const fileProposal = z.strictObject({
  token,
  name: z.string(),
  size: count,
  subject: z.string(),
  body: z.string(),
  person: z.string(),
  date: isoDate,
  direction: z.enum(DIRECTIONS),
  toHandle: z.boolean(),
  /** Why it cannot be filed, null when it can. */
  problem: z.strictObject({ code: z.enum(ERROR_CODES), details: z.record(z.string(), z.union([z.string(), z.number()])) }).nullable(),
});
export type FileProposal = z.infer<typeof fileProposal>;

export const proposeFilingInput = z.strictObject({ clientId: id, tokens: z.array(token).min(1).max(50) });

export const filingInput = z.strictObject({
  clientId: id,
  /** The dispute they are documents of. */
  obstacleId: id.nullable(),
  /** The registered letter they prove the posting of. */
  noticeId: id.nullable(),
  files: z
    .array(z.strictObject({ token, subject: shortText, body: longText, person: shortText, date: isoDate, direction: z.enum(DIRECTIONS), toHandle: z.boolean() }))
    .min(1)
    .max(50),
});
export type FilingInput = z.infer<typeof filingInput>;

/** What a letter was made from, as JSON text. */
export const letterSource = z.strictObject({ data: z.string(), sha256: z.string() });

export const postingRow = z.strictObject({ noticeId: id, reference: z.string(), clientId: id, clientCode: z.string(), clientName: z.string(), issuedOn: isoDate, posting });
export type PostingRow = z.infer<typeof postingRow>;

export const savePostingsInput = z.strictObject({ postings: z.array(z.strictObject({ noticeId: id, posting })).min(1).max(2000) });
export type SavePostingsInput = z.infer<typeof savePostingsInput>;
