import type { IsoDate } from '../calendar';
import type { ClientKind } from '../clients/client-kind';
import { type HalfYear, halfYearOf } from './half-year';
import type { HalfYearRate, RateBook, RateBps, RateKind } from './rates';

/** C. com. L441-10, II: the European Central Bank's rate and ten points. */
const PROFESSIONAL_MARGIN: RateBps = 1000;
/** Code de la commande publique R2192-31: and eight points. */
const PUBLIC_MARGIN: RateBps = 800;
/** C. com. L441-10, II: no clause may go below three times legal interest. */
const FLOOR_TIMES = 3;

interface Rated {
  readonly debtor: ClientKind;
  readonly contractualBps: RateBps | null;
}

export interface RateFor {
  readonly applied: { readonly rateBps: RateBps; readonly basis: HalfYearRate | null } | null;
  /** The half-year whose own rate is not known. */
  readonly missing: HalfYear | null;
}

/**
 * The yearly rate of a period. A public buyer keeps the rate of the half-year in which interest began (R2192-31); a
 * consumer owes legal interest, in the column of the creditor, who is a business here.
 * @param start the first day that bears interest @param period lies within one half-year
 */
export function rateFor({ debtor, contractualBps }: Rated, start: IsoDate, period: { readonly from: IsoDate }, rates: RateBook): RateFor {
  if (debtor === 'consumer') return known(rates, 'legalOther', halfYearOf(period.from), 0);
  if (debtor === 'public') return known(rates, 'ecb', halfYearOf(start), PUBLIC_MARGIN);
  if (contractualBps !== null) return { applied: { rateBps: contractualBps, basis: null }, missing: null };
  return known(rates, 'ecb', halfYearOf(period.from), PROFESSIONAL_MARGIN);
}

function known(rates: RateBook, kind: RateKind, half: HalfYear, marginBps: RateBps): RateFor {
  const own = rates.find(kind, half);
  const basis = own ?? rates.lastBefore(kind, half);
  return { applied: basis === null ? null : { rateBps: basis.rateBps + marginBps, basis }, missing: own === null ? half : null };
}

/** What a rate agreed between professionals may not be below, in a half-year; null when its legal interest is not known. */
export function contractualFloor(rates: RateBook, half: HalfYear): { readonly floorBps: RateBps; readonly basis: HalfYearRate } | null {
  const basis = rates.find('legalOther', half);
  return basis === null ? null : { floorBps: basis.rateBps * FLOOR_TIMES, basis };
}

export interface FloorNotMet {
  readonly halfYear: HalfYear;
  readonly floorBps: RateBps;
  readonly basis: HalfYearRate;
}

/** The half-years of some periods in which an agreed rate is below the floor, in their order. */
export function floorsNotMet(contractualBps: RateBps, periods: readonly { readonly from: IsoDate }[], rates: RateBook): FloorNotMet[] {
  const halves = [...new Set(periods.map(({ from }) => halfYearOf(from)))];
  return halves.flatMap((halfYear) => {
    const floor = contractualFloor(rates, halfYear);
    return floor !== null && contractualBps < floor.floorBps ? [{ halfYear, ...floor }] : [];
  });
}
