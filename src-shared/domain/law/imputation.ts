import type { IsoDate } from '../calendar';
import { type Cents, sumCents } from '../money';
import type { RateBps } from './rates';

/** What is owed on one invoice. */
export interface Debt {
  readonly id: number;
  readonly dueDate: IsoDate;
  readonly capitalCents: Cents;
  readonly interestCents: Cents;
  /** Kept apart: paid last, once no capital is left. */
  readonly indemnityCents: Cents;
  /** The yearly rate it bears: the higher, the greater the debtor's interest to discharge it. */
  readonly rateBps: RateBps;
}

export interface Imputation {
  readonly id: number;
  readonly interestCents: Cents;
  readonly capitalCents: Cents;
  readonly indemnityCents: Cents;
}

export interface Imputed {
  readonly imputations: readonly Imputation[];
  /** What nothing was owed for. */
  readonly restCents: Cents;
}

/**
 * What a payment pays. Of several debts, those the debtor chose, in that order; then debts fallen due, those of the greatest
 * interest to discharge, the oldest, and alike ones in proportion (C. civ. 1342-10). Of each, the interest and then the
 * capital (1343-1). The sum of it all and of the rest is the payment.
 * @param chosen ids in the debtor's order; [] when nothing was said @param paymentCents not negative
 */
export function imputePayment(paymentCents: Cents, debts: readonly Debt[], chosen: readonly number[], on: IsoDate): Imputed {
  const groups = inOrder(debts, chosen, on);
  const paid = new Map<number, Imputation>(debts.map(({ id }) => [id, { id, interestCents: 0, capitalCents: 0, indemnityCents: 0 }]));
  let left = paymentCents;
  const pay = (group: readonly Debt[], part: 'interestCents' | 'capitalCents' | 'indemnityCents'): void => {
    const owed = group.map((debt) => debt[part]);
    const shares = proportionally(Math.min(left, sumCents(owed)), owed);
    group.forEach((debt, i) => {
      const before = paid.get(debt.id);
      if (before !== undefined) paid.set(debt.id, { ...before, [part]: shares[i] ?? 0 });
    });
    left -= sumCents(shares);
  };
  for (const group of groups) {
    pay(group, 'interestCents');
    pay(group, 'capitalCents');
  }
  for (const group of groups) pay(group, 'indemnityCents');
  return { imputations: [...paid.values()].filter(isSomething), restCents: left };
}

/** Debts in the order in which the law, or the debtor, has them paid; alike ones in the order given. */
export const imputationOrder = (debts: readonly Debt[], chosen: readonly number[], on: IsoDate): Debt[] => inOrder(debts, chosen, on).flat();

const isSomething = ({ interestCents, capitalCents, indemnityCents }: Imputation): boolean => interestCents + capitalCents + indemnityCents > 0;

/** Debts in the order they are paid; those of one group are alike. */
function inOrder(debts: readonly Debt[], chosen: readonly number[], on: IsoDate): Debt[][] {
  const first = chosen.flatMap((id) => debts.filter((debt) => debt.id === id).map((debt) => [debt]));
  const others = debts.filter(({ id }) => !chosen.includes(id)).sort((a, b) => byLaw(a, b, on));
  const groups: Debt[][] = [...first];
  let last: Debt | null = null;
  for (const debt of others) {
    if (last !== null && byLaw(last, debt, on) === 0) groups.at(-1)?.push(debt);
    else groups.push([debt]);
    last = debt;
  }
  return groups;
}

function byLaw(a: Debt, b: Debt, on: IsoDate): number {
  const due = Number(b.dueDate <= on) - Number(a.dueDate <= on);
  if (due !== 0) return due;
  if (a.rateBps !== b.rateBps) return b.rateBps - a.rateBps;
  return a.dueDate === b.dueDate ? 0 : a.dueDate < b.dueDate ? -1 : 1;
}

/** Cuts an amount in proportion to what is owed, in whole cents; the cents left go to the largest fractions, the first of equal ones. @param cents at most the sum of `owed` */
function proportionally(cents: Cents, owed: readonly Cents[]): Cents[] {
  const total = sumCents(owed);
  if (total === 0) return owed.map(() => 0);
  const exact = owed.map((amount) => BigInt(cents) * BigInt(amount));
  const shares = exact.map((part) => Number(part / BigInt(total)));
  const fractions = exact.map((part, i) => ({ i, fraction: part % BigInt(total) })).sort((a, b) => (a.fraction === b.fraction ? a.i - b.i : a.fraction > b.fraction ? -1 : 1));
  for (const { i } of fractions.slice(0, cents - sumCents(shares))) shares[i] = (shares[i] ?? 0) + 1;
  return shares;
}
