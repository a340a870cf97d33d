import { type IsoDate, laterOf } from '../calendar';
import type { LedgerLine } from '../fec/ledger-line';
import type { BankStatementRecord } from './records';

/**
 * The newest day that a ledger or bank statements tell of: what was paid after it, they cannot know. null for lists made by
 * a billing program, which say what is paid on the day they are exported.
 */
export function toldUpTo(ledger: readonly Pick<LedgerLine, 'date'>[], statements: readonly Pick<BankStatementRecord, 'to' | 'entries'>[]): IsoDate | null {
  let newest: IsoDate | null = null;
  const tell = (date: IsoDate): void => {
    newest = newest === null ? date : laterOf(newest, date);
  };
  for (const { date } of ledger) tell(date);
  for (const { to, entries } of statements) {
    if (to !== null) tell(to);
    for (const { date } of entries) tell(date);
  }
  return newest;
}
