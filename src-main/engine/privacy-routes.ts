import { operations } from '#shared/contract/operations';
import { RefusalError } from '#shared/contract/result';
import { anonymiseClient } from '#main/usecases/privacy/anonymise-client';
import { clientRetention, retentionList, setRetention } from '#main/usecases/privacy/retention';
import type { OpenedCopies } from './frozen-documents';
import { route } from './route';
import type { Workplace } from './workplace';

export function privacyRoutes(workplace: Workplace, copies: OpenedCopies) {
  return {
    'privacy.retention': route(operations['privacy.retention'], () => retentionList(workplace.read(), workplace.today())),
    'privacy.ofClient': route(operations['privacy.ofClient'], ({ clientId }) => clientRetention(workplace.read(), clientId, workplace.today())),
    'privacy.setRetention': route(operations['privacy.setRetention'], ({ years }) => setRetention(workplace.context(), years)),
    'privacy.anonymise': route(operations['privacy.anonymise'], async ({ clientId, confirmation }) => {
      const code = workplace.read().clients.find(clientId)?.code;
      if (code !== undefined && confirmation.trim() !== code) throw new RefusalError('confirmationDiffers', { code });
      const done = await anonymiseClient(workplace.context(), clientId);
      copies.remove();
      return done;
    }),
  };
}
