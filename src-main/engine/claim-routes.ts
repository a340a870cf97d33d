import { operations } from '#shared/contract/operations';
import { clientClaims } from '#main/usecases/claims/client-claims';
import { route } from './route';
import type { Workplace } from './workplace';

export function claimRoutes(workplace: Workplace) {
  return {
    'claims.list': route(operations['claims.list'], ({ clientId, asOf }) => clientClaims(workplace.read(), clientId, asOf)),
  };
}
