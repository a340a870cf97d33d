import { operations } from '#shared/contract/operations';
import { clientClaims } from '#main/usecases/claims/client-claims';
import { paymentImputation } from '#main/usecases/claims/imputation';
import { imputeAsSettled, undoImputation } from '#main/usecases/claims/impute';
import { postClaims, unpostClaim } from '#main/usecases/claims/post';
import { requestClaims, withdrawClaims } from '#main/usecases/claims/request';
import { takeBackWaivers, waiveClaims } from '#main/usecases/claims/waive';
import { route } from './route';
import type { Workplace } from './workplace';

export function claimRoutes(workplace: Workplace) {
  return {
    'claims.list': route(operations['claims.list'], ({ clientId, asOf }) => clientClaims(workplace.read(), clientId, asOf)),
    'claims.request': route(operations['claims.request'], (input) => requestClaims(workplace.context(), input)),
    'claims.withdraw': route(operations['claims.withdraw'], (input) => withdrawClaims(workplace.context(), input)),
    'claims.waive': route(operations['claims.waive'], (input) => waiveClaims(workplace.context(), input)),
    'claims.takeBackWaivers': route(operations['claims.takeBackWaivers'], (input) => takeBackWaivers(workplace.context(), input)),
    'claims.post': route(operations['claims.post'], (input) => postClaims(workplace.context(), input)),
    'claims.unpost': route(operations['claims.unpost'], (input) => unpostClaim(workplace.context(), input)),
    'claims.imputation': route(operations['claims.imputation'], ({ paymentId, chosen }) => paymentImputation(workplace.read(), paymentId, chosen)),
    'claims.impute': route(operations['claims.impute'], (input) => imputeAsSettled(workplace.context(), input)),
    'claims.undoImputation': route(operations['claims.undoImputation'], (input) => undoImputation(workplace.context(), input)),
  };
}
