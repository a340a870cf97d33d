import type { IsoDate } from '../../calendar';
import type { ClientKind } from '../../clients/client-kind';
import { RECOVERY_INDEMNITY_CENTS } from '../../law/indemnity';
import type { Cents } from '../../money';
import type { LetterClaim } from '../letter-data';
import { NO_BREAK_SPACE } from '../typography';

export type InterestClaim = Extract<LetterClaim, { readonly kind: 'interest' }>;

/** How a language tells of what is claimed beside the invoices. */
export interface ClaimWords {
  /** The line of the table. */
  readonly label: (claim: LetterClaim) => string;
  /** Over what days, at what rate, by which text. */
  readonly interestNote: (claim: InterestClaim) => string;
  /** What of it is on invoices paid since. */
  readonly settledNote: (claim: LetterClaim) => string;
}

/** How it writes dates and sums. */
export interface Writing {
  readonly longDate: (date: IsoDate) => string;
  readonly euros: (cents: Cents) => string;
}

interface Phrases {
  readonly interest: (claim: InterestClaim) => string;
  readonly indemnity: string;
  /** Between the euros of a rate and their hundredths, and after them: "12,15 %". */
  readonly decimal: ',' | '.';
  readonly percent: string;
  readonly until: (rate: string, date: string) => string;
  readonly between: (lowest: string, highest: string) => string;
  readonly then: string;
  readonly basis: Readonly<Record<ClientKind, string>>;
  readonly note: (claim: InterestClaim, rates: string, basis: string) => string;
  readonly settled: (kind: LetterClaim['kind'], amount: string, numbers: readonly string[]) => string;
}

/** Rates are told one by one up to this many; beyond, their span is. */
const RATES_TOLD = 3;

export function claimWords(phrases: Phrases, { longDate, euros }: Writing): ClaimWords {
  const percent = (rateBps: number): string => `${String(Math.floor(rateBps / 100))}${phrases.decimal}${String(rateBps % 100).padStart(2, '0')}${phrases.percent}`;
  return {
    label: (claim) => {
      if (claim.kind === 'interest') return phrases.interest(claim);
      if (claim.cents !== claim.count * RECOVERY_INDEMNITY_CENTS) return phrases.indemnity;
      return claim.count === 1 ? phrases.indemnity : `${phrases.indemnity} (${String(claim.count)}${NO_BREAK_SPACE}×${NO_BREAK_SPACE}${euros(claim.cents / claim.count)})`;
    },
    interestNote: (claim) => phrases.note(claim, ratesTold(claim, phrases, percent, longDate), phrases.basis[claim.debtor]),
    settledNote: ({ kind, settled }) => (settled === undefined ? '' : phrases.settled(kind, euros(settled.cents), settled.numbers)),
  };
}

/** "12,15 % jusqu'au 30 juin 2026, puis 12,40 %". A public buyer's rates follow the invoices, not the time. */
function ratesTold({ rates, debtor }: InterestClaim, phrases: Phrases, percent: (rateBps: number) => string, longDate: Writing['longDate']): string {
  const sorted = rates.map(({ rateBps }) => rateBps).sort((a, b) => a - b);
  const [lowest] = sorted;
  const highest = sorted.at(-1);
  if (lowest === undefined || highest === undefined) return '';
  if (rates.length > 1 && (rates.length > RATES_TOLD || debtor === 'public')) return phrases.between(percent(lowest), percent(highest));
  return rates.map(({ rateBps, to }, i) => (i === rates.length - 1 ? percent(rateBps) : phrases.until(percent(rateBps), longDate(to)))).join(phrases.then);
}
