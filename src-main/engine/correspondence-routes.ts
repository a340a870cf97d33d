import { operations } from '#shared/contract/operations';
import { correspondenceAgenda } from '#main/usecases/correspondence/awaiting';
import { setCorrespondenceDone } from '#main/usecases/correspondence/done';
import { cancelNotice } from '#main/usecases/dunning/cancel';
import { route } from './route';
import type { Workplace } from './workplace';

export function correspondenceRoutes(workplace: Workplace) {
  return {
    'dunning.cancel': route(operations['dunning.cancel'], (input) => cancelNotice(workplace.context(), input)),
    'correspondence.agenda': route(operations['correspondence.agenda'], ({ date }) => correspondenceAgenda(workplace.read(), date)),
    'correspondence.setDone': route(operations['correspondence.setDone'], async ({ id, done }) => {
      await setCorrespondenceDone(workplace.context(), id, done);
      return {};
    }),
  };
}
