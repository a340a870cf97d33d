import { missingCents } from '../../bank/reading';
import type { Cents } from '../../money';
import type { BankEntryRecord, BankStatementRecord } from '../records';

/** One row of a table of operations, understood. */
export interface BankLine {
  readonly account: string;
  readonly currency: string;
  /** Of the account once the operation is done, null when the row does not tell. */
  readonly balanceCents: Cents | null;
  readonly entry: BankEntryRecord;
}

/** One statement for each account and currency that the rows name, in the order of the file. */
export function statementsOf(lines: readonly BankLine[]): BankStatementRecord[] {
  const groups = new Map<string, BankLine[]>();
  for (const line of lines) {
    const key = `${line.account} ${line.currency}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [line]);
    else group.push(line);
  }
  return [...groups.values()].map(statementOf);
}

function statementOf(lines: readonly BankLine[]): BankStatementRecord {
  const [first] = lines;
  const dates = lines.map(({ entry }) => entry.date).sort();
  const statement = {
    account: first?.account ?? '',
    currency: first?.currency ?? 'EUR',
    number: '',
    from: dates[0] ?? null,
    to: dates.at(-1) ?? null,
    openingCents: null,
    closingCents: null,
    entries: lines.map(({ entry }) => entry),
  };
  const readings = orders(lines).map((ordered) => ({ ...statement, ...balancesOf(ordered) }));
  return readings.find((one) => missingCents(one) === 0) ?? readings[0] ?? statement;
}

/** Oldest first or newest first: the dates tell, unless they are all of one day. */
function orders(lines: readonly BankLine[]): (readonly BankLine[])[] {
  const first = lines[0]?.entry.date ?? '';
  const last = lines.at(-1)?.entry.date ?? '';
  const reversed = [...lines].reverse();
  return first < last ? [lines] : first > last ? [reversed] : [lines, reversed];
}

/** The balances around operations in the order they were done. */
function balancesOf(lines: readonly BankLine[]): Pick<BankStatementRecord, 'openingCents' | 'closingCents'> {
  const [first] = lines;
  const opening = first?.balanceCents ?? null;
  const closing = lines.at(-1)?.balanceCents ?? null;
  if (first === undefined || opening === null || closing === null) return { openingCents: null, closingCents: null };
  return { openingCents: opening - first.entry.amountCents, closingCents: closing };
}
