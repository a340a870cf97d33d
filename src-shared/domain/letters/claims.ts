import type { IsoDate } from '../calendar';
import type { ClaimKind } from '../claims/standing';
import type { Interest } from '../law/interest';
import { type Cents, sumCents } from '../money';
import type { ClientKind } from '../clients/client-kind';
import type { ClaimedOfSettled, ClaimedRate, LetterClaim } from './letter-data';

/** What a letter may claim of an invoice, and whether it is to. */
export interface ClaimableDebt {
  readonly debt: { readonly invoiceId: number; readonly number: string; readonly debtor: ClientKind };
  readonly interest: Interest;
  /** It was paid since: the letter does not list it. */
  readonly settled: boolean;
  /** Null: this kind is not to be claimed of it. */
  readonly of: Readonly<Record<ClaimKind, { readonly claimableCents: Cents; readonly beforeCents: Cents } | null>>;
}

/** What a letter claims of one invoice. */
export interface ClaimLine {
  readonly invoiceId: number;
  readonly kind: ClaimKind;
  readonly amountCents: Cents;
  /** Posted or waived by then. */
  readonly beforeCents: Cents;
  /** The last day counted. */
  readonly claimedTo: IsoDate;
}

export interface LetterClaims {
  readonly claims: LetterClaim[];
  /** Of each invoice; they add up to the claims. */
  readonly lines: ClaimLine[];
}

/**
 * The claims of a letter: of its invoices, what they bear up to its date less what was posted or waived, interest rounded
 * once for each. A letter states no provisional amount: where a rate is not known yet, interest is not claimed.
 */
export function letterClaims(debts: readonly ClaimableDebt[], { claimInterest, claimIndemnity }: { readonly claimInterest: boolean; readonly claimIndemnity: boolean }, date: IsoDate): LetterClaims {
  const [first] = debts;
  if (first === undefined) return { claims: [], lines: [] };
  const provisional = debts.some(({ interest, of }) => of.interest !== null && interest.provisional);
  const bearing = claimInterest && !provisional ? claimed(debts, 'interest', date) : [];
  const owing = claimIndemnity ? claimed(debts, 'indemnity', date) : [];
  return {
    claims: [
      ...(bearing.length > 0 ? [{ kind: 'interest', cents: sumOf(bearing), to: date, debtor: first.debt.debtor, rates: ratesOf(bearing.map(({ from }) => from)), ...settledOf(bearing) } as const] : []),
      ...(owing.length > 0 ? [{ kind: 'indemnity', cents: sumOf(owing), count: owing.length, ...settledOf(owing) } as const] : []),
    ],
    lines: [...bearing, ...owing].map(({ line }) => line),
  };
}

interface Claimed {
  readonly line: ClaimLine;
  readonly from: ClaimableDebt;
}

function claimed(debts: readonly ClaimableDebt[], kind: ClaimKind, claimedTo: IsoDate): Claimed[] {
  return debts.flatMap((from) => {
    const one = from.of[kind];
    if (one === null || one.claimableCents <= 0) return [];
    return [{ line: { invoiceId: from.debt.invoiceId, kind, amountCents: one.claimableCents, beforeCents: one.beforeCents, claimedTo }, from }];
  });
}

const sumOf = (list: readonly Claimed[]): Cents => sumCents(list.map(({ line }) => line.amountCents));

function settledOf(list: readonly Claimed[]): { readonly settled?: ClaimedOfSettled } {
  const settled = list.filter(({ from }) => from.settled);
  return settled.length === 0 ? {} : { settled: { cents: sumOf(settled), numbers: settled.map(({ from }) => from.debt.number) } };
}

/** The rates in the order of their days, one after another the same told once. */
function ratesOf(debts: readonly ClaimableDebt[]): ClaimedRate[] {
  const periods = debts.flatMap(({ interest }) => interest.periods).sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0));
  const rates: { rateBps: number; to: IsoDate }[] = [];
  for (const { rateBps, to } of periods) {
    const last = rates.at(-1);
    if (last?.rateBps === rateBps) last.to = last.to > to ? last.to : to;
    else rates.push({ rateBps, to });
  }
  return rates;
}
