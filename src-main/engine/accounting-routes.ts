import path from 'node:path';
import { operations } from '#shared/contract/operations';
import { RefusalError } from '#shared/contract/result';
import { accountingFiles } from '#main/files/accounting/accounting-files';
import { outputFiles } from '#main/files/outputs/output-files';
import { chooseDoubtful, closeDoubtful, reopenDoubtful } from '#main/usecases/accounting/closing';
import { doubtfulView } from '#main/usecases/accounting/doubtful';
import { doubtfulEntries } from '#main/usecases/accounting/entries';
import { writeAccountingFiles } from '#main/usecases/accounting/files';
import { accountingSettings, setAccountingSettings } from '#main/usecases/accounting/settings';
import { fileVatNotice } from '#main/usecases/accounting/vat-notice';
import type { LetterWriter } from '#main/usecases/ports/letter-writer';
import type { LastOutputs } from './last-outputs';
import { accountingFolderFor } from './letters-folder';
import { route } from './route';
import type { Workplace } from './workplace';

interface Places {
  readonly documentsFolder: string;
  /** What the shell made known, by token. */
  readonly tokens: ReadonlyMap<string, string>;
  readonly last: LastOutputs;
}

/** Doubtful receivables, their entries and files. */
export function accountingRoutes(workplace: Workplace, letters: LetterWriter, { documentsFolder, tokens, last }: Places) {
  const tools = { accounting: accountingFiles(), output: outputFiles(), letters };
  return {
    'accounting.settings': route(operations['accounting.settings'], () => accountingSettings(workplace.read(), workplace.today())),
    'accounting.setSettings': route(operations['accounting.setSettings'], (settings) => setAccountingSettings(workplace.context(), settings)),
    'accounting.doubtful': route(operations['accounting.doubtful'], ({ date }) => doubtfulView(workplace.read(), date, workplace.today())),
    'accounting.choose': route(operations['accounting.choose'], (input) => chooseDoubtful(workplace.context(), input)),
    'accounting.close': route(operations['accounting.close'], ({ date }) => closeDoubtful(workplace.context(), date)),
    'accounting.reopen': route(operations['accounting.reopen'], ({ date }) => reopenDoubtful(workplace.context(), date)),
    'accounting.entries': route(operations['accounting.entries'], ({ date }) => doubtfulEntries(workplace.read(), date, workplace.today())),
    'accounting.files': route(operations['accounting.files'], async (input) => {
      const context = workplace.context();
      const folder = input.folder === null ? accountingFolderFor(documentsFolder, context.books.read.company.get().name) : tokens.get(input.folder);
      if (folder === undefined) throw new RefusalError('fileNotFound', { name: '' });
      const files = await writeAccountingFiles(context, tools, folder, input.date, input.kinds);
      last.keep(folder, files.map(({ name }) => name));
      return { folder: path.basename(folder), files };
    }),
    'accounting.vatNotice': route(operations['accounting.vatNotice'], async ({ writeOffId }) => {
      const { bytes: _bytes, ...filed } = await fileVatNotice(workplace.context(), tools.accounting, writeOffId);
      return filed;
    }),
  };
}
