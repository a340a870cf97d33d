import type { AgedBalance, AgedBalanceQuery, ClientBalance } from '#shared/contract/schemas/balance';
import { bucketRanges } from '#shared/domain/ageing';
import type { Repositories } from './ports/books';

export function agedBalance({ balance }: Repositories, { asOf, bounds }: AgedBalanceQuery): AgedBalance {
  const clients = balance.aged(asOf, bounds);
  return { asOf, ranges: bucketRanges(bounds), totals: totalsOf(clients, bounds.length + 1), clients, foreign: balance.foreign(asOf, null) };
}

function totalsOf(clients: readonly ClientBalance[], buckets: number): AgedBalance['totals'] {
  const totals = { notDueCents: 0, bucketCents: Array.from({ length: buckets }, () => 0), unallocatedCents: 0, ledgerCents: 0 };
  for (const client of clients) {
    totals.notDueCents += client.notDueCents;
    totals.unallocatedCents += client.unallocatedCents;
    totals.ledgerCents += client.ledgerCents;
    client.bucketCents.forEach((cents, i) => (totals.bucketCents[i] = (totals.bucketCents[i] ?? 0) + cents));
  }
  return totals;
}
