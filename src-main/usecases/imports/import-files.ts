import type { Progress } from '#shared/contract/operation';
import { RefusalError } from '#shared/contract/result';
import type { FileOutcome, ImportMapping } from '#shared/contract/schemas/import';
import type { FileAnswers } from '#shared/contract/schemas/import-questions';
import type { Context } from '../context';
import type { Repositories } from '../ports/books';
import type { FileHead, FileInReading, ReadFile } from '../ports/import-reader';
import { type AppliedFile, applyFiles } from './apply-files';
import { changesSomething } from './file-tally';
import { inReading } from './in-reading';

export interface JobControl {
  readonly onProgress: (progress: Progress) => void;
  readonly signal: AbortSignal;
}

/** A file to import, and the mapping the user gave it, kept for the next file of its shape. */
export interface FileToImport {
  readonly file: ReadFile | FileInReading;
  readonly givenMapping: ImportMapping | null;
  /** What the user said to the questions about it. */
  readonly answers?: FileAnswers;
}

export type ImportAttempt =
  | { readonly done: true; readonly batch: number | null; readonly files: readonly FileOutcome[] }
  /** Rows were rejected and the user did not say to skip them: nothing was written. */
  | { readonly done: false; readonly files: readonly FileOutcome[] };

/** What the import would do, found by doing it and keeping nothing. */
export function rehearseImport(context: Context, files: readonly FileToImport[], control: JobControl): Promise<AppliedFile[]> {
  return context.books.rehearse((repositories) => apply(repositories, context, files, control, 'comparing').then(({ applied }) => applied));
}

/**
 * Imports understood files in one transaction. When nothing in them is new, no batch is made.
 * @param expected the outcomes the user saw and accepted; the import is refused (previewOutdated) when it comes out otherwise
 */
export async function importFiles(
  context: Context,
  files: readonly FileToImport[],
  options: { readonly skipBadRows: boolean; readonly expected: readonly FileOutcome[] | null },
  control: JobControl,
): Promise<ImportAttempt> {
  refuseAmbiguities(files);
  try {
    return await context.books.write(async (repositories): Promise<ImportAttempt> => {
      const { batchId, applied } = await apply(repositories, context, files, control, 'writing');
      const outcomes = applied.map(({ outcome }) => outcome);
      if (options.expected !== null && JSON.stringify(options.expected) !== JSON.stringify(outcomes)) throw new RefusalError('previewOutdated');
      const rejected = outcomes.some((outcome) => outcome.rejected.length > 0);
      if (rejected && !options.skipBadRows) throw new NothingKept({ done: false, files: outcomes });
      if (!changesSomething(applied)) throw new NothingKept({ done: true, batch: null, files: outcomes });
      closeBatch(repositories, context, batchId, files, applied);
      return { done: true, batch: batchId, files: outcomes };
    });
  } catch (error) {
    if (error instanceof NothingKept) return error.attempt;
    throw error;
  }
}

/** What can be read in two ways is written in neither until the user has said which. */
function refuseAmbiguities(files: readonly FileToImport[]): void {
  for (const { file } of files) {
    const ambiguity = file.ambiguities?.[0];
    if (ambiguity === undefined) continue;
    const { about, ...details } = ambiguity;
    throw new RefusalError(about === 'dateOrder' ? 'dateOrderUnknown' : 'decimalUnknown', { file: file.name, ...details });
  }
}

/** Rolls the transaction back on the way out: what was tried is not to be kept. */
class NothingKept extends Error {
  constructor(readonly attempt: ImportAttempt) {
    super('nothing to keep');
  }
}

async function apply(
  repositories: Repositories,
  { today, now }: Context,
  files: readonly FileToImport[],
  control: JobControl,
  phase: Progress['phase'],
): Promise<{ batchId: number; applied: AppliedFile[] }> {
  const store = repositories.imports;
  const batchId = store.openBatch(now().toISOString(), today);
  const walked = files.map(({ file, answers }) => ({ file: inReading(file), answers: answers ?? {} }));
  const total = walked.reduce((rows, { file }) => rows + file.rowsAtMost, 0);
  const applied = await applyFiles(walked, {
    store,
    batchId,
    today,
    companyTerms: repositories.company.get().terms,
    breathe: async (done) => {
      control.onProgress({ phase, done, total });
      await new Promise((resolve) => setImmediate(resolve));
      if (control.signal.aborted) throw new RefusalError('cancelled');
    },
  });
  return { batchId, applied };
}

function closeBatch(repositories: Repositories, { now }: Context, batchId: number, files: readonly FileToImport[], applied: readonly AppliedFile[]): void {
  const store = repositories.imports;
  store.closeBatch(
    batchId,
    files.flatMap(({ file }, i) => {
      const result = applied[i];
      return result === undefined ? [] : [{ ...describe(file), outcome: result.outcome, listed: result.listed }];
    }),
  );
  for (const { file, givenMapping } of files) {
    if (givenMapping !== null) store.rememberMapping(file.shape, file.mapping, now().toISOString());
  }
  repositories.journal.append({
    action: 'import',
    subject: files.map(({ file }) => file.name).join(', '),
    amountCents: applied.reduce((sum, { outcome }) => sum + outcome.invoicedCents, 0),
    data: { batch: batchId, files: files.map(({ file }) => ({ name: file.name, sha256: file.sha256 })) },
  });
}

/** Kinds that say what was paid whatever their columns. */
const PAYMENT_KINDS: readonly FileHead['kind'][] = ['payments', 'fec', 'agedBalance', 'generalLedger', 'bank'];

function describe(file: FileHead) {
  const columns = file.mapping.columns ?? {};
  const carriesPayments = PAYMENT_KINDS.includes(file.kind) || ['paid', 'open', 'settledDate', 'status'].some((field) => field in columns);
  return { name: file.name, sha256: file.sha256, kind: file.kind, shape: file.shape, carriesPayments, mapping: file.mapping };
}
