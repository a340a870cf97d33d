import type { BalanceLine, ClientBalance } from '#shared/contract/schemas/balance';
import { bucketIndex } from '#shared/domain/ageing';
import type { Cents } from '#shared/domain/money';
import type { ClientLines } from '../../data/client-lines';

/** A client, or under it the lines of its balance, or how many more there are. */
export type BalanceRow =
  | { readonly kind: 'client'; readonly client: ClientBalance }
  | { readonly kind: 'line'; readonly client: ClientBalance; readonly line: BalanceLine }
  | { readonly kind: 'more'; readonly client: ClientBalance; readonly count: number };

export type BalanceColumn = 'notDue' | 'unallocated' | 'ledger' | { readonly bucket: number };

export function balanceRowKey(row: BalanceRow): string {
  if (row.kind === 'line') return `${row.line.kind}-${String(row.line.id)}`;
  return `${row.kind}-${String(row.client.clientId)}`;
}

export function balanceRows(clients: readonly ClientBalance[], expanded: ReadonlySet<number>, lines: ReadonlyMap<number, ClientLines>): BalanceRow[] {
  return clients.flatMap((client): BalanceRow[] => {
    const under = expanded.has(client.clientId) ? lines.get(client.clientId) : undefined;
    if (under === undefined) return [{ kind: 'client', client }];
    const more = under.total - under.rows.length;
    return [
      { kind: 'client', client },
      ...under.rows.map((line): BalanceRow => ({ kind: 'line', client, line })),
      ...(more > 0 ? [{ kind: 'more', client, count: more } as const] : []),
    ];
  });
}

/** Which column a line counts in, besides the balance itself. */
export function columnOfLine({ kind, daysLate }: BalanceLine, bounds: readonly number[]): BalanceColumn {
  if (kind !== 'invoice' || daysLate === null) return 'unallocated';
  const bucket = bucketIndex(daysLate, bounds);
  return bucket === 0 ? 'notDue' : { bucket: bucket - 1 };
}

const sameColumn = (a: BalanceColumn, b: BalanceColumn): boolean => (typeof a === 'object' && typeof b === 'object' ? a.bucket === b.bucket : a === b);

function clientCents(client: ClientBalance, column: BalanceColumn): Cents {
  if (typeof column === 'object') return client.bucketCents[column.bucket] ?? 0;
  return column === 'notDue' ? client.notDueCents : column === 'unallocated' ? client.unallocatedCents : client.ledgerCents;
}

/** What a row shows in a column; null where a line does not count. */
export function centsAt(row: BalanceRow, column: BalanceColumn, bounds: readonly number[]): Cents | null {
  if (row.kind === 'client') return clientCents(row.client, column);
  if (row.kind === 'more') return null;
  return column === 'ledger' || sameColumn(columnOfLine(row.line, bounds), column) ? row.line.openCents : null;
}
