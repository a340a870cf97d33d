import type { PolicyOwner } from '#shared/contract/schemas/dunning';
import type { DunningPolicy } from '#shared/domain/dunning/policy';

export interface OwnPolicy {
  readonly id: number;
  readonly policy: DunningPolicy;
}

/** The company's policy and those that groups and clients have of their own. */
export interface PolicyBook {
  readonly company: DunningPolicy;
  readonly own: readonly OwnPolicy[];
}

export interface PolicyRepository {
  book(): PolicyBook;
  /** What the owner has of its own, null when it follows another's. */
  ownOf(owner: PolicyOwner): DunningPolicy | null;
  /** A policy of the owner's own in place of the one it had; null: it follows its group's, else the company's. */
  set(owner: PolicyOwner, policy: DunningPolicy | null): void;
  groups(): { name: string; clients: number; policyName: string | null }[];
  /** The clients that have one of their own, by name. */
  clientsWithOwn(): { clientId: number; code: string; name: string; policyName: string }[];
}

/** @param policyId of an account or a proposal */
export function policyIn({ company, own }: PolicyBook, policyId: number | null): DunningPolicy {
  return own.find(({ id }) => id === policyId)?.policy ?? company;
}
