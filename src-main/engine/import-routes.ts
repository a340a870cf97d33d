import { operations } from '#shared/contract/operations';
import { RefusalError } from '#shared/contract/result';
import type { FilePreview, ImportMapping, ImportPreview } from '#shared/contract/schemas/import';
import type { FileAnswers } from '#shared/contract/schemas/import-questions';
import { changesSomething } from '#main/usecases/imports/file-tally';
import { type FileToImport, importFiles, rehearseImport } from '#main/usecases/imports/import-files';
import { clientAccounts, importSettings, setImportSettings } from '#main/usecases/imports/import-settings';
import { ourCompany } from '#main/usecases/imports/our-company';
import { noteFreshness } from '#main/usecases/imports/note-freshness';
import { undoImport } from '#main/usecases/imports/undo-import';
import type { AppliedFile } from '#main/usecases/imports/apply-files';
import type { Repositories } from '#main/usecases/ports/books';
import type { ImportReader, ReadFile, ReadOutcome } from '#main/usecases/ports/import-reader';
import type { Workplace } from './workplace';
import { type Control, route } from './route';
import type { Staging } from './staging';

const SHOWN_MOVEMENTS = 12;

interface FileRequest {
  readonly token: string;
  readonly mapping: ImportMapping | null;
  readonly answers: FileAnswers;
}

export function importRoutes(workplace: Workplace, reader: ImportReader, tokens: ReadonlyMap<string, string>, staging: Staging) {
  return {
    'imports.prepare': route(operations['imports.prepare'], async ({ files }, control) => {
      const outcomes = await readAll(workplace, reader, tokens, files, control);
      return prepare(workplace, staging, files, outcomes, control);
    }),
    'imports.commit': route(operations['imports.commit'], async ({ stagingId, skipBadRows }, control) => {
      const { files, outcomes } = staging.take(stagingId, workplace.companyId());
      const context = workplace.context();
      const attempt = await importFiles(context, files, { skipBadRows, expected: outcomes }, control);
      if (!attempt.done) {
        throw new RefusalError('rowsRejected', { rows: attempt.files.reduce((sum, file) => sum + file.rejected.length, 0) });
      }
      if (attempt.batch === null) await noteFreshness(context, files, attempt.files);
      staging.discard(stagingId);
      return { batch: attempt.batch, files: [...attempt.files] };
    }),
    'imports.discard': route(operations['imports.discard'], ({ stagingId }) => {
      staging.discard(stagingId);
      return {};
    }),
    'imports.settings': route(operations['imports.settings'], () => importSettings(workplace.read())),
    'imports.setSettings': route(operations['imports.setSettings'], (settings) => setImportSettings(workplace.context(), settings)),
    'imports.list': route(operations['imports.list'], () => ({ batches: workplace.read().imports.batches() })),
    'imports.undo': route(operations['imports.undo'], ({ batch, follow }) => undoImport(workplace.context(), batch, follow)),
  };
}

async function readAll(workplace: Workplace, reader: ImportReader, tokens: ReadonlyMap<string, string>, files: readonly FileRequest[], control: Control): Promise<ReadOutcome[]> {
  const remembered = workplace.read().imports.mappings();
  const accounts = clientAccounts(workplace.read());
  const company = ourCompany(workplace.read());
  const outcomes: ReadOutcome[] = [];
  for (const { token, mapping } of files) {
    const path = tokens.get(token);
    if (path === undefined) throw new RefusalError('fileNotFound', { name: '' });
    outcomes.push(await reader.read({ path, mapping, remembered, clientAccounts: accounts, company, today: workplace.today() }, control));
  }
  return outcomes;
}

async function prepare(workplace: Workplace, staging: Staging, requests: readonly FileRequest[], outcomes: readonly ReadOutcome[], control: Control): Promise<ImportPreview> {
  const files: FileToImport[] = outcomes.flatMap((outcome, i) => (outcome.usable ? [{ file: outcome.file, givenMapping: requests[i]?.mapping ?? null, answers: requests[i]?.answers ?? {} }] : []));
  const applied = files.length === 0 ? [] : await rehearseImport(workplace.context(), files, control);
  const stagingId = staging.hold({ companyId: workplace.companyId(), files, outcomes: applied.map(({ outcome }) => outcome) });
  const appliedOf = new Map(files.map(({ file }, i) => [file, applied[i]]));
  return {
    stagingId,
    files: outcomes.map((outcome, i) => {
      const token = requests[i]?.token ?? '';
      return outcome.usable ? usablePreview(token, outcome.file, appliedOf.get(outcome.file), workplace.read()) : unusablePreview(token, outcome);
    }),
    nothingNew: !changesSomething(applied),
    rejectedRows: applied.reduce((sum, { outcome }) => sum + outcome.rejected.length, 0),
  };
}

function usablePreview(token: string, file: ReadFile, applied: AppliedFile | undefined, { ledger }: Repositories): FilePreview {
  const movements = [...(applied?.movements ?? [])]
    .filter((movement) => movement.deltaCents !== 0)
    .sort((a, b) => Math.abs(b.deltaCents) - Math.abs(a.deltaCents))
    .slice(0, SHOWN_MOVEMENTS);
  return {
    token,
    name: file.name,
    problem: null,
    sheets: [...file.sheets],
    mapping: file.mapping,
    remembered: file.rememberedMapping,
    columns: file.columns.map((column) => ({ ...column, samples: [...column.samples] })),
    sample: file.sample.map((row) => ({ ...row, values: { ...row.values } })),
    outcome: applied?.outcome ?? null,
    questions: [...(file.ambiguities ?? []).map((ambiguity) => ({ ...ambiguity, required: true, answered: false }) as const), ...(applied?.questions ?? [])],
    movements: movements.map(({ clientId, code, name, isNew, invoices, deltaCents, movedBeforeCents }) => ({
      code,
      name,
      isNew,
      invoices,
      beforeCents: ledger.outstandingOf(clientId) + movedBeforeCents,
      deltaCents,
    })),
  };
}

function unusablePreview(token: string, { file }: Extract<ReadOutcome, { usable: false }>): FilePreview {
  const details = Object.fromEntries(
    Object.entries(file.problem.details).map(([key, value]) => [key, value !== null && typeof value === 'object' ? [...value] : value]),
  );
  return {
    token,
    name: file.name,
    problem: { code: file.problem.code, details },
    sheets: [...file.sheets],
    mapping: file.mapping,
    remembered: false,
    columns: file.columns.map((column) => ({ ...column, samples: [...column.samples] })),
    sample: [],
    outcome: null,
    questions: [],
    movements: [],
  };
}
