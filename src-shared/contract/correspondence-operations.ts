import { z } from 'zod';
import { command, query } from './operation';
import { empty, id, isoDate } from './schemas/common';
import { cancelledNotice, cancelNoticeInput, correspondenceAgenda } from './schemas/correspondence';

/** What concerns letters once issued, and all else that is kept of the exchanges with a client. */
export const correspondenceOperations = {
  'dunning.cancel': command(cancelNoticeInput, cancelledNotice, 'noticeNotFound', 'noticeCancelled', 'noticeNotLast'),
  'correspondence.agenda': query(z.strictObject({ date: isoDate }), correspondenceAgenda),
  'correspondence.setDone': command(z.strictObject({ id, done: z.boolean() }), empty, 'correspondenceNotFound'),
} as const;
