import type { OutputOf } from '#shared/contract/operations';
import { RefusalError } from '#shared/contract/result';
import { dunningPolicy, type PolicyOwner } from '#shared/contract/schemas/dunning';
import type { DunningPolicy } from '#shared/domain/dunning/policy';
import type { Context } from '../context';
import type { Repositories } from '../ports/books';

/** The policy an owner follows: a client's own, else its group's, else the company's. */
export function followedPolicy(repositories: Repositories, owner: PolicyOwner): OutputOf<'policy.followed'> {
  const { policies } = repositories;
  for (const candidate of lineOf(repositories, owner)) {
    const policy = policies.ownOf(candidate);
    if (policy !== null) return { policy: { ...policy, steps: [...policy.steps] }, from: candidate.kind };
  }
  throw new RefusalError('databaseCorrupt', { cause: 'policy' });
}

/** Who has a policy of its own, and the groups that could. */
export function policyOwners({ policies }: Repositories): OutputOf<'policy.owners'> {
  return { companyPolicy: policies.book().company.name, groups: policies.groups(), clients: policies.clientsWithOwn() };
}

/** The owner, then whom it follows. */
function lineOf({ clients }: Repositories, owner: PolicyOwner): PolicyOwner[] {
  const company: PolicyOwner = { kind: 'company' };
  if (owner.kind !== 'client') return owner.kind === 'company' ? [owner] : [owner, company];
  const client = clients.find(owner.clientId);
  if (client === null) throw new RefusalError('clientNotFound', { client: owner.clientId });
  return client.group === '' ? [owner, company] : [owner, { kind: 'group', name: client.group }, company];
}

/**
 * Gives an owner a policy, or null: it follows its group's or the company's again. Levels already reached stay: they are
 * positions in the new list of steps.
 */
export async function setPolicy({ books }: Context, policy: DunningPolicy | null, owner: PolicyOwner = { kind: 'company' }): Promise<Record<string, never>> {
  const checked = dunningPolicy.nullable().safeParse(policy);
  if (!checked.success) throw new RefusalError('policyInvalid', { reason: checked.error.issues[0]?.message ?? '' });
  return books.write((repositories) => {
    const subject = ownerName(repositories, owner);
    const before = repositories.policies.ownOf(owner);
    repositories.policies.set(owner, policy);
    repositories.journal.append({ action: 'setPolicy', subject: subject ?? policy?.name ?? '', amountCents: null, data: { owner, before, after: policy } });
    return {};
  });
}

function ownerName({ clients }: Repositories, owner: PolicyOwner): string | null {
  if (owner.kind === 'company') return null;
  if (owner.kind === 'group') return owner.name;
  const client = clients.find(owner.clientId);
  if (client === null) throw new RefusalError('clientNotFound', { client: owner.clientId });
  return client.name;
}
