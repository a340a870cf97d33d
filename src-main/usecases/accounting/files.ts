import { RefusalError } from '#shared/contract/result';
import type { AccountingFile } from '#shared/contract/schemas/accounting';
import type { IsoDate } from '#shared/domain/calendar';
import type { Context } from '../context';
import type { AccountingWriter } from '../ports/accounting-writer';
import type { LetterFile, LetterWriter } from '../ports/letter-writer';
import type { OutputWriter } from '../ports/output-writer';
import { doubtfulView } from './doubtful';
import { doubtfulEntries } from './entries';

export interface AccountingTools {
  readonly accounting: AccountingWriter;
  readonly output: Pick<OutputWriter, 'pdf'>;
}

/** One file of a list, made but not written anywhere. @throws RefusalError 'dateInFuture' */
export async function accountingFile({ books: { read }, today }: Context, { accounting, output }: AccountingTools, date: IsoDate, kind: AccountingFile): Promise<LetterFile> {
  const view = doubtfulView(read, date, today);
  const company = read.company.get().name;
  const name = (extension: string): string => `Créances douteuses ${date}.${extension}`;
  switch (kind) {
    case 'xlsx':
      return { name: name('xlsx'), bytes: await accounting.workbook(view, doubtfulEntries(read, date, today), company) };
    case 'docx':
      return { name: name('docx'), bytes: await accounting.document(view, company) };
    case 'pdf': {
      const word = { name: name('docx'), bytes: await accounting.document(view, company) };
      const facts = { title: `Créances douteuses au ${date}`, author: company, date, language: 'fr-FR' };
      return { name: name('pdf'), bytes: await output.pdf([word], facts, { bothSides: false, onDone: () => undefined }) };
    }
    case 'entries':
      return { name: `ecritures-creances-douteuses-${date.replaceAll('-', '')}.txt`, bytes: accounting.entries(doubtfulEntries(read, date, today), view.settings.journal) };
  }
}

/** Writes files of a list into a folder, all or none. @returns their names there @throws RefusalError 'dateInFuture', 'outputsNotWritten' */
export async function writeAccountingFiles(context: Context, tools: AccountingTools & { readonly letters: Pick<LetterWriter, 'stage'> }, folder: string, date: IsoDate, kinds: readonly AccountingFile[]): Promise<{ kind: AccountingFile; name: string }[]> {
  const wanted = [...new Set(kinds)];
  const files: LetterFile[] = [];
  for (const kind of wanted) files.push(await accountingFile(context, tools, date, kind));
  const names = await written(tools.letters, folder, files);
  return wanted.map((kind, i) => ({ kind, name: names[i] ?? '' }));
}

async function written(writer: Pick<LetterWriter, 'stage'>, folder: string, files: readonly LetterFile[]): Promise<readonly string[]> {
  try {
    return await (await writer.stage(folder, files)).publish();
  } catch (error) {
    if (error instanceof RefusalError && error.refusal.code === 'folderNotWritable') throw new RefusalError('outputsNotWritten', error.refusal.details);
    throw error;
  }
}
