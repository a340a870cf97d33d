import type { DunningQueue } from '#shared/contract/schemas/dunning';
import { addDays, type IsoDate } from '#shared/domain/calendar';
import type { DunningPolicy } from '#shared/domain/dunning/policy';
import { type DunningRun, proposeReminders } from '#shared/domain/dunning/propose';
import { freshness } from '../freshness';
import { unclaimedInterest } from '../law/unclaimed-interest';
import type { Repositories } from '../ports/books';

/**
 * Who to remind on `date` and why, recomputed from the books each time.
 * @param clientIds null: every client
 * @param leftOut invoices that the user keeps out of the letters this time
 */
export function proposeRun({ dunning }: Repositories, companyPolicy: DunningPolicy, date: IsoDate, clientIds: readonly number[] | null, leftOut: readonly number[] = []): DunningRun {
  // Only invoices due before this day can be listed: those overdue, and with a courtesy step those soon due.
  const dueBefore = addDays(date, 1 - Math.min(0, dunning.earliestOffsetDays()));
  return proposeReminders(dunning.accounts(date, dueBefore, clientIds), companyPolicy, date, new Set(leftOut));
}

export function dunningQueue(repositories: Repositories, date: IsoDate, clientId: number | null, leftOut: readonly number[] = []): DunningQueue {
  const policies = repositories.policies.book();
  const { company, own } = policies;
  const { proposals, blocked } = proposeRun(repositories, company, date, clientId === null ? null : [clientId], leftOut);
  const leftOutOf = unclaimedInterest(repositories, policies, date);
  const last = repositories.dunning.lastIssueDate();
  return {
    date,
    policy: withSteps(company),
    ownPolicies: own.map(({ id, policy }) => ({ id, policy: withSteps(policy) })),
    ...freshness(repositories, date),
    lastIssuedDate: last !== null && last > date ? last : null,
    proposals: proposals.map((proposal) => ({ ...proposal, invoices: [...proposal.invoices], claimsLeftOut: leftOutOf(proposal) })),
    blocked: [...blocked],
  };
}

/** The contract's policy has an array of its own. */
const withSteps = (policy: DunningPolicy): DunningQueue['policy'] => ({ ...policy, steps: [...policy.steps] });
