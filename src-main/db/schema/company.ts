import { blob, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { flag, words } from './columns';

/** The creditor: one row. */
export const company = sqliteTable('company', {
  id: integer('id').primaryKey(),
  name: text('name').notNull(),
  siren: words('siren'),
  vatNumber: words('vat_number'),
  line1: words('line1'),
  line2: words('line2'),
  postcode: words('postcode'),
  city: words('city'),
  country: words('country'),
  phone: words('phone'),
  email: words('email'),
  iban: words('iban'),
  bic: words('bic'),
  signatoryName: words('signatory_name'),
  signatoryRole: words('signatory_role'),
  termsDays: integer('terms_days').notNull(),
  termsMethod: text('terms_method', { enum: ['net', 'netThenEndOfMonth', 'endOfMonthThenNet'] }).notNull(),
  isExample: flag('is_example'),
  createdAt: text('created_at').notNull(),
});

/** The creditor's logo, on the letters made from shipped templates: one row, or none. */
export const companyLogo = sqliteTable('company_logo', {
  id: integer('id').primaryKey(),
  mime: text('mime', { enum: ['image/png', 'image/jpeg'] }).notNull(),
  /** Pixels. */
  width: integer('width').notNull(),
  height: integer('height').notNull(),
  sha256: text('sha256').notNull(),
  bytes: blob('bytes', { mode: 'buffer' }).notNull(),
});
