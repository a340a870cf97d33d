import type { BalanceLine, BalanceLinesQuery } from '#shared/contract/schemas/balance';
import { call } from './client';
import { type SlicedList, type SlicePage, useSlices } from './slices';

/** Which figure is explained. */
export type LinesOf = Omit<BalanceLinesQuery, 'offset' | 'limit'>;

export interface BalanceLinesPage extends SlicePage<BalanceLine> {
  readonly sumCents: number;
}

/** The lines that make a figure of the balance. */
export const useBalanceLines = (figure: LinesOf): SlicedList<BalanceLine, BalanceLinesPage> =>
  useSlices<BalanceLine, BalanceLinesPage>(['balance.lines', figure], (slice) => call('balance.lines', { ...figure, bounds: [...figure.bounds], ...slice }));
