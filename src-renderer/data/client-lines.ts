import { useQueries } from '@tanstack/react-query';
import type { BalanceLine } from '#shared/contract/schemas/balance';
import type { IsoDate } from '#shared/domain/calendar';
import { call } from './client';

/** Lines shown under a client before its dossier is the better place. */
const MOST_LINES = 100;

export interface ClientLines {
  readonly rows: readonly BalanceLine[];
  readonly total: number;
}

/** The open lines of a few clients at a date; a client is absent while its lines are read. */
export function useClientLines(clientIds: readonly number[], asOf: IsoDate, bounds: readonly number[]): ReadonlyMap<number, ClientLines> {
  const results = useQueries({
    queries: clientIds.map((clientId) => ({
      queryKey: ['balance.lines', 'of', clientId, asOf, bounds],
      queryFn: () => call('balance.lines', { asOf, bounds: [...bounds], clientId, part: 'all', offset: 0, limit: MOST_LINES }),
    })),
  });
  const lines = new Map<number, ClientLines>();
  clientIds.forEach((clientId, i) => {
    const data = results[i]?.data;
    if (data !== undefined) lines.set(clientId, data);
  });
  return lines;
}
