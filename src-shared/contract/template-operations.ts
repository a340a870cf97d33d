import { query } from './operation';
import { empty } from './schemas/common';
import { policyOwners } from './schemas/templates';

/** What the screen of scenarios and letter templates asks. */
export const templateOperations = {
  'policy.owners': query(empty, policyOwners),
} as const;
