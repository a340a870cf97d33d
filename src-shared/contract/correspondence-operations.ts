import { z } from 'zod';
import { command, query } from './operation';
import { empty, id, isoDate } from './schemas/common';
import { cancelledNotice, cancelNoticeInput, correctInput, correspondenceAgenda, fileProposal, filingInput, letterSource, postingRow, proposeFilingInput, recordInput, savePostingsInput } from './schemas/correspondence';

/** What concerns letters once issued, and all else that is kept of the exchanges with a client. */
export const correspondenceOperations = {
  'dunning.cancel': command(cancelNoticeInput, cancelledNotice, 'noticeNotFound', 'noticeCancelled', 'noticeNotLast'),
  'letters.source': query(z.strictObject({ documentId: id }), letterSource, 'documentNotFound'),
  'postings.ofRun': query(z.strictObject({ date: isoDate }), z.strictObject({ rows: z.array(postingRow) })),
  'postings.save': command(savePostingsInput, empty, 'noticeNotFound', 'noticeNotRegistered', 'postingDates'),

  'correspondence.agenda': query(z.strictObject({ date: isoDate }), correspondenceAgenda),
  'correspondence.record': command(recordInput, z.strictObject({ id }), 'clientNotFound', 'dateInFuture', 'untilNotAfter', 'obstacleNotFound'),
  'correspondence.correct': command(correctInput, empty, 'correspondenceNotFound', 'correspondenceFrozen', 'dateInFuture', 'obstacleNotFound'),
  'correspondence.remove': command(z.strictObject({ id, removed: z.boolean() }), empty, 'correspondenceNotFound', 'correspondenceFrozen'),
  'correspondence.setDone': command(z.strictObject({ id, done: z.boolean() }), empty, 'correspondenceNotFound'),
  'correspondence.proposeFiling': query(proposeFilingInput, z.strictObject({ files: z.array(fileProposal) }), 'clientNotFound'),
  'correspondence.file': command(filingInput, z.strictObject({ ids: z.array(id), documentIds: z.array(id) }), 'clientNotFound', 'fileNotFound', 'fileLocked', 'fileEmpty', 'fileIsDirectory', 'documentTooLarge', 'documentFiledAlready', 'dateInFuture', 'obstacleNotFound', 'noticeNotFound'),
} as const;
