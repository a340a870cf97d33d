import { z } from 'zod';
import { command, query } from './operation';
import { accountingFiles, accountingFilesInput, doubtfulChoiceInput, doubtfulQuery, doubtfulSettings, doubtfulView, entriesView, vatNotice } from './schemas/accounting';
import { empty, id, isoDate } from './schemas/common';

/** The accountant's side: doubtful receivables, their entries, what makes VAT of a lost debt recoverable. */
export const accountingOperations = {
  'accounting.settings': query(empty, z.strictObject({ settings: doubtfulSettings, lastYearEnd: isoDate, closings: z.array(isoDate) })),
  'accounting.setSettings': command(doubtfulSettings, empty),
  'accounting.doubtful': query(doubtfulQuery, doubtfulView, 'dateInFuture'),
  'accounting.choose': command(doubtfulChoiceInput, empty, 'closingFrozen', 'invoiceNotFound'),
  'accounting.close': command(doubtfulQuery, empty, 'dateInFuture', 'closingFrozen', 'closingBeforeLast'),
  'accounting.reopen': command(doubtfulQuery, empty, 'closingNotFound', 'closingBeforeLast'),
  'accounting.entries': query(doubtfulQuery, entriesView, 'dateInFuture'),
  'accounting.files': command(accountingFilesInput, accountingFiles, 'dateInFuture', 'fileNotFound', 'outputsNotWritten'),
  'accounting.vatNotice': command(z.strictObject({ writeOffId: id }), vatNotice, 'writeOffNotFound', 'documentFiledAlready'),
} as const;
