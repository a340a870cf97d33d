import { RefusalError } from '#shared/contract/result';
import type { OutputFile, OutputKind, OutputRemark, OutputsInput, OutputsOutcome } from '#shared/contract/schemas/outputs';
import type { Context } from '../context';
import type { JobControl } from '../imports/import-files';
import type { Repositories } from '../ports/books';
import type { LetterFile, LetterWriter } from '../ports/letter-writer';
import type { OutputWriter } from '../ports/output-writer';
import { callsOf } from './calls';
import { draftsOf } from './drafts';
import { postalFiles } from './postal';
import { registeredPdf, slipList } from './registered';
import { lettersToOutput, type RunLetter } from './run-letters';
import { mergedPdf, PdfShelf, separatePdfs } from './prints';

/** A file to write, and what it is about. */
export interface NewOutput extends LetterFile {
  readonly items: number;
}

/** What each kind of output is made with. */
export interface Workbench {
  readonly read: Repositories;
  readonly output: OutputWriter;
  readonly input: OutputsInput;
  /** Every letter that still asks for something, in the order of the list. */
  readonly letters: readonly RunLetter[];
  readonly pdfs: PdfShelf;
  /** Tells why something is left out. */
  readonly tell: (remark: OutputRemark) => void;
}

export interface OutputTools {
  readonly output: OutputWriter;
  readonly letters: Pick<LetterWriter, 'stage' | 'uniqueNames'>;
}

const MAKERS: Readonly<Record<OutputKind, (bench: Workbench) => Promise<NewOutput[]>>> = {
  pdf: separatePdfs,
  merged: mergedPdf,
  registered: registeredPdf,
  slips: slipList,
  emails: draftsOf,
  calls: callsOf,
  envelopes: (bench) => postalFiles(bench, 'envelopes'),
  labels: (bench) => postalFiles(bench, 'labels'),
};

/**
 * Makes files from the letters of a run as they are frozen: to print, to send, to call by. Nothing is sent and the books
 * do not change. All files are there or none.
 * @throws RefusalError 'runNotFound', 'outputsNotWritten', 'cancelled'
 */
export async function makeOutputs({ books: { read } }: Context, { output, letters: writer }: OutputTools, folder: string, input: OutputsInput, control: JobControl): Promise<OutputsOutcome> {
  const { letters, remarks } = lettersToOutput(read, input.date, input.noticeIds);
  const tell = (remark: OutputRemark): void => {
    remarks.push(remark);
  };
  const bench: Workbench = { read, output, input, letters, tell, pdfs: new PdfShelf(read, output, progressOf(control, letters.length)) };
  const made: { kind: OutputKind; file: NewOutput }[] = [];
  for (const kind of new Set(input.kinds)) for (const file of await MAKERS[kind](bench)) made.push({ kind, file });
  if (control.signal.aborted) throw new RefusalError('cancelled');
  const uniqueName = writer.uniqueNames();
  const named = made.map(({ file }) => ({ name: uniqueName(file.name), bytes: file.bytes }));
  const names = await written(writer, folder, named);
  const files = made.map(({ kind, file }, i): OutputFile => ({ kind, name: names[i] ?? file.name, items: file.items }));
  return { date: input.date, folder, files, remarks };
}

async function written(writer: OutputTools['letters'], folder: string, files: readonly LetterFile[]): Promise<readonly string[]> {
  if (files.length === 0) return [];
  try {
    return await (await writer.stage(folder, files)).publish();
  } catch (error) {
    if (error instanceof RefusalError && error.refusal.code === 'folderNotWritable') throw new RefusalError('outputsNotWritten', error.refusal.details);
    throw error;
  }
}

/** Letters turned into PDF so far; a cancelled job stops at the next one. */
function progressOf({ onProgress, signal }: JobControl, total: number): () => void {
  let done = 0;
  return () => {
    if (signal.aborted) throw new RefusalError('cancelled');
    done = Math.min(total, done + 1);
    onProgress({ phase: 'letters', done, total });
  };
}
