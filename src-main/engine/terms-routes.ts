import { operations } from '#shared/contract/operations';
import { addClientCheck, clientChecks, removeClientCheck } from '#main/usecases/client-checks';
import { termsOfClient, termsOverview } from '#main/usecases/law/terms';
import { route } from './route';
import type { Workplace } from './workplace';

/** More would not be read; the command line tells all. */
const SHOWN_CLIENTS = 100;

export function termsRoutes(workplace: Workplace) {
  return {
    'terms.ofClient': route(operations['terms.ofClient'], ({ clientId }) => termsOfClient(workplace.read(), clientId)),
    'terms.overview': route(operations['terms.overview'], () => {
      const clients = termsOverview(workplace.read());
      return { total: clients.length, clients: clients.slice(0, SHOWN_CLIENTS) };
    }),
    'checks.list': route(operations['checks.list'], ({ clientId }) => ({ checks: clientChecks(workplace.context(), clientId) })),
    'checks.add': route(operations['checks.add'], (check) => addClientCheck(workplace.context(), check)),
    'checks.remove': route(operations['checks.remove'], async ({ id }) => {
      await removeClientCheck(workplace.context(), id);
      return {};
    }),
  };
}
