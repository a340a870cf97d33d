import { query } from './operation';
import { claimsQuery, claimsView } from './schemas/claims';

/** Penalties and indemnities: what is owed, claimed and settled beside the invoices. */
export const claimOperations = {
  'claims.list': query(claimsQuery, claimsView, 'clientNotFound'),
} as const;
