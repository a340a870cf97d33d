import { z } from 'zod';
import { VANISHED_FATES } from '../../domain/imports/vanished';
import { cents, count, id, isoDate } from './common';

export const vanishedFate = z.enum(VANISHED_FATES);

/** Invoices that an earlier export of the same source listed, still open, and missing from this one. */
const vanishedQuestion = z.strictObject({
  about: z.literal('vanished'),
  /** An import cannot be accepted while a required question has no answer. */
  required: z.boolean(),
  answered: z.boolean(),
  /** What the file makes most likely; never applied by itself. */
  suggestion: vanishedFate,
  /** What was said of all of them, 'keep' until something is. */
  every: vanishedFate,
  /** The day that payments and cancellations would bear. */
  date: isoDate,
  invoiceCount: count,
  openCents: cents,
  /** The most owing first; the rest of a very long list is only counted, and follows the choice made for all. */
  clients: z.array(
    z.strictObject({
      code: z.string(),
      name: z.string(),
      openCents: cents,
      invoices: z.array(z.strictObject({ id, number: z.string(), issueDate: isoDate, dueDate: isoDate, openCents: cents, fate: vanishedFate })),
    }),
  ),
});
export type VanishedQuestion = z.infer<typeof vanishedQuestion>;

export const summariesChoice = z.enum(['replace', 'keep']);

/** Balances taken over from an aged balance, of clients whose documents the file brings. */
const summariesQuestion = z.strictObject({
  about: z.literal('summaries'),
  required: z.boolean(),
  answered: z.boolean(),
  choice: summariesChoice.nullable(),
  itemCount: count,
  clientCount: count,
  openCents: cents,
  /** Those of most weight first. */
  clients: z.array(z.strictObject({ code: z.string(), name: z.string(), openCents: cents })),
});
export type SummariesQuestion = z.infer<typeof summariesQuestion>;

const asked = { required: z.literal(true), answered: z.literal(false), column: z.string(), value: z.string() };
/** Every date of the file is one in either order. The mapping takes the answer, and the question is gone. */
const dateOrderQuestion = z.strictObject({ about: z.literal('dateOrder'), ...asked, dayFirst: isoDate, monthFirst: isoDate });
/** Every amount of the file is one with either decimal character. */
const decimalQuestion = z.strictObject({ about: z.literal('decimal'), ...asked, commaCents: cents, pointCents: cents });
export type AmbiguityQuestion = z.infer<typeof dateOrderQuestion> | z.infer<typeof decimalQuestion>;

/** What a file leaves to the user to say. */
export const fileQuestion = z.discriminatedUnion('about', [vanishedQuestion, summariesQuestion, dateOrderQuestion, decimalQuestion]);
export type FileQuestion = z.infer<typeof fileQuestion>;

/** What the user said, by question; what is left out is not answered. */
export const fileAnswers = z.strictObject({
  vanished: z
    .strictObject({
      date: isoDate,
      /** The choice for all of them. */
      every: vanishedFate,
      except: z.array(z.strictObject({ id, fate: vanishedFate })).max(20_000),
    })
    .optional(),
  summaries: summariesChoice.optional(),
});
export type FileAnswers = z.infer<typeof fileAnswers>;
