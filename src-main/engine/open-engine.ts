import path from 'node:path';
import { isOperationName, type OperationName } from '#shared/contract/operations';
import { refused, RefusalError, type Result } from '#shared/contract/result';
import { createWorkerReader } from '#main/files/import/worker-reader';
import { readKeptFile } from '#main/files/filing/read-kept-file';
import { docxLetters } from '#main/files/letters/docx-letters';
import { mailLinkOf } from '#main/usecases/outputs/drafts';
import { accountingRoutes } from './accounting-routes';
import { appRoutes } from './app-routes';
import { bankRoutes } from './bank-routes';
import { instantOn } from './clock';
import { CompanyShelf } from './company-shelf';
import { dossierRoutes } from './dossier-routes';
import { dunningRoutes } from './dunning-routes';
import { correspondenceRoutes } from './correspondence-routes';
import type { Engine, EngineConfig } from './engine';
import { outputFiles } from '#main/files/outputs/output-files';
import { makeExampleCompany } from './example-company';
import { OpenedCopies } from './frozen-documents';
import { importRoutes } from './import-routes';
import { LastOutputs } from './last-outputs';
import { letterRoutes } from './letter-routes';
import { lastLettersFolder } from './letters-folder';
import { MadeFiles } from './made-files';
import { obstacleRoutes } from './obstacle-routes';
import { outputRoutes } from './output-routes';
import { Preferences } from './preferences';
import type { Control, Route } from './route';
import { logoRoutes } from './logo-routes';
import { claimRoutes } from './claim-routes';
import { lawRoutes } from './law-routes';
import { limitationRoutes } from './limitation-routes';
import { litigationRoutes } from './litigation-routes';
import { privacyRoutes } from './privacy-routes';
import { responseRoutes } from './response-routes';
import { Staging } from './staging';
import { saveTemplate, templateRoutes } from './template-routes';
import { termsRoutes } from './terms-routes';
import { todayRoutes } from './today-routes';
import { orRefused } from './unexpected';
import { workplaceOn } from './workplace';

/** Opens the engine on its folder, and the company of the last session when there is one. */
export function openEngine(config: EngineConfig): Engine {
  const now = () => instantOn(config.today());
  const preferences = new Preferences(config.dataFolder);
  const shelf = new CompanyShelf(path.join(config.dataFolder, 'societes'), config.migrationsFolder, now, preferences);
  const workplace = workplaceOn(shelf, config.today, now);
  const reader = createWorkerReader(config.importWorker);
  const writer = docxLetters(config.lettersWorker);
  const copies = new OpenedCopies(config.dataFolder);
  copies.remove();
  const tokens = new Map<string, string>();
  const lastOutputs = new LastOutputs();
  const madeFiles = new MadeFiles(workplace, outputFiles());
  const makeExample = () => makeExampleCompany(workplace, shelf, reader, config.exampleFolder);
  const routes: Readonly<Record<OperationName, Route>> = {
    ...appRoutes(workplace, shelf, preferences, config.version, makeExample),
    ...dossierRoutes(workplace),
    ...logoRoutes(workplace, tokens),
    ...obstacleRoutes(workplace),
    ...responseRoutes(workplace),
    ...claimRoutes(workplace),
    ...lawRoutes(workplace),
    ...termsRoutes(workplace),
    ...limitationRoutes(workplace),
    ...privacyRoutes(workplace, copies),
    ...correspondenceRoutes(workplace, readKeptFile, tokens),
    ...todayRoutes(workplace),
    ...bankRoutes(workplace),
    ...dunningRoutes(workplace, writer, config.documentsFolder),
    ...letterRoutes(workplace, writer),
    ...templateRoutes(workplace, writer, tokens),
    ...litigationRoutes(workplace, writer, { tokens, last: lastOutputs, version: config.version }),
    ...outputRoutes(workplace, writer, { documentsFolder: config.documentsFolder, tokens, last: lastOutputs }),
    ...accountingRoutes(workplace, writer, { documentsFolder: config.documentsFolder, tokens, last: lastOutputs }),
    ...importRoutes(workplace, reader, tokens, new Staging()),
  };
  const problem = shelf.reopenLast();
  if (problem !== null) config.onUnexpected('companies.open', problem);
  return {
    dispatch: (name, input, control) => dispatch(routes, config, name, input, control),
    registerFile: (token, file) => {
      tokens.set(token, file);
    },
    lettersFolder: () => answered(() => lastLettersFolder(shelf.current().books)),
    outputFile: (index) => lastOutputs.pathOf(index),
    mailLink: (noticeId) => answered(() => ({ ok: true, value: mailLinkOf(shelf.current().books.read, noticeId) })),
    exportDocument: (id, use) => Promise.resolve(answered(() => copies.export(shelf.current().books.read, id, use))),
    writeTemplate: (key, language, file) => saveTemplate(workplace, writer, key, language, file),
    makeFile: (wanted) => madeFiles.make(wanted),
    writeMadeFile: (file) => madeFiles.write(file),
    close: () => {
      copies.remove();
      shelf.close();
    },
  };
}

async function dispatch(routes: Readonly<Record<OperationName, Route>>, config: EngineConfig, name: string, input: unknown, control: Control): Promise<Result<unknown>> {
  if (!isOperationName(name)) return refused('unknownOperation', { name });
  return orRefused(name, async () => routes[name](input, control), config.onUnexpected);
}

function answered<T>(ask: () => Result<T>): Result<T> {
  try {
    return ask();
  } catch (error) {
    if (error instanceof RefusalError) return { ok: false, error: error.refusal };
    throw error;
  }
}
