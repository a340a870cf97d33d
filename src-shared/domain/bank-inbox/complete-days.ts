import { addDays, type IsoDate } from '../calendar';
import type { BankStatementRecord } from '../imports/records';
import { sumCents } from '../money';

/** Days, both ends included. */
export interface Days {
  readonly from: IsoDate;
  readonly to: IsoDate;
}

/** From the first day to the last, the two balances being known, and the operations between them adding up. */
export function addsUp({ openingCents, closingCents, entries }: BankStatementRecord): boolean {
  if (openingCents === null || closingCents === null) return false;
  return openingCents + sumCents(entries.map((entry) => entry.amountCents)) === closingCents;
}

/**
 * The days of which a statement holds every operation: those inside its period. Its first and last day may be cut, the
 * first because the balance it starts from can be drawn on that day, the last because it may not have ended; a statement
 * that adds up tells all of its last day. null when there is no such day.
 */
export function completeDays(statement: BankStatementRecord): Days | null {
  const dates = statement.entries.map((entry) => entry.date).sort();
  const first = statement.from ?? dates[0];
  const last = statement.to ?? dates.at(-1);
  if (first === undefined || last === undefined) return null;
  const closed = statement.to !== null && addsUp(statement);
  const from = closed && first === last ? first : addDays(first, 1);
  const to = closed ? last : addDays(last, -1);
  return from <= to ? { from, to } : null;
}

export function isWithin(date: IsoDate, days: readonly Days[]): boolean {
  return days.some(({ from, to }) => date >= from && date <= to);
}
