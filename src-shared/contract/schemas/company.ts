import { z } from 'zod';
import { count, id, isoDate, shortText } from './common';

export const address = z.strictObject({
  line1: shortText,
  line2: shortText,
  postcode: z.string().trim().max(12),
  city: shortText,
  country: shortText,
});
export type Address = z.infer<typeof address>;

export const paymentTerms = z.strictObject({
  days: z.int().min(0).max(365),
  method: z.enum(['net', 'netThenEndOfMonth', 'endOfMonthThenNet']),
});

/** The creditor. Empty strings stand for what is not known; a letter reads well without each of them. */
export const company = z.strictObject({
  name: shortText.min(1),
  siren: z.string().trim().max(20),
  vatNumber: z.string().trim().max(20),
  address,
  phone: shortText,
  email: shortText,
  iban: z.string().trim().max(42),
  bic: z.string().trim().max(11),
  signatoryName: shortText,
  signatoryRole: shortText,
  terms: paymentTerms,
});
export type Company = z.infer<typeof company>;

export const companySummary = z.strictObject({
  id: z.string().min(1).max(60),
  name: z.string(),
  isExample: z.boolean(),
  isOpen: z.boolean(),
  /** Set when the database cannot be opened: an error code. */
  problem: z.string().nullable(),
});
export type CompanySummary = z.infer<typeof companySummary>;

/** The picture at the head of the letters, as the page shows it. */
export const companyLogo = z.strictObject({
  logo: z.strictObject({ mime: z.enum(['image/png', 'image/jpeg']), width: z.int().positive(), height: z.int().positive(), base64: z.string() }).nullable(),
});
export type CompanyLogoView = z.infer<typeof companyLogo>;

export const companyId = companySummary.shape.id;

/** What the frame of the window shows whatever the screen. */
export const status = z.strictObject({
  today: isoDate,
  version: z.string(),
  company: companySummary.nullable(),
  clientCount: z.int(),
  invoiceCount: z.int(),
  lastImport: z.strictObject({ batchId: id, at: z.string(), fileNames: z.array(z.string()) }).nullable(),
  lastBackupAt: z.string().nullable(),
  /** Date of the newest payments known, null without any import. */
  dataDate: isoDate.nullable(),
  stale: z.boolean(),
  /** Entries of the bank inbox that wait for a decision. */
  bankEntries: count,
});
export type Status = z.infer<typeof status>;
