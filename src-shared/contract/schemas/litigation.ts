import { z } from 'zod';
import { DESTINATIONS } from '../../domain/litigation/destination';
import { cents, count, id, isoDate } from './common';

export const litigationRequest = z.strictObject({
  clientId: id,
  /** The day of the file; null: today. */
  asOf: isoDate.nullable().default(null),
  /** null: every overdue open invoice. */
  invoiceIds: z.array(id).min(1).max(2000).nullable().default(null),
  destination: z.enum(DESTINATIONS).default('injonction'),
  /** Notes of the dossier that go into the chronology: none unless they are chosen. */
  noteIds: z.array(id).max(500).default([]),
  /** Documents of the dossier that stay out. */
  leftOut: z.array(id).max(2000).default([]),
  /** Costs asked for in a request; null: left to be filled in. */
  courtCostsCents: cents.min(0).nullable().default(null),
});
export type LitigationRequest = z.output<typeof litigationRequest>;

const claimed = z.strictObject({ id, number: z.string(), dueDate: isoDate, openCents: cents, interestCents: cents, indemnityCents: cents, provisional: z.boolean() });

/** What a pack would hold, before it is made. Sentences are those of the paper. */
export const litigationPreview = z.strictObject({
  date: isoDate,
  clientName: z.string(),
  invoices: z.array(claimed),
  principalCents: cents,
  interestCents: cents,
  indemnityCents: cents,
  deductedCents: cents,
  totalCents: cents,
  provisional: z.boolean(),
  exhibits: z.array(z.strictObject({ number: count, date: isoDate, title: z.string(), name: z.string(), documentId: id })),
  /** Lines of the chronology. */
  events: count,
  /** Invoices without a document. */
  missing: z.array(z.string()),
  warnings: z.array(z.strictObject({ code: z.string(), sentence: z.string() })),
  /** Costs last asked for in a request. */
  courtCostsCents: cents.nullable(),
});
export type LitigationPreview = z.infer<typeof litigationPreview>;

export const litigationMakeInput = litigationRequest.extend({
  /** The folder that was chosen in the shell, by its token. */
  folder: z.string().max(60),
});

export const litigationOutcome = z.strictObject({
  date: isoDate,
  /** As it stands in the folder. */
  name: z.string(),
  sha256: z.string(),
  size: count,
  files: count,
  totalCents: cents,
  provisional: z.boolean(),
  exhibits: count,
  missing: z.array(z.string()),
  warnings: z.array(z.strictObject({ code: z.string(), sentence: z.string() })),
});
export type LitigationOutcome = z.infer<typeof litigationOutcome>;
