import type { BankEntryRecord, BankStatementRecord } from '../imports/records';
import type { BankReading } from './reading';

/** An entry and the currency it is in, '' when the bank does not say: that of its account. */
export interface DraftEntry {
  readonly currency: string;
  readonly record: BankEntryRecord;
}

/**
 * Adds a statement. Entries in another currency than the account's stand in a statement of their own, without balances:
 * those of the account leave them out.
 */
export function addStatement(reading: BankReading, statement: Omit<BankStatementRecord, 'entries'>, entries: readonly DraftEntry[], line: number): void {
  const byCurrency = new Map<string, BankEntryRecord[]>([[statement.currency, []]]);
  for (const { currency, record } of entries) {
    const key = currency === '' ? statement.currency : currency;
    const known = byCurrency.get(key);
    if (known === undefined) byCurrency.set(key, [record]);
    else known.push(record);
  }
  for (const [currency, records] of byCurrency) {
    const balances = currency === statement.currency ? {} : { openingCents: null, closingCents: null };
    reading.add({ ...statement, ...balances, currency, entries: records }, line);
  }
}
