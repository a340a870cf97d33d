import { type HalfYear, nextHalfYear } from './half-year';

/**
 * 'ecb': the European Central Bank's main refinancing rate. 'legalIndividual', 'legalOther': French legal interest, for a
 * creditor who is a private person and for any other.
 */
export const RATE_KINDS = ['ecb', 'legalIndividual', 'legalOther'] as const;
export type RateKind = (typeof RATE_KINDS)[number];

/** How far a figure can be relied on: read in an official text, in a secondary source, or given by the user. */
export type Verification = 'official' | 'secondary' | 'user';

/** Hundredths of a percent: 240 is 2,40 %. */
export type RateBps = number;

export interface HalfYearRate {
  readonly kind: RateKind;
  readonly halfYear: HalfYear;
  readonly rateBps: RateBps;
  readonly verification: Verification;
  /** What the user says of where it comes from; '' for a shipped one, whose source is its text of law. */
  readonly source: string;
}

export interface RateBook {
  readonly find: (kind: RateKind, half: HalfYear) => HalfYearRate | null;
  /** The newest rate known before a half-year; null when there is none. */
  readonly lastBefore: (kind: RateKind, half: HalfYear) => HalfYearRate | null;
}

/** Of two rates for one half-year, the later in the list stands: the user's are put after those shipped. */
export function rateBook(rates: readonly HalfYearRate[]): RateBook {
  const tables = new Map<RateKind, Map<HalfYear, HalfYearRate>>();
  for (const rate of rates) {
    const table = tables.get(rate.kind) ?? new Map<HalfYear, HalfYearRate>();
    tables.set(rate.kind, table.set(rate.halfYear, rate));
  }
  const find = (kind: RateKind, half: HalfYear): HalfYearRate | null => tables.get(kind)?.get(half) ?? null;
  const lastBefore = (kind: RateKind, half: HalfYear): HalfYearRate | null => {
    let last: HalfYearRate | null = null;
    for (const rate of tables.get(kind)?.values() ?? []) {
      if (rate.halfYear < half && (last === null || rate.halfYear > last.halfYear)) last = rate;
    }
    return last;
  };
  return { find, lastBefore };
}

/** Whether a rate that a business may have to claim at is unknown in some half-year. @param last included */
export function rateGap(rates: RateBook, first: HalfYear, last: HalfYear): boolean {
  for (let half = first; half <= last; half = nextHalfYear(half)) {
    if (rates.find('ecb', half) === null || rates.find('legalOther', half) === null) return true;
  }
  return false;
}
