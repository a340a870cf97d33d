import { z } from 'zod';
import { CHANNELS } from '../../domain/dunning/policy';
import { ENVELOPE_NAMES } from '../../domain/outputs/envelopes';
import { LABEL_SHEET_NAMES } from '../../domain/outputs/label-sheets';
import { cents, count, id, isoDate } from './common';

/** pdf: each letter; merged: all in one file to print; registered: the registered ones alone; slips: their list for the post office; emails: drafts; calls: the list; envelopes, labels. */
export const OUTPUT_KINDS = ['pdf', 'merged', 'registered', 'slips', 'emails', 'calls', 'envelopes', 'labels'] as const;
export type OutputKind = (typeof OUTPUT_KINDS)[number];

export const outputsInput = z.strictObject({
  /** Of the run. */
  date: isoDate,
  /** null: all that was issued on that day. */
  noticeIds: z.array(id).min(1).max(10_000).nullable().default(null),
  kinds: z.array(z.enum(OUTPUT_KINDS)).min(1),
  /** Each letter begins on a sheet of its own when both sides are printed. */
  bothSides: z.boolean().default(false),
  /** Whatever way their step goes: drafts of letters for the post, prints of those for email, calls to all. */
  everyLetter: z.boolean().default(false),
  attach: z.enum(['pdf', 'docx']).default('pdf'),
  envelope: z.enum(ENVELOPE_NAMES).default('DL'),
  labelSheet: z.enum(LABEL_SHEET_NAMES).default('L7163'),
  /** The first place of the sheet that still has its label. */
  firstLabel: z.int().min(1).max(40).default(1),
  /** The folder that was chosen in the shell, by its token; null: that of the run. */
  folder: z.string().max(60).nullable().default(null),
});
export type OutputsInput = z.output<typeof outputsInput>;

/** Why something was not made, or what to look at before it leaves. */
export const OUTPUT_REMARKS = ['settled', 'partlySettled', 'noEmail', 'noPhone', 'noAddress'] as const;

export const outputRemark = z.strictObject({
  reason: z.enum(OUTPUT_REMARKS),
  clientCode: z.string(),
  clientName: z.string(),
  reference: z.string(),
});
export type OutputRemark = z.infer<typeof outputRemark>;

export const outputFile = z.strictObject({
  kind: z.enum(OUTPUT_KINDS),
  /** As it stands in the folder. */
  name: z.string(),
  /** How many clients or letters it is about. */
  items: count,
});
export type OutputFile = z.infer<typeof outputFile>;

export const outputsOutcome = z.strictObject({
  date: isoDate,
  /** A label for the user, never a path to act on. */
  folder: z.string(),
  files: z.array(outputFile),
  remarks: z.array(outputRemark),
});
export type OutputsOutcome = z.infer<typeof outputsOutcome>;

export const issuedRun = z.strictObject({ date: isoDate, totalCents: cents, letters: count, registeredLetters: count, emails: count, calls: count });
export type IssuedRunView = z.infer<typeof issuedRun>;

export const runLetter = z.strictObject({
  noticeId: id,
  documentId: id,
  clientId: id,
  clientCode: z.string(),
  clientName: z.string(),
  reference: z.string(),
  level: count,
  channel: z.enum(CHANNELS),
  totalCents: cents,
  /** What is still open of it now. */
  openNowCents: cents,
  file: z.string(),
});
export type RunLetter = z.infer<typeof runLetter>;
