import { isDeepStrictEqual } from 'node:util';
import type { OpenBooks } from '#main/db/books';
import { verifyBooks } from '#main/usecases/verify';
import { ERROR_CODES } from '#shared/contract/errors';
import type { FilePreview, RowIssue } from '#shared/contract/schemas/import';
import type { IsoDate } from '#shared/domain/calendar';
import { refusalText } from '#shared/messages/refusals';
import { rowIssueText } from '#shared/messages/row-issues';
import { contents, everything } from '../support/contents';
import type { Doors } from '../support/doors';

/** Codes that say that the fault is ours. */
const OURS = new Set<string>(['internal', 'unknownOperation', 'invalidInput', 'engineStopped', 'previewOutdated', 'stagingNotFound', 'cancelled']);
const WITH_DETAILS_LEFT = /\{\{|undefined|\[object/;

export class Broken extends Error {}

function must(holds: boolean, what: string): asserts holds {
  if (!holds) throw new Broken(what);
}

interface Place {
  readonly books: OpenBooks;
  readonly doors: Doors;
  readonly today: IsoDate;
}

/**
 * Drops a file and says what became of it: 'refused: CODE', 'nothing new', 'read: KIND', 'imported: KIND'.
 * Throws Broken when something does not hold that must, whatever the file is; anything else thrown is a crash.
 */
export async function attempt(place: Place, file: string, commits: boolean): Promise<string> {
  const before = everything(place.books.file);
  const prepared = await place.doors.prepare([file]);
  must(isDeepStrictEqual(everything(place.books.file), before), 'a preview changed the books');
  if (!prepared.ok) return refusedAs(prepared.refusal.code, prepared.refusal.details);
  const [preview] = prepared.value.files;
  must(preview !== undefined, 'a file without its preview');
  if (preview.problem !== null) return refusedAs(preview.problem.code, preview.problem.details);
  checkRows(preview);
  if (!commits) return `read: ${preview.outcome?.kind ?? ''}`;
  return commit(place, file, prepared.value.stagingId, preview);
}

function refusedAs(code: string, details: Parameters<typeof refusalText>[1]): string {
  must(ERROR_CODES.some((known) => known === code) && !OURS.has(code), `refused as ${code} ${JSON.stringify(details)}`);
  const { title, why, todo } = refusalText(code, details);
  for (const sentence of [title, why, todo]) must(sentence !== '' && !WITH_DETAILS_LEFT.test(sentence), `the words of ${code}: ${sentence}`);
  return `refused: ${code}`;
}

function checkRows({ outcome }: FilePreview): void {
  must(outcome !== null, 'a file neither refused nor understood');
  const issues: readonly RowIssue[] = [...outcome.rejected, ...outcome.warnings];
  // a code without a sentence would be shown as it is
  for (const issue of issues) must(!rowIssueText(issue).endsWith(`: ${issue.code}.`), `no words for ${issue.code}`);
  for (const cents of [outcome.invoicedCents, outcome.creditedCents, outcome.paidCents]) must(Number.isSafeInteger(cents), 'amounts beyond exact integers');
}

async function commit({ books, doors, today }: Place, file: string, stagingId: string, preview: FilePreview): Promise<string> {
  const before = contents(books.file);
  const committed = await doors.commit(stagingId);
  if (!committed.ok) {
    must(isDeepStrictEqual(contents(books.file), before), 'a refused import changed the books');
    return refusedAs(committed.refusal.code, committed.refusal.details);
  }
  const { batch, files } = committed.value;
  must(isDeepStrictEqual(files, [preview.outcome]), 'the import came out otherwise than its preview');
  if (batch === null) return 'nothing new';
  const { ok, checks } = verifyBooks(books.read, today);
  must(ok, `the books do not verify: ${JSON.stringify(checks.filter((check) => !check.ok))}`);
  const again = await doors.prepare([file]);
  must(again.ok && again.value.nothingNew, `a second time brings something: ${JSON.stringify(again.ok ? again.value.files.map(({ outcome, problem }) => problem ?? [outcome?.created, outcome?.updated]) : again.refusal)}`);
  const undone = await doors.undo(batch);
  must(undone.ok, `the import cannot be undone: ${JSON.stringify(undone)}`);
  must(isDeepStrictEqual(contents(books.file), before), 'undoing left something, or took too much');
  return `imported: ${preview.outcome?.kind ?? ''}`;
}
