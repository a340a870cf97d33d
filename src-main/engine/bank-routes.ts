import { operations } from '#shared/contract/operations';
import { acceptCertain, acceptMatch } from '#main/usecases/bank/accept';
import { handledEntries } from '#main/usecases/bank/handled';
import { bankInbox } from '#main/usecases/bank/inbox';
import { ignoreEntry, undoMatches } from '#main/usecases/bank/undo';
import { route } from './route';
import type { Workplace } from './workplace';

export function bankRoutes(workplace: Workplace) {
  return {
    'bank.inbox': route(operations['bank.inbox'], () => bankInbox(workplace.read())),
    'bank.handled': route(operations['bank.handled'], ({ offset, limit }) => handledEntries(workplace.read(), offset, limit)),
    'bank.accept': route(operations['bank.accept'], (decision) => acceptMatch(workplace.context(), decision)),
    'bank.acceptCertain': route(operations['bank.acceptCertain'], async () => {
      const { entryIds, allocationIds } = await acceptCertain(workplace.context());
      return { entryIds, allocationIds };
    }),
    'bank.ignore': route(operations['bank.ignore'], ({ entryId, reason }) => ignoreEntry(workplace.context(), entryId, reason)),
    'bank.undo': route(operations['bank.undo'], (trace) => undoMatches(workplace.context(), trace)),
  };
}
