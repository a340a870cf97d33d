import { addMonths, type IsoDate } from '../calendar';

/** What decides whether a client's data may be anonymised. */
export interface RetentionFacts {
  /** Invoices, credit notes and payments that are still open, in any currency. */
  readonly openItems: number;
  /** Disputes, promises, replies… that wait for something. */
  readonly pending: number;
  /** The last invoice, payment, letter or exchange; null: nothing ever happened. */
  readonly lastEvent: IsoDate | null;
}

export const RETENTION_BARS = ['openItems', 'pending', 'recent'] as const;
export type RetentionBar = (typeof RETENTION_BARS)[number];

export interface RetentionVerdict {
  /** Why it cannot be anonymised; none: it can. */
  readonly bars: readonly RetentionBar[];
  /** The last day of the retention period; null: nothing makes it run. */
  readonly keptUntil: IsoDate | null;
}

/** The retention period runs from the last event, in years; a client with anything open or pending stays whatever its age. */
export function retentionOf({ openItems, pending, lastEvent }: RetentionFacts, years: number, today: IsoDate): RetentionVerdict {
  const keptUntil = lastEvent === null ? null : addMonths(lastEvent, years * 12);
  const bars: RetentionBar[] = [];
  if (openItems > 0) bars.push('openItems');
  if (pending > 0) bars.push('pending');
  if (keptUntil !== null && keptUntil >= today) bars.push('recent');
  return { bars, keptUntil };
}
