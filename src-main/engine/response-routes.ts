import { operations } from '#shared/contract/operations';
import { responseLines, stepResponses } from '#main/usecases/response';
import { route } from './route';
import type { Workplace } from './workplace';

export function responseRoutes(workplace: Workplace) {
  return {
    'response.byStep': route(operations['response.byStep'], (span) => stepResponses(workplace.read(), span, workplace.today())),
    'response.lines': route(operations['response.lines'], (query) => responseLines(workplace.read(), query, workplace.today())),
  };
}
