import { z } from 'zod';
import { command, query } from './operation';
import { empty, id } from './schemas/common';
import { clientCheck, newClientCheck, termsOverview, termsView } from './schemas/terms';

/** What is looked at before a client is given time to pay. */
export const termsOperations = {
  'terms.ofClient': query(z.strictObject({ clientId: id }), termsView, 'clientNotFound'),
  'terms.overview': query(empty, termsOverview),
  'checks.list': query(z.strictObject({ clientId: id }), z.strictObject({ checks: z.array(clientCheck) }), 'clientNotFound'),
  'checks.add': command(newClientCheck, clientCheck, 'clientNotFound', 'documentNotFound', 'dateInFuture'),
  'checks.remove': command(z.strictObject({ id }), empty, 'checkNotFound'),
} as const;
