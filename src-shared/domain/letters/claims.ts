import type { IsoDate } from '../calendar';
import type { Interest } from '../law/interest';
import { type Cents, sumCents } from '../money';
import type { ClientKind } from '../clients/client-kind';
import type { ClaimedRate, LetterClaim } from './letter-data';

interface Costs {
  readonly debt: { readonly debtor: ClientKind };
  readonly interest: Interest;
  readonly indemnityCents: Cents;
}

/**
 * The claims of a letter: the interest of its invoices up to its date, each rounded once, and the indemnity of each.
 * A letter states no provisional amount: where a rate is not known yet, interest is not claimed.
 */
export function letterClaims(costs: readonly Costs[], { claimInterest, claimIndemnity }: { readonly claimInterest: boolean; readonly claimIndemnity: boolean }, date: IsoDate): LetterClaim[] {
  const [first] = costs;
  if (first === undefined) return [];
  const cents = costs.some(({ interest }) => interest.provisional) ? 0 : sumCents(costs.map(({ interest }) => interest.interestCents));
  const owing = costs.filter(({ indemnityCents }) => indemnityCents > 0);
  const indemnityCents = sumCents(owing.map((each) => each.indemnityCents));
  return [
    ...(claimInterest && cents > 0 ? [{ kind: 'interest', cents, to: date, debtor: first.debt.debtor, rates: ratesOf(costs) } as const] : []),
    ...(claimIndemnity && indemnityCents > 0 ? [{ kind: 'indemnity', cents: indemnityCents, count: owing.length } as const] : []),
  ];
}

/** The rates in the order of their days, one after another the same told once. */
function ratesOf(costs: readonly Costs[]): ClaimedRate[] {
  const periods = costs.flatMap(({ interest }) => interest.periods).sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0));
  const rates: { rateBps: number; to: IsoDate }[] = [];
  for (const { rateBps, to } of periods) {
    const last = rates.at(-1);
    if (last?.rateBps === rateBps) last.to = last.to > to ? last.to : to;
    else rates.push({ rateBps, to });
  }
  return rates;
}
