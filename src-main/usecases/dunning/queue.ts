import type { DunningQueue } from '#shared/contract/schemas/dunning';
import { addDays, type IsoDate } from '#shared/domain/calendar';
import type { DunningPolicy } from '#shared/domain/dunning/policy';
import { type DunningRun, proposeReminders } from '#shared/domain/dunning/propose';
import { freshness } from '../freshness';
import type { Repositories } from '../ports/books';

/** Who to remind on `date` and why, recomputed from the books each time. `clientIds` null: every client. */
export function proposeRun({ dunning }: Repositories, policy: DunningPolicy, date: IsoDate, clientIds: readonly number[] | null): DunningRun {
  return proposeReminders(dunning.accounts(date, dueBefore(policy, date), clientIds), policy, date);
}

/** Only invoices due before this day can be listed: those overdue, and with a courtesy step those soon due. */
function dueBefore(policy: DunningPolicy, date: IsoDate): IsoDate {
  const earliest = Math.min(0, ...policy.steps.map((step) => step.offsetDays));
  return addDays(date, 1 - earliest);
}

export function dunningQueue(repositories: Repositories, date: IsoDate, clientId: number | null): DunningQueue {
  const policy = repositories.dunning.policy();
  const { proposals, blocked } = proposeRun(repositories, policy, date, clientId === null ? null : [clientId]);
  const last = repositories.dunning.lastIssueDate();
  return {
    date,
    policyName: policy.name,
    stepCount: policy.steps.length,
    ...freshness(repositories, date),
    lastIssuedDate: last !== null && last > date ? last : null,
    proposals: proposals.map((proposal) => ({ ...proposal, invoices: [...proposal.invoices] })),
    blocked: [...blocked],
  };
}
