import { z } from 'zod';
import { DONE_KINDS, TODAY_GROUPS, TODAY_KINDS } from '../../domain/today/line';
import { agedBalance } from './balance';
import { cents, count, id, isoDate, longText, shortText } from './common';

const clientName = z.strictObject({ id, code: z.string(), name: z.string() });

export const todayLine = z.strictObject({
  kind: z.enum(TODAY_KINDS),
  key: z.string(),
  client: clientName.nullable(),
  cents: cents.nullable(),
  since: isoDate.nullable(),
  count,
  level: count.nullable(),
  invoiceIds: z.array(id),
  obstacleId: id.nullable(),
  correspondenceId: id.nullable(),
  note: z.string(),
});

export const todayPage = z.strictObject({
  date: isoDate,
  groups: z.array(z.strictObject({ group: z.enum(TODAY_GROUPS), count, cents, lines: z.array(todayLine) })),
  /** Lines of all groups, shown or not. */
  left: count,
  /** The first of what was done, and how much there is of it. */
  done: z.strictObject({ count, lines: z.array(z.strictObject({ kind: z.enum(DONE_KINDS), client: clientName, cents: cents.nullable() })) }),
  /** What comes first when nothing is left; null otherwise, and when nothing is in sight. */
  next: z.strictObject({ date: isoDate, kind: z.enum(['letter', 'promiseDue', 'instalmentDue', 'oldDispute', 'holdEnding', 'callAgain', 'putOff']), client: z.string() }).nullable(),
  balance: agedBalance.pick({ totals: true, ranges: true }),
});
export type TodayPage = z.infer<typeof todayPage>;

const lineName = { clientId: id, key: shortText.min(1) };
export const putOffInput = z.strictObject({ ...lineName, until: isoDate });
export type PutOffInput = z.infer<typeof putOffInput>;
export const wakeInput = z.strictObject(lineName);
export type WakeInput = z.infer<typeof wakeInput>;

/** A promise or a hold given more time. */
export const prolongInput = z.strictObject({ id, until: isoDate, note: longText });
export type ProlongInput = z.infer<typeof prolongInput>;

/** What was closed, and what was opened in its place, if anything was: enough to take it back. */
export const obstacleTrace = z.strictObject({ closedId: id, openedId: id.nullable() });
export type ObstacleTrace = z.infer<typeof obstacleTrace>;

/** What came in towards a promise or a plan. */
export const receiveInput = z.strictObject({ id, amountCents: cents.positive(), date: isoDate, reference: shortText });
export type ReceiveInput = z.infer<typeof receiveInput>;
