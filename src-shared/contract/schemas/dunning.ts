import { z } from 'zod';
import { CHANNELS, COUNTED_FROM, LETTER_TEMPLATES } from '../../domain/dunning/policy';
import { BLOCK_REASONS } from '../../domain/dunning/propose';
import { isHalfYear } from '../../domain/law/half-year';
import { cents, count, id, isoDate, longText, shortText } from './common';

export const dunningStep = z.strictObject({
  countedFrom: z.enum(COUNTED_FROM).default('dueDate'),
  offsetDays: z.int().min(-60).max(1000),
  minimumGapDays: z.int().min(0).max(365),
  minimumAmountCents: cents.min(0).default(0),
  channel: z.enum(CHANNELS),
  template: z.enum(LETTER_TEMPLATES),
  claimInterest: z.boolean(),
  claimIndemnity: z.boolean(),
  newDeadlineDays: z.int().min(0).max(90),
});

/** Steps must come in the order of their days; one counted from the previous reminder needs one before it, and does not go back. */
function stepsProblem(steps: readonly z.output<typeof dunningStep>[]): string | null {
  let last = Number.NEGATIVE_INFINITY;
  for (const [i, { countedFrom, offsetDays }] of steps.entries()) {
    if (countedFrom === 'previousReminder') {
      if (i === 0) return 'the first step has no previous reminder to be counted from';
      if (offsetDays < 1) return 'a step counted from the previous reminder comes after it';
    } else {
      if (offsetDays <= last) return 'steps must be in the order of their days';
      last = offsetDays;
    }
  }
  return null;
}

const dunningSteps = z.array(dunningStep).min(1).max(12).superRefine((steps, context) => {
  const problem = stepsProblem(steps);
  if (problem !== null) context.addIssue({ code: 'custom', message: problem });
});

export const dunningPolicy = z.strictObject({
  name: shortText.min(1),
  minimumAmountCents: cents.min(0),
  perInvoice: z.boolean(),
  workingDaysOnly: z.boolean(),
  stopAfter: z.int().min(1).max(12).nullable().default(null),
  steps: dunningSteps,
});
export type PolicyFile = z.output<typeof dunningPolicy>;

/** Whose policy it is: a client's own, a group's, else the company's. */
export const policyOwner = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('company') }),
  z.strictObject({ kind: z.literal('group'), name: shortText.min(1) }),
  z.strictObject({ kind: z.literal('client'), clientId: id }),
]);
export type PolicyOwner = z.output<typeof policyOwner>;

/** The policy an owner follows, and whether it is its own. */
export const followedPolicy = z.strictObject({ policy: dunningPolicy, from: z.enum(['client', 'group', 'company']) });

export const clientGroup = z.strictObject({ name: z.string(), clients: count, policyName: z.string().nullable() });


export const proposedInvoice = z.strictObject({
  id,
  number: z.string(),
  issueDate: isoDate,
  dueDate: isoDate,
  dueEstimated: z.boolean(),
  amountCents: cents,
  openCents: cents,
  level: count,
  lastNoticeDate: isoDate.nullable(),
  daysLate: count,
  due: z.boolean(),
});

/** Half-years without a known rate: the letter claims no interest though its step says to. */
const claimsLeftOut = z.array(z.string().refine(isHalfYear));

export const dunningProposal = z.strictObject({
  clientId: id,
  clientCode: z.string(),
  clientName: z.string(),
  salesperson: z.string(),
  group: z.string(),
  /** One of the queue's own policies; null: the company's. */
  policyId: id.nullable(),
  level: count,
  channel: z.enum(CHANNELS),
  template: z.enum(LETTER_TEMPLATES),
  newDeadlineDays: count,
  invoices: z.array(proposedInvoice),
  unallocatedCents: cents,
  totalCents: cents,
  claimsLeftOut,
});

export const blockedInvoice = z.strictObject({
  clientId: id,
  clientCode: z.string(),
  clientName: z.string(),
  salesperson: z.string(),
  group: z.string(),
  invoiceId: id,
  number: z.string(),
  openCents: cents,
  daysLate: count,
  level: count,
  reason: z.enum(BLOCK_REASONS),
  until: isoDate.nullable(),
  note: z.string().nullable(),
  stop: z.strictObject({ obstacleId: id, since: isoDate, expectedOn: isoDate.nullable() }).nullable(),
});

/** Invoices that the user keeps out of the letters this time: neither claimed nor advanced. */
const leftOut = z.array(id).max(100_000).optional();

export const proposeInput = z.strictObject({ date: isoDate, clientId: id.nullable(), leftOut });

export const previewInput = z.strictObject({ date: isoDate, clientId: id, invoiceId: id.nullable().default(null), leftOut });

export const dunningQueue = z.strictObject({
  date: isoDate,
  /** The company's, and those that clients or groups have of their own. */
  policy: dunningPolicy,
  ownPolicies: z.array(z.strictObject({ id, policy: dunningPolicy })),
  /** Date of the newest payments known; null without any. */
  dataDate: isoDate.nullable(),
  stale: z.boolean(),
  /** Set when a run on this date would be refused: the date of the last one issued. */
  lastIssuedDate: isoDate.nullable(),
  proposals: z.array(dunningProposal),
  blocked: z.array(blockedInvoice),
});
export type DunningQueue = z.infer<typeof dunningQueue>;

/** A reason is asked for: a level set by hand must be understood later. */
const reason = longText.min(1);

export const setLevelInput = z.strictObject({ clientId: id, invoiceIds: z.array(id).min(1).max(500), level: count, reason });
export type SetLevelInput = z.infer<typeof setLevelInput>;

/** `level`: of the letter wanted. */
export const catchUpInput = z.strictObject({ clientId: id, level: z.int().min(2), reason });
export type CatchUpInput = z.infer<typeof catchUpInput>;

export const changedLevels = z.strictObject({ changed: z.array(z.strictObject({ invoiceId: id, number: z.string(), levelBefore: count, levelAfter: count })) });
export type ChangedLevels = z.infer<typeof changedLevels>;

export const catchUpManyInput = z.strictObject({ clients: z.array(z.strictObject({ clientId: id, level: z.int().min(2) })).min(1).max(10_000), reason });
export type CatchUpManyInput = z.infer<typeof catchUpManyInput>;

export const movedClients = z.strictObject({ clients: z.array(changedLevels.extend({ clientId: id })) });
export type MovedClients = z.infer<typeof movedClients>;

/** `level`: at which each invoice is to stand. */
export const restoreLevelsInput = z.strictObject({
  clients: z.array(z.strictObject({ clientId: id, invoices: z.array(z.strictObject({ id, level: count })).min(1) })).min(1).max(10_000),
  reason,
});
export type RestoreLevelsInput = z.infer<typeof restoreLevelsInput>;

export const issueInput = z.strictObject({
  date: isoDate,
  /** null: every client proposed. */
  clientIds: z.array(id).min(1).max(10_000).nullable(),
  /** Of a policy of one letter per invoice: the invoices whose letters are wanted; null: all of the clients'. */
  invoiceIds: z.array(id).min(1).max(100_000).nullable().default(null),
  acceptStale: z.boolean(),
  leftOut,
});
export type IssueInput = z.infer<typeof issueInput>;

export const issuedLetter = z.strictObject({
  noticeId: id,
  reference: z.string(),
  documentId: id,
  clientId: id,
  clientCode: z.string(),
  clientName: z.string(),
  level: count,
  totalCents: cents,
  claimsLeftOut,
  file: z.string(),
  sha256: z.string(),
});
export type IssuedLetter = z.infer<typeof issuedLetter>;

/** Why a letter was not made: the template cannot be filled in, or its lines do not make the sum it would ask for. */
export const LETTER_FAILURES = ['templateBroken', 'figuresDiffer'] as const;

export const failedLetter = z.strictObject({
  clientId: id,
  clientCode: z.string(),
  clientName: z.string(),
  level: count,
  template: z.enum(LETTER_TEMPLATES),
  totalCents: cents,
  /** The invoices that stay where they were. */
  invoiceIds: z.array(id),
  why: z.enum(LETTER_FAILURES),
});
export type FailedLetter = z.infer<typeof failedLetter>;

export const writeAgainInput = z.strictObject({ date: isoDate, documentIds: z.array(id).min(1).max(10_000) });
export const writtenAgain = z.strictObject({ folder: z.string(), files: z.array(z.string()) });
export type WrittenAgain = z.infer<typeof writtenAgain>;

export const issueOutcome = z.strictObject({
  date: isoDate,
  /** Where the letters were written; a label for the user, never a path to act on. */
  folder: z.string(),
  letters: z.array(issuedLetter),
  /** Left out: nothing of them is recorded. */
  failed: z.array(failedLetter),
  /** Set when the letters are issued and kept in the dossiers, but their files could not be put in the folder. */
  filesProblem: z.strictObject({ reason: z.string() }).nullable(),
});
export type IssueOutcome = z.infer<typeof issueOutcome>;
