import { z } from 'zod';
import { DOUBTFUL_REASONS, VAT_SOURCES } from '../../domain/accounting/doubtful';
import { ENTRY_KINDS } from '../../domain/accounting/entries';
import { areTiers } from '../../domain/accounting/settings';
import { cents, count, id, isoDate, shortText } from './common';

/** Hundredths of a percent. */
const bps = z.int().min(0).max(10_000);
/** Figures first: "411", "411000", "4111DIV". */
const account = z.string().trim().regex(/^\d{2,12}[0-9A-Z]{0,8}$/);

export const doubtfulSettings = z.strictObject({
  tiers: z.array(z.strictObject({ daysLate: z.int().min(0).max(3650), rateBps: bps })).min(1).max(8).refine(areTiers, { error: 'tiers must increase' }),
  insolvencyBps: bps,
  disputeBps: bps,
  vatRateBps: bps.nullable(),
  fiscalYearEnd: z.string().regex(/^(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/).refine((day) => !/^(02-30|(02|04|06|09|11)-31)$/.test(day), { error: 'no such day' }),
  journal: z.string().trim().regex(/^[A-Z0-9]{1,6}$/),
  accounts: z.strictObject({ receivable: account, doubtful: account, allowance: account, allowanceCharge: account, allowanceReversal: account, loss: account, vat: account }),
});
export type DoubtfulSettingsView = z.infer<typeof doubtfulSettings>;

export const doubtfulLine = z.strictObject({
  invoiceId: id,
  clientId: id,
  code: z.string(),
  name: z.string(),
  number: z.string(),
  issueDate: isoDate,
  dueDate: isoDate,
  daysLate: z.int(),
  reason: z.enum(DOUBTFUL_REASONS),
  openCents: cents,
  creditedCents: cents,
  exposedCents: cents,
  vatCents: cents.nullable(),
  vatSource: z.enum(VAT_SOURCES),
  vatRateBps: bps.nullable(),
  baseCents: cents,
  proposedBps: bps,
  rateBps: bps,
  leftOut: z.boolean(),
  note: z.string(),
  allowanceCents: cents,
});

export const doubtfulTotals = z.strictObject({
  openCents: cents,
  creditedCents: cents,
  exposedCents: cents,
  vatCents: cents,
  baseCents: cents,
  allowanceCents: cents,
  beforeCents: cents,
  changeCents: cents,
});

export const doubtfulClientView = z.strictObject({ clientId: id, code: z.string(), name: z.string(), lines: z.array(doubtfulLine), totals: doubtfulTotals });
export type DoubtfulClientView = z.infer<typeof doubtfulClientView>;

export const doubtfulView = z.strictObject({
  date: isoDate,
  /** The day it was closed, null while it can change. */
  closedOn: isoDate.nullable(),
  /** The last closing before, whose allowances the change is counted from. */
  previous: isoDate.nullable(),
  /** A later one is closed: this one can be closed no more, nor opened again. */
  hasLater: z.boolean(),
  /** Closed, and the books say otherwise of that date now. */
  booksChanged: z.boolean(),
  settings: doubtfulSettings,
  /** Clients without a doubtful invoice any more, whose allowance comes back, have no lines. */
  clients: z.array(doubtfulClientView),
  totals: doubtfulTotals,
  /** How the list ties to the aged balance of its date: doubtful + other + unallocated = ledger. */
  ledger: z.strictObject({ doubtfulCents: cents, otherCents: cents, unallocatedCents: cents, ledgerCents: cents }),
  /** Lines whose VAT is not known: their base is the amount with VAT. */
  unknownVat: count,
  /** Invoices in other currencies, open at the date: the list is in euros and has none of them. */
  foreignOpen: count,
});
export type DoubtfulView = z.infer<typeof doubtfulView>;

export const doubtfulQuery = z.strictObject({ date: isoDate });

export const doubtfulChoiceInput = z
  .strictObject({
    date: isoDate,
    invoiceIds: z.array(id).min(1).max(5000),
    /** null: the rate proposed. */
    rateBps: bps.nullable(),
    /** Where the VAT is not known; null: that of the settings, if any. */
    vatRateBps: bps.nullable(),
    leftOut: z.boolean(),
    /** Why; needed to leave a line out. */
    note: shortText,
  })
  .refine(({ leftOut, note }) => !leftOut || note !== '', { error: 'a line is left out for a reason' });
export type DoubtfulChoiceInput = z.infer<typeof doubtfulChoiceInput>;

export const ACCOUNTING_FILES = ['xlsx', 'docx', 'pdf', 'entries'] as const;
export type AccountingFile = (typeof ACCOUNTING_FILES)[number];

export const accountingFilesInput = z.strictObject({
  date: isoDate,
  kinds: z.array(z.enum(ACCOUNTING_FILES)).min(1),
  /** The folder that was chosen in the shell, by its token; null: that of the company's documents. */
  folder: z.string().max(60).nullable().default(null),
});
/** The files by their places: the page may ask to open them. */
export const accountingFiles = z.strictObject({ folder: z.string(), files: z.array(z.strictObject({ kind: z.enum(ACCOUNTING_FILES), name: z.string() })) });

export const entryView = z.strictObject({
  kind: z.enum(ENTRY_KINDS),
  date: isoDate,
  piece: z.string(),
  label: z.string(),
  client: z.strictObject({ clientId: id, code: z.string(), name: z.string() }),
  lines: z.array(z.strictObject({ account: z.string(), accountLabel: z.string(), auxiliary: z.string(), auxiliaryLabel: z.string(), debitCents: cents, creditCents: cents })),
});
export const entriesView = z.strictObject({ date: isoDate, closed: z.boolean(), entries: z.array(entryView), debitCents: cents, creditCents: cents, unknownVat: count });
export type EntriesView = z.infer<typeof entriesView>;

/** A notice that an invoice stays unpaid, as it was filed. */
export const vatNotice = z.strictObject({ documentId: id, name: z.string(), sha256: z.string(), vatKnown: z.boolean() });
export type VatNotice = z.infer<typeof vatNotice>;
