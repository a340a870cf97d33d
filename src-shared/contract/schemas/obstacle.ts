import { z } from 'zod';
import { DISPUTE_OUTCOMES, DISPUTE_REASONS, INSOLVENCY_KINDS, MOST_GRACE_DAYS, OBSTACLE_KINDS } from '../../domain/obstacles/obstacle';
import { MOST_INSTALMENTS } from '../../domain/obstacles/schedule';
import { cents, count, id, isoDate, longText, shortText } from './common';

const scope = {
  clientId: id,
  /** None: the whole client; of a promise or a plan, all that is open on the day. */
  invoiceIds: z.array(id).max(500),
  date: isoDate,
  note: longText,
};
const graceDays = z.int().min(0).max(MOST_GRACE_DAYS);
/** null: all that is open. */
const promised = cents.positive().nullable();

export const openObstacleInput = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('hold'), ...scope, until: isoDate.nullable() }),
  z.strictObject({ kind: z.literal('dispute'), ...scope, subject: z.enum(DISPUTE_REASONS) }),
  z.strictObject({ kind: z.literal('promise'), ...scope, until: isoDate, amountCents: promised, graceDays }),
  z.strictObject({
    kind: z.literal('plan'),
    ...scope,
    amountCents: promised,
    firstDate: isoDate,
    instalments: z.int().min(1).max(MOST_INSTALMENTS),
    rhythm: z.strictObject({ unit: z.enum(['month', 'week', 'day']), count: z.int().min(1).max(365) }),
    graceDays,
  }),
  z.strictObject({ kind: z.literal('insolvency'), ...scope, invoiceIds: z.array(id).max(0), subject: z.enum(INSOLVENCY_KINDS) }),
]);
export type OpenObstacleInput = z.infer<typeof openObstacleInput>;

export const closeObstacleInput = z.strictObject({
  id,
  date: isoDate,
  note: longText,
  /** Of a dispute. */
  outcome: z.enum(DISPUTE_OUTCOMES).nullable(),
  /** The credit note that ends a dispute about one invoice. */
  creditNote: z.strictObject({ number: shortText, amountCents: cents.positive() }).nullable(),
});
export type CloseObstacleInput = z.infer<typeof closeObstacleInput>;

export const obstacleView = z.strictObject({
  id,
  kind: z.enum(OBSTACLE_KINDS),
  clientId: id,
  /** None: the whole client. */
  invoices: z.array(z.strictObject({ id, number: z.string() })),
  openedOn: isoDate,
  until: isoDate.nullable(),
  subject: z.union([z.enum(DISPUTE_REASONS), z.enum(INSOLVENCY_KINDS), z.literal('')]),
  note: z.string(),
  graceDays: count,
  amountCents: cents.nullable(),
  paidCents: cents,
  instalments: z.array(z.strictObject({ dueDate: isoDate, amountCents: cents, paidCents: cents, state: z.enum(['paid', 'due', 'late']) })),
  standing: z.enum(['open', 'ended', 'kept', 'broken', 'closed']),
  /** When it stopped holding reminders back; null while it does. */
  endedOn: isoDate.nullable(),
  /** While open: the first day it lets go by itself. */
  returnsOn: isoDate.nullable(),
  /** When the user put an end to it, or took note of it. */
  closedOn: isoDate.nullable(),
  outcome: z.union([z.enum(DISPUTE_OUTCOMES), z.literal('')]),
  closingNote: z.string(),
});
export type ObstacleView = z.infer<typeof obstacleView>;

export const writeOffInput = z.strictObject({
  invoiceId: id,
  /** null: all that is open. */
  amountCents: cents.positive().nullable(),
  date: isoDate,
  reason: longText,
});
export type WriteOffInput = z.infer<typeof writeOffInput>;

export const writeOffView = z.strictObject({ id, number: z.string(), invoiceId: id, invoice: z.string(), amountCents: cents, date: isoDate, openCents: cents });
export type WriteOffView = z.infer<typeof writeOffView>;
