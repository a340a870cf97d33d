import { z } from 'zod';
import { CHANNELS } from '../../domain/dunning/policy';
import { DELAY_STARTS, NOTICE_STATES } from '../../domain/law/formal-notice';
import { posting } from './client';
import { cents, count, id, isoDate } from './common';

/** A formal notice, how it went, and until when it gives to pay. */
export const formalNoticeView = z.strictObject({
  noticeId: id,
  reference: z.string(),
  channel: z.enum(CHANNELS),
  issuedOn: isoDate,
  /** What the letter asked for, claims and credits counted. */
  totalCents: cents,
  document: z.strictObject({ id, name: z.string() }).nullable(),
  cancelledOn: isoDate.nullable(),
  posting,
  /** The days it gives from its receipt. */
  days: count,
  state: z.enum(NOTICE_STATES),
  from: isoDate.nullable(),
  startedBy: z.enum(DELAY_STARTS).nullable(),
  lastDay: isoDate.nullable(),
  /** Of its overdue invoices: what was open then, what was settled since, what is left. */
  invoiceNumbers: z.array(z.string()),
  claimedCents: cents,
  settledCents: cents,
  openCents: cents,
  /** A later formal notice claims all that is left of it. */
  claimedLater: z.boolean(),
});
export type FormalNoticeView = z.infer<typeof formalNoticeView>;

export const formalNoticeList = z.strictObject({ today: isoDate, notices: z.array(formalNoticeView) });
export type FormalNoticeList = z.infer<typeof formalNoticeList>;

/** How the law is applied to this company. */
export const lawSettings = z.strictObject({
  /** What the days of interest are divided by. */
  yearDays: z.enum(['365', 'actual']),
  /** The company carries goods: limitation of one year. */
  carrier: z.boolean(),
});
export type LawSettings = z.infer<typeof lawSettings>;
