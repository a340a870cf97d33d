import { z } from 'zod';
import { RESPONSE_DAYS } from '../../domain/response/response';
import { cents, count, id, isoDate, shortText, slice } from './common';

/** Of reminders issued from one day to another, both included. */
const span = { from: isoDate, to: isoDate };

const days = z.union(RESPONSE_DAYS.map((each) => z.literal(each)));
const tally = z.strictObject({ count, cents });

export const responseQuery = z.strictObject(span);

export const stepResponse = z.strictObject({
  level: count,
  template: z.string(),
  asked: tally,
  within: z.array(z.strictObject({ days, paid: tally, unpaid: tally, tooSoon: tally })),
});

export const stepResponses = z.strictObject({ ...span, today: isoDate, steps: z.array(stepResponse) });
export type StepResponses = z.infer<typeof stepResponses>;

export const RESPONSE_PARTS = ['asked', 'paid', 'unpaid', 'tooSoon'] as const;

/** The invoices behind one figure of the table; `days` counts for all parts but 'asked'. */
export const responseLinesQuery = z.strictObject({ ...span, level: count, template: shortText, part: z.enum(RESPONSE_PARTS), days, ...slice });
export type ResponseLinesQuery = z.infer<typeof responseLinesQuery>;

export const responseLine = z.strictObject({
  /** Of the reminder. */
  reference: z.string(),
  issuedOn: isoDate,
  client: z.strictObject({ id, code: z.string(), name: z.string() }),
  invoiceId: id,
  number: z.string(),
  openCents: cents,
  /** The day a payment left nothing open on it, null when none did. */
  paidOn: isoDate.nullable(),
});
export type ResponseLine = z.infer<typeof responseLine>;

export const responseLines = z.strictObject({ total: count, sumCents: cents, rows: z.array(responseLine) });
export type ResponseLines = z.infer<typeof responseLines>;
