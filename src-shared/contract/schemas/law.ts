import { z } from 'zod';
import { CLIENT_KINDS } from '../../domain/clients/client-kind';
import { isHalfYear } from '../../domain/law/half-year';
import { RATE_KINDS } from '../../domain/law/rates';
import { cents, id, isoDate, shortText } from './common';

const halfYear = z.string().refine(isHalfYear, { error: 'not a half-year' });
const rateBps = z.int().min(0).max(10_000);

export const halfYearRate = z.strictObject({
  kind: z.enum(RATE_KINDS),
  halfYear,
  /** Hundredths of a percent. */
  rateBps,
  verification: z.enum(['official', 'secondary', 'user']),
  source: shortText,
});

export const rateRow = z.strictObject({ halfYear, ecb: halfYearRate.nullable(), legalIndividual: halfYearRate.nullable(), legalOther: halfYearRate.nullable() });
export type RateRow = z.infer<typeof rateRow>;

export const rateList = z.strictObject({ rows: z.array(rateRow) });
export type RateList = z.infer<typeof rateList>;

export const rateInput = halfYearRate.omit({ verification: true });
export type RateInput = z.infer<typeof rateInput>;

export const interestPeriod = z.strictObject({
  from: isoDate,
  to: isoDate,
  days: z.int().positive(),
  baseCents: cents,
  rateBps: z.int().min(0),
  basis: halfYearRate.nullable(),
  provisional: z.boolean(),
  /** Of the period alone, rounded for reading. */
  cents,
});

/** A contractual rate below what the law allows in a half-year. */
export const underFloor = z.strictObject({ halfYear, floorBps: z.int().min(0), basis: halfYearRate });

export const lateCostsQuery = z.strictObject({ invoiceId: id, to: isoDate });

export const lateCosts = z.strictObject({
  invoiceId: id,
  number: z.string(),
  debtor: z.enum(CLIENT_KINDS),
  dueDate: isoDate,
  to: isoDate,
  yearDays: z.enum(['365', 'actual']),
  periods: z.array(interestPeriod),
  interestCents: cents,
  indemnityCents: cents,
  /** Half-years whose rate is not known: the amount is provisional. */
  missing: z.array(halfYear),
  underFloor: z.array(underFloor),
});
export type LateCosts = z.infer<typeof lateCosts>;
