import { z } from 'zod';
import { CORRESPONDENCE_KINDS, DIRECTIONS, POSTING_OUTCOMES } from '../../domain/correspondence';
import { CLIENT_KINDS } from '../../domain/clients/client-kind';
import { LETTER_LANGUAGES } from '../../domain/letters/template-keys';
import { NEXT_REASONS } from '../../domain/today/next-reason';
import { address, paymentTerms } from './company';
import { cents, count, id, isoDate, longText, shortText, slice, sortDirection } from './common';
import { obstacleView } from './obstacle';

export const client = z.strictObject({
  id,
  code: shortText.min(1),
  name: shortText.min(1),
  siren: z.string().trim().max(20),
  address,
  email: shortText,
  phone: shortText,
  /** Who sells to it, on our side; '' when it is not known. */
  salesperson: shortText,
  /** null: the company's terms. */
  terms: paymentTerms.nullable(),
  /** What letters to it are written in. */
  language: z.enum(LETTER_LANGUAGES),
  kind: z.enum(CLIENT_KINDS),
  /** Late-payment interest agreed with it, hundredths of a percent a year; null: the law's rate. */
  contractualRateBps: z.int().min(0).max(10_000).nullable(),
  /** What it may owe in euros before the user wants to be told; null: no limit. */
  creditLimitCents: cents.min(1).nullable(),
  doNotRemind: z.boolean(),
  doNotRemindReason: longText,
  /** The name of its group, '' when it is in none. */
  group: shortText,
});
export type Client = z.infer<typeof client>;

export const clientPatch = client.omit({ id: true, code: true }).partial();
export type ClientPatch = z.infer<typeof clientPatch>;

export const clientRow = z.strictObject({
  id,
  code: z.string(),
  name: z.string(),
  city: z.string(),
  /** Open invoices, before unallocated credits. */
  openCents: cents,
  overdueCents: cents,
  unallocatedCents: cents,
  /** openCents + unallocatedCents. */
  outstandingCents: cents,
  openInvoices: count,
  /** 0 when nothing is overdue. */
  worstDaysLate: count,
  /** Highest level issued on an open invoice. */
  level: count,
  doNotRemind: z.boolean(),
});
export type ClientRow = z.infer<typeof clientRow>;

/** What comes next for a client and when: one of the lines of the page of the day, or what its invoices wait for. */
export const nextAction = z.strictObject({ date: isoDate.nullable(), level: count, reason: z.enum(NEXT_REASONS) });
export type NextAction = z.infer<typeof nextAction>;

export const listedClient = clientRow.extend({ nextAction: nextAction.nullable() });
export type ListedClient = z.infer<typeof listedClient>;

export const CLIENT_SORT_KEYS = ['name', 'code', 'city', 'outstandingCents', 'overdueCents', 'unallocatedCents', 'worstDaysLate', 'openInvoices', 'level'] as const;

export const clientListQuery = z.strictObject({
  search: z.string().max(100),
  show: z.enum(['all', 'withBalance', 'overdue']),
  sort: z.strictObject({ key: z.enum(CLIENT_SORT_KEYS), direction: sortDirection }),
  ...slice,
});
export type ClientListQuery = z.infer<typeof clientListQuery>;

export const clientList = z.strictObject({
  total: count,
  outstandingCents: cents,
  overdueCents: cents,
  rows: z.array(listedClient),
});
export type ClientList = z.infer<typeof clientList>;

const allocation = z.strictObject({
  id,
  date: isoDate,
  amountCents: cents,
  /** Which invoice was settled (absent for a credit consumed by a refund). */
  invoice: z.strictObject({ id, number: z.string() }).nullable(),
  refund: z.strictObject({ id, reference: z.string(), date: isoDate }).nullable(),
  payment: z.strictObject({ id, reference: z.string(), date: isoDate }).nullable(),
  creditNote: z.strictObject({ id, number: z.string(), nature: z.enum(['creditNote', 'writeOff']) }).nullable(),
});
export type AllocationView = z.infer<typeof allocation>;

export const invoiceView = z.strictObject({
  id,
  number: z.string(),
  label: z.string(),
  /** A penalty or an indemnity put on the account is a debt of its own kind. */
  nature: z.enum(['invoice', 'interest', 'indemnity']),
  issueDate: isoDate,
  dueDate: isoDate,
  dueEstimated: z.boolean(),
  amountCents: cents,
  openCents: cents,
  /** ISO 4217: the amounts are hundredths of it. */
  currency: z.string(),
  /** Negative before the due date. */
  daysLate: z.int(),
  level: count,
  allocations: z.array(allocation),
});
export type InvoiceView = z.infer<typeof invoiceView>;

export const creditNoteView = z.strictObject({
  id,
  number: z.string(),
  label: z.string(),
  nature: z.enum(['creditNote', 'writeOff']),
  issueDate: isoDate,
  /** Positive: what it credits. */
  amountCents: cents,
  openCents: cents,
  currency: z.string(),
  allocations: z.array(allocation),
});
export type CreditNoteView = z.infer<typeof creditNoteView>;

export const paymentView = z.strictObject({
  id,
  date: isoDate,
  /** The source gave no date: the invoice's own was taken. */
  dateEstimated: z.boolean(),
  /** Negative for a refund. */
  amountCents: cents,
  /** Same sign as the amount. */
  openCents: cents,
  currency: z.string(),
  reference: z.string(),
  method: z.string(),
  allocations: z.array(allocation),
});
export type PaymentView = z.infer<typeof paymentView>;

/** How a registered letter went by post, as far as it is known. */
export const posting = z.strictObject({
  slipNumber: z.string().trim().max(40),
  postedOn: isoDate.nullable(),
  /** When the postman first came with it: a letter nobody took counts from that day. */
  presentedOn: isoDate.nullable().default(null),
  /** What its acknowledgement says. */
  outcome: z.enum(POSTING_OUTCOMES).nullable(),
  outcomeOn: isoDate.nullable(),
});
export type Posting = z.infer<typeof posting>;

export const correspondenceView = z.strictObject({
  id,
  kind: z.enum(CORRESPONDENCE_KINDS),
  direction: z.enum(DIRECTIONS),
  date: isoDate,
  subject: z.string(),
  body: z.string(),
  level: count.nullable(),
  totalCents: cents.nullable(),
  invoiceNumbers: z.array(z.string()),
  /** Who called, wrote or was spoken to. */
  person: z.string(),
  document: z.strictObject({ id, name: z.string(), sha256: z.string(), size: count }).nullable(),
  /** Of a reminder: what it was issued as, and whether it was taken back. */
  notice: z.strictObject({ id, reference: z.string(), cancelledOn: isoDate.nullable(), cancelReason: z.string(), posting }).nullable(),
  /** The reminder it belongs to: its own, or that whose posting it proves. */
  aboutNoticeId: id.nullable(),
  /** The dispute it is a document of, the promise made in a call. */
  obstacleId: id.nullable(),
  /** What the user has to do about it, from when, and when it was done. */
  awaits: z.enum(['handling', 'call']).nullable(),
  awaitsOn: isoDate.nullable(),
  doneOn: isoDate.nullable(),
});
export type CorrespondenceView = z.infer<typeof correspondenceView>;

/** A document kept with an invoice or a credit note: the PDF of an e-invoice. */
export const documentView = z.strictObject({
  id,
  name: z.string(),
  sha256: z.string(),
  size: count,
  /** Number and date of what it came with. */
  number: z.string(),
  date: isoDate,
});
export type DocumentView = z.infer<typeof documentView>;

/** What a client owes in another currency than euros, credits taken off; never part of a sum of euros. */
export const foreignAmount = z.strictObject({ currency: z.string(), openCents: cents });

export const agedAmounts = z.strictObject({
  notDueCents: cents,
  bucketCents: z.array(cents),
  unallocatedCents: cents,
  ledgerCents: cents,
});

/** The whole dossier at a date: amounts are as of that date. */
export const dossier = z.strictObject({
  asOf: isoDate,
  client,
  amounts: agedAmounts,
  foreign: z.array(foreignAmount),
  invoices: z.array(invoiceView),
  creditNotes: z.array(creditNoteView),
  payments: z.array(paymentView),
  documents: z.array(documentView),
  correspondence: z.array(correspondenceView),
  /** What holds or held reminders back, newest first, as it stands at the date. */
  obstacles: z.array(obstacleView),
  /** null when nothing is overdue. */
  nextAction: nextAction.nullable(),
});
export type Dossier = z.infer<typeof dossier>;
