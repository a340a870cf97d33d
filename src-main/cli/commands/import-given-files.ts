import { RefusalError } from '#shared/contract/result';
import type { ImportMapping } from '#shared/contract/schemas/import';
import type { FileAnswers } from '#shared/contract/schemas/import-questions';
import { refusalText } from '#shared/messages/refusals';
import { filesBehind } from '#main/files/import/folder';
import type { FileToImport } from '#main/usecases/imports/import-files';
import { NO_COUNTS } from '#main/usecases/imports/no-counts';
import type { ReadRequest, UnusableFile } from '#main/usecases/ports/import-reader';
import type { Surroundings } from '../command';

export interface ReadFiles {
  readonly files: readonly FileToImport[];
  /** Found in a folder, and nothing that can be imported: they do not hold the others back. */
  readonly leftOut: readonly UnusableFile[];
}

export interface Reading extends Omit<ReadRequest, 'path'> {
  readonly mapping: ImportMapping | null;
  readonly answers: FileAnswers;
}

/**
 * Reads the files named, and those of the folders named. A file named that cannot be read refuses the import; one found in
 * a folder is left out. Files wait for each other, to be imported in the order of their kinds: each is read before the
 * next is opened, but for the last.
 */
export async function readGivenFiles(paths: readonly string[], { answers, ...reading }: Reading, { reader, control }: Surroundings): Promise<ReadFiles> {
  const given = await filesBehind(paths);
  const [problem] = given.problems;
  if (problem !== undefined) throw new RefusalError(problem.code, problem.details);
  const files: FileToImport[] = [];
  const leftOut: UnusableFile[] = [];
  for (const [i, { path, fromFolder }] of given.files.entries()) {
    const request = { path, ...reading };
    const outcome = i === given.files.length - 1 ? await reader.open(request, control) : await reader.read(request, control);
    if (outcome.usable) {
      // a form of its own has no columns to remember
      files.push({ file: outcome.file, givenMapping: outcome.file.columns.length === 0 ? null : reading.mapping, answers });
    } else if (fromFolder) leftOut.push(outcome.file);
    else throw new RefusalError(outcome.file.problem.code, { file: outcome.file.name, ...outcome.file.problem.details });
  }
  if (files.length === 0) throw new RefusalError('folderNothingUsable', { files: leftOut.map(({ name, problem: { code, details } }) => `${name} (${refusalText(code, details).title})`) });
  return { files, leftOut };
}

/** A file left out, in the form of an outcome: its problem stands among the warnings. */
export function leftOutShown({ name, encoding, problem: { code, details } }: UnusableFile): object {
  const { title, why, todo } = refusalText(code, details);
  return {
    file: name,
    kind: null,
    encoding,
    rows: 0,
    created: NO_COUNTS,
    updated: NO_COUNTS,
    unchanged: NO_COUNTS,
    rejected: [],
    warnings: [{ row: 0, column: null, code, value: null, message: [title, why, todo].join(' ') }],
  };
}

export function leftOutText({ name, problem: { code, details } }: UnusableFile): string {
  return `${name} : laissé de côté. ${refusalText(code, details).title}`;
}
