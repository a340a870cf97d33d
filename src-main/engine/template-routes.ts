import { operations } from '#shared/contract/operations';
import { policyOwners } from '#main/usecases/dunning/policy';
import { route } from './route';
import type { Workplace } from './workplace';

/** Scenarios by owner, and the templates of the letters. */
export function templateRoutes(workplace: Workplace) {
  return {
    'policy.owners': route(operations['policy.owners'], () => policyOwners(workplace.read())),
  };
}
