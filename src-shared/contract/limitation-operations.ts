import { z } from 'zod';
import { command, query } from './operation';
import { empty, id } from './schemas/common';
import { formalNoticeList, lawSettings } from './schemas/formal-notice';
import { limitationEventInput, limitationView } from './schemas/limitation';

/** Until when debts can be claimed, the formal notices that do not change it, and how the law is applied. */
export const limitationOperations = {
  'law.limitation': query(z.strictObject({ clientId: id }), limitationView, 'clientNotFound'),
  'law.recordLimitationEvent': command(limitationEventInput, z.strictObject({ id }), 'clientNotFound', 'invoiceNotFound', 'documentNotFound', 'dateInFuture', 'untilNotAfter', 'limitationBeforeDue'),
  'law.removeLimitationEvent': command(z.strictObject({ id }), empty, 'limitationEventNotFound'),
  'law.formalNotices': query(z.strictObject({ clientId: id }), formalNoticeList, 'clientNotFound'),
  'law.settings': query(empty, lawSettings),
  'law.setSettings': command(lawSettings, empty),
} as const;
