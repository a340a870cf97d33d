import { z } from 'zod';
import { id } from './common';
import { clientGroup } from './dunning';

/** Who has a policy: the company, each group with its own or none, and the clients with one of their own. */
export const policyOwners = z.strictObject({
  companyPolicy: z.string(),
  groups: z.array(clientGroup),
  clients: z.array(z.strictObject({ clientId: id, code: z.string(), name: z.string(), policyName: z.string() })),
});
export type PolicyOwners = z.output<typeof policyOwners>;
