import { z } from 'zod';
import { CLAIM_KINDS } from '../../domain/claims/standing';
import { cents, count, id, isoDate, longText, shortText } from './common';

export const claimKind = z.enum(CLAIM_KINDS);

/** One kind of claim of one invoice. */
export const claimOf = z.strictObject({ invoiceId: id, kind: claimKind });
export const claimsChosen = z.strictObject({ claims: z.array(claimOf).min(1).max(1000) });
export type ClaimsChosen = z.infer<typeof claimsChosen>;

const standing = z.strictObject({
  accruedCents: cents,
  /** Of what can still be claimed, what the last letter claimed already. */
  claimedCents: cents,
  claimedOn: isoDate.nullable(),
  postedCents: cents,
  postedOpenCents: cents,
  paidCents: cents,
  waivedCents: cents,
  /** Posted or waived: no letter claims it any more. */
  takenCents: cents,
  claimableCents: cents,
  owedCents: cents,
});

export const claimView = standing.extend({
  state: z.enum(['none', 'proposed', 'requested', 'claimed', 'posted', 'paid', 'waived']),
  /** The next letter whose step claims is to claim it, though its invoice is paid. */
  requested: z.boolean(),
  waivers: z.array(z.strictObject({ id, date: isoDate, cents, reason: longText })),
  /** On the account, each with a number of its own. */
  documents: z.array(z.strictObject({ id, number: z.string(), date: isoDate, cents, openCents: cents })),
});
export type ClaimView = z.infer<typeof claimView>;

export const claimRow = z.strictObject({
  invoiceId: id,
  number: z.string(),
  dueDate: isoDate,
  /** Still open of the invoice itself. */
  openCents: cents,
  /** When the invoice was paid in full; null while some of it is open. */
  settledOn: isoDate.nullable(),
  interest: claimView,
  indemnity: claimView,
  /** Some half-year's rate is not known: no letter claims the interest. */
  provisional: z.boolean(),
  /** It rests on a rate that was not read in an official text. */
  toCheck: z.boolean(),
});
export type ClaimRow = z.infer<typeof claimRow>;

export const claimsQuery = z.strictObject({ clientId: id, asOf: isoDate });
export const claimsView = z.strictObject({ rows: z.array(claimRow) });
export type ClaimsView = z.infer<typeof claimsView>;

export const waiveInput = claimsChosen.extend({
  /** Of a single claim of interest, a part; null: all that can be claimed. */
  amountCents: cents.positive().nullable(),
  reason: shortText.min(1),
});
export type WaiveInput = z.infer<typeof waiveInput>;
export const waivedClaims = z.strictObject({ waiverIds: z.array(id), amountCents: cents });
export type WaivedClaims = z.infer<typeof waivedClaims>;

export const postInput = claimsChosen.extend({ date: isoDate });
export type PostInput = z.infer<typeof postInput>;
export const postedClaims = z.strictObject({ documents: z.array(z.strictObject({ id, number: z.string(), amountCents: cents })) });
export type PostedClaims = z.infer<typeof postedClaims>;

/** A debt that a payment may pay, in the order it pays them. */
export const imputationLine = z.strictObject({
  invoiceId: id,
  number: z.string(),
  dueDate: isoDate,
  /** Hundredths of a percent. */
  rateBps: z.int().min(0),
  /** The debtor named it. */
  chosen: z.boolean(),
  /** What could be paid of it. */
  owed: z.strictObject({ interestCents: cents, capitalCents: cents, indemnityCents: cents }),
  /** What the law's order pays of it. */
  interestCents: cents,
  capitalCents: cents,
  indemnityCents: cents,
});
export type ImputationLine = z.infer<typeof imputationLine>;

export const imputationQuery = z.strictObject({ paymentId: id, /** In the debtor's order; null: what the payment's reference names. */ chosen: z.array(id).max(500).nullable() });
export const imputation = z.strictObject({ paymentId: id, date: isoDate, reference: z.string(), openCents: cents, lines: z.array(imputationLine), restCents: cents });
export type ImputationView = z.infer<typeof imputation>;

const paidPart = cents.min(0);
export const imputeInput = z.strictObject({
  paymentId: id,
  lines: z.array(z.strictObject({ invoiceId: id, interestCents: paidPart, capitalCents: paidPart, indemnityCents: paidPart })).min(1).max(500),
});
export type ImputeInput = z.infer<typeof imputeInput>;
/** What was written, to take it back as a whole. */
export const imputed = z.strictObject({ paymentId: id, allocationIds: z.array(id), documentIds: z.array(id), restCents: cents, settled: count });
export type Imputed = z.infer<typeof imputed>;
export const undoImputationInput = imputed.pick({ allocationIds: true, documentIds: true });
export type UndoImputationInput = z.infer<typeof undoImputationInput>;
