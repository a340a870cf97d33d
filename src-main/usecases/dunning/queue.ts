import type { DunningQueue } from '#shared/contract/schemas/dunning';
import type { IsoDate } from '#shared/domain/calendar';
import type { DunningPolicy } from '#shared/domain/dunning/policy';
import { freshness } from '../freshness';
import { unclaimedInterest } from '../law/unclaimed-interest';
import type { Repositories } from '../ports/books';
import { proposeRun } from './propose-run';

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
