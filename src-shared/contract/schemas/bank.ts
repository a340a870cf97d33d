import { z } from 'zod';
import { EXPLANATIONS } from '../../domain/reconciliation/difference';
import { CERTAINTIES, MATCH_KINDS, MATCH_REASONS } from '../../domain/reconciliation/suggestion';
import { cents, count, id, isoDate, shortText, slice } from './common';

export const bankEntry = z.strictObject({
  id,
  /** 'return': a payment that comes back; its amount is negative. */
  kind: z.enum(['credit', 'return']),
  date: isoDate,
  amountCents: cents,
  currency: z.string(),
  label: z.string(),
  reference: z.string(),
  counterpartyName: z.string(),
});

export const matchSuggestion = z.strictObject({
  kind: z.enum(MATCH_KINDS),
  certainty: z.enum(CERTAINTIES),
  reasons: z.array(z.strictObject({ code: z.enum(MATCH_REASONS), value: z.string() })),
  client: z.strictObject({ id, code: z.string(), name: z.string() }),
  /** The payment of the books it is about; null for a new one. */
  paymentId: id.nullable(),
  /** The entry that told the same operation before. */
  otherEntryId: id.optional(),
  allocations: z.array(z.strictObject({ invoiceId: id, number: z.string(), cents })),
  /** What credit notes settle of the invoices beside the payment; left out when nothing. */
  credits: z.array(z.strictObject({ creditNoteId: id, creditNote: z.string(), invoiceId: id, number: z.string(), cents })).optional(),
  /** What came in less what was expected: negative when it is short. */
  differenceCents: cents,
  explanation: z.enum(EXPLANATIONS).nullable(),
});
export type MatchSuggestion = z.infer<typeof matchSuggestion>;

/** A payment of the books with something left. */
export const paymentLeft = z.strictObject({ id, date: isoDate, openCents: cents, currency: z.string(), text: z.string(), client: z.strictObject({ id, code: z.string(), name: z.string() }) });

export const bankInbox = z.strictObject({
  /** Best suggestion first. */
  entries: z.array(z.strictObject({ entry: bankEntry, suggestions: z.array(matchSuggestion) })),
  payments: z.array(z.strictObject({ payment: paymentLeft, suggestions: z.array(matchSuggestion) })),
});
export type BankInbox = z.infer<typeof bankInbox>;

/** An entry that waits no more. */
export const handledEntry = z.strictObject({
  entry: bankEntry,
  state: z.enum(['matched', 'ignored']),
  /** Why it was left aside, '' when nobody said. */
  reason: z.string(),
  /** Whose payment it is; null when it was left aside. */
  client: z.string().nullable(),
  /** Numbers of the invoices that its payment settles. */
  invoices: z.array(z.string()),
});
export type HandledEntry = z.infer<typeof handledEntry>;
export const handledEntriesQuery = z.strictObject(slice);
/** The newest first. */
export const handledEntries = z.strictObject({ total: count, rows: z.array(handledEntry) });
export type HandledEntries = z.infer<typeof handledEntries>;

const allocations = z.array(z.strictObject({ invoiceId: id, amountCents: cents.positive() })).max(500);

/** What is to become of an entry, or of what is left of a payment. */
export const matchDecision = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('payment'),
    entryId: id,
    clientId: id,
    allocations,
    credits: z.array(z.strictObject({ creditNoteId: id, invoiceId: id, amountCents: cents.positive() })).max(500).optional(),
    /** Writes off what a small difference leaves open of the invoices. */
    writeOffRest: z.boolean().optional(),
  }),
  z.strictObject({ kind: z.literal('recorded'), entryId: id, paymentId: id }),
  z.strictObject({ kind: z.literal('return'), entryId: id, paymentId: id }),
  z.strictObject({ kind: z.literal('sameEntry'), entryId: id, otherEntryId: id }),
  z.strictObject({ kind: z.literal('allocation'), paymentId: id, allocations: allocations.min(1) }),
]);
export type MatchDecision = z.infer<typeof matchDecision>;

/** What undoing takes back. */
export const matchTrace = z.strictObject({ entryIds: z.array(id).max(100_000), allocationIds: z.array(id).max(100_000) });
export type MatchTrace = z.infer<typeof matchTrace>;

export const ignoreInput = z.strictObject({ entryId: id, reason: shortText });
