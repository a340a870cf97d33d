import { RefusalError } from '#shared/contract/result';
import { dunningPolicy } from '#shared/contract/schemas/dunning';
import type { DunningPolicy } from '#shared/domain/dunning/policy';
import type { Context } from '../context';

/** Replaces the company's policy. Levels already reached stay: they are positions in the new list of steps. */
export function setPolicy({ books }: Context, policy: DunningPolicy): Promise<Record<string, never>> {
  const checked = dunningPolicy.safeParse(policy);
  if (!checked.success) throw new RefusalError('policyInvalid', { reason: checked.error.issues[0]?.message ?? '' });
  return books.write((repositories) => {
    const before = repositories.dunning.policy();
    repositories.dunning.setPolicy(policy);
    repositories.journal.append({ action: 'setPolicy', subject: policy.name, amountCents: null, data: { before, after: policy } });
    return {};
  });
}
