import { z } from 'zod';
import { job, query } from './operation';
import { empty, isoDate } from './schemas/common';
import { issuedRun, outputsInput, outputsOutcome, runLetter } from './schemas/outputs';

/** What comes out of reminders once issued: files to print, drafts of emails, calls. */
export const outputOperations = {
  'outputs.make': job(outputsInput, outputsOutcome, 'runNotFound', 'fileNotFound', 'outputsNotWritten', 'cancelled'),
  'outputs.runs': query(empty, z.strictObject({ runs: z.array(issuedRun) })),
  'outputs.run': query(z.strictObject({ date: isoDate }), z.strictObject({ date: isoDate, letters: z.array(runLetter) })),
} as const;
