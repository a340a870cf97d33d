import type { IsoDate } from './calendar';
import { laterOf } from './calendar';
import type { Cents } from './money';

/** What a credit can be set against: an invoice with an open amount. */
export interface OpenDebt {
  readonly id: number;
  readonly dueDate: IsoDate;
  readonly issueDate: IsoDate;
  readonly openCents: Cents;
}

export interface ProposedAllocation {
  readonly invoiceId: number;
  readonly amountCents: Cents;
}

/**
 * Sets a credit against the oldest due debts first (C. civ. 1342-10, last rule), each up to its open amount.
 * What exceeds the debts stays unallocated: sum of the allocations = min(credit, sum of the debts), to the cent.
 */
export function proposeAllocation(creditCents: Cents, debts: readonly OpenDebt[]): ProposedAllocation[] {
  const oldestFirst = [...debts].sort((a, b) => compare(a.dueDate, b.dueDate) || compare(a.issueDate, b.issueDate) || a.id - b.id);
  const allocations: ProposedAllocation[] = [];
  let rest = creditCents;
  for (const debt of oldestFirst) {
    const amountCents = Math.min(rest, debt.openCents);
    if (amountCents <= 0) continue;
    allocations.push({ invoiceId: debt.id, amountCents });
    rest -= amountCents;
  }
  return allocations;
}

/** An allocation counts from its date, and neither side may be settled before it exists. */
export function allocationDate(debtDate: IsoDate, creditDate: IsoDate): IsoDate {
  return laterOf(debtDate, creditDate);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
