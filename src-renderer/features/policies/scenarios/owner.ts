import type { PolicyOwner } from '#shared/contract/schemas/dunning';

/** One text for each owner. */
export function ownerKey(owner: PolicyOwner): string {
  if (owner.kind === 'company') return 'company';
  return owner.kind === 'group' ? `group ${owner.name}` : `client ${String(owner.clientId)}`;
}
