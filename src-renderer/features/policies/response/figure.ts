import type { StepResponses } from '#shared/contract/schemas/response';
import { formatEuros } from '#shared/domain/money';
import type { Tally } from '#shared/domain/response/response';
import { formatCount } from '../../../ui/format';

export type Step = StepResponses['steps'][number];
export type Within = Step['within'][number];
export type Days = Within['days'];
/** What is counted: invoices, or what they asked for. */
export type By = keyof Tally;

/** A tally as the table reads: '12', or '1 234,56 €'. */
export const tallyText = (tally: Tally, by: By): string => (by === 'count' ? formatCount(tally.count) : formatEuros(tally.cents));

/** Whole percents, never rounded up to all nor down to none: 99,6 % is not everybody. */
export function percent(share: number): number {
  const rounded = Math.round(share * 100);
  if (rounded === 100 && share < 1) return 99;
  return rounded === 0 && share > 0 ? 1 : rounded;
}
