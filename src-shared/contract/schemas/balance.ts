import { z } from 'zod';
import { agedAmounts, foreignAmount } from './client';
import { bounds, cents, count, id, isoDate, slice } from './common';

export const agedBalanceQuery = z.strictObject({ asOf: isoDate, bounds });
export type AgedBalanceQuery = z.infer<typeof agedBalanceQuery>;

export const clientBalance = agedAmounts.extend({ clientId: id, code: z.string(), name: z.string() });
export type ClientBalance = z.infer<typeof clientBalance>;

export const agedBalance = z.strictObject({
  asOf: isoDate,
  ranges: z.array(z.strictObject({ from: z.int(), to: z.int().nullable() })),
  totals: agedAmounts,
  /** Clients with anything open, by name. */
  clients: z.array(clientBalance),
  /** What is owed in other currencies, apart. */
  foreign: z.array(foreignAmount.extend({ clientId: id, code: z.string(), name: z.string() })),
});
export type AgedBalance = z.infer<typeof agedBalance>;

/** Which lines make a figure: one client's or all, and one part of the balance or the whole. */
export const balanceLinesQuery = z.strictObject({
  asOf: isoDate,
  bounds,
  clientId: id.nullable(),
  part: z.union([z.literal('all'), z.literal('notDue'), z.literal('overdue'), z.literal('unallocated'), z.strictObject({ bucket: count })]),
  ...slice,
});
export type BalanceLinesQuery = z.infer<typeof balanceLinesQuery>;

export const balanceLine = z.strictObject({
  kind: z.enum(['invoice', 'creditNote', 'payment', 'refund']),
  id,
  clientId: id,
  clientName: z.string(),
  number: z.string(),
  date: isoDate,
  dueDate: isoDate.nullable(),
  dueEstimated: z.boolean(),
  amountCents: cents,
  /** Signed as it counts in the balance: credits are negative. */
  openCents: cents,
  daysLate: z.int().nullable(),
});
export type BalanceLine = z.infer<typeof balanceLine>;

export const balanceLines = z.strictObject({ total: count, sumCents: cents, rows: z.array(balanceLine) });
