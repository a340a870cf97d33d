import { RefusalError } from '#shared/contract/result';
import { type FileOutcome, type ImportMapping, importKind, importMapping, type RowIssue } from '#shared/contract/schemas/import';
import { type FileAnswers, vanishedFate } from '#shared/contract/schemas/import-questions';
import { readClientAccounts } from '#shared/domain/fec/client-accounts';
import { formatEuros } from '#shared/domain/money';
import { rowIssueText } from '#shared/messages/row-issues';
import { type FileToImport, importFiles, rehearseImport } from '#main/usecases/imports/import-files';
import { clientAccounts } from '#main/usecases/imports/import-settings';
import { ourCompany } from '#main/usecases/imports/our-company';
import { noteFreshness } from '#main/usecases/imports/note-freshness';
import type { Context } from '#main/usecases/context';
import { type Arguments, UsageError } from '../arguments';
import { readJson } from '../json-file';
import type { Answer, Command, Surroundings } from '../command';
import { leftOutShown, leftOutText, readGivenFiles } from './import-given-files';

/** Known by what they are in, whatever the mapping. */
const OWN_FORMS = ['fec', 'bank', 'einvoice'] as const;

export const importCommand: Command = {
  usage: 'import FICHIER|DOSSIER... [--as auto|invoices|payments|clients|aged-balance|general-ledger|fec|bank|einvoice] [--mapping FICHIER] [--client-accounts 411,416] [--vanished keep|paid|cancelled] [--replace-openings] [--dry-run] [--skip-bad-rows]',
  summary: 'importe des fichiers en une seule fois, ou rien',
  options: { as: 'value', mapping: 'value', 'client-accounts': 'value', vanished: 'value', 'replace-openings': 'flag', 'dry-run': 'flag', 'skip-bad-rows': 'flag' },
  positional: { min: 1, max: 500 },
  run: { needs: 'books', answer: importAll },
};

async function importAll(args: Arguments, context: Context, around: Surroundings): Promise<Answer> {
  const as = args.value('as') ?? 'auto';
  const mapping = withKind(readMapping(args.value('mapping')), as);
  const remembered = context.books.read.imports.mappings();
  const accounts = givenAccounts(args) ?? clientAccounts(context.books.read);
  const { files, leftOut } = await readGivenFiles(args.positional, { mapping, remembered, clientAccounts: accounts, company: ourCompany(context.books.read), today: context.today, answers: givenAnswers(args, context) }, around);
  refuseOtherForms(files, as);
  if (args.flag('dry-run')) {
    const applied = await rehearseImport(context, files, around.control);
    const outcomes = applied.map(({ outcome }) => outcome);
    return {
      json: { batch: null, dryRun: true, files: [...outcomes.map((outcome, i) => ({ ...shown(outcome), mapping: shownMapping(files[i]?.file.mapping ?? null) })), ...leftOut.map(leftOutShown)] },
      text: ['Essai seulement : rien n’est écrit.', ...outcomes.flatMap(describe), ...leftOut.map(leftOutText)],
    };
  }
  const attempt = await importFiles(context, files, { skipBadRows: args.flag('skip-bad-rows'), expected: null }, around.control);
  if (!attempt.done) throw new RowsRejectedError(attempt.files);
  if (attempt.batch === null) await noteFreshness(context, files, attempt.files);
  const head = attempt.batch === null ? 'Rien de nouveau : les livres sont inchangés.' : `Import n° ${String(attempt.batch)} enregistré.`;
  return { json: { batch: attempt.batch, files: [...attempt.files.map(shown), ...leftOut.map(leftOutShown)] }, text: [head, ...attempt.files.flatMap(describe), ...leftOut.map(leftOutText)] };
}

/** Rows were rejected and --skip-bad-rows was not given: nothing was written, and each row is named. */
export class RowsRejectedError extends RefusalError {
  readonly files: readonly object[];

  constructor(files: readonly FileOutcome[]) {
    super('rowsRejected', { rows: files.reduce((sum, file) => sum + file.rejected.length, 0) });
    this.files = files.map(shown);
    this.lines = files.flatMap(describe);
  }

  readonly lines: readonly string[];
}

function readMapping(file: string | undefined): ImportMapping | null {
  if (file === undefined) return null;
  try {
    const given = readJson(file);
    const named = typeof given === 'object' && given !== null && 'kind' in given && typeof given.kind === 'string' ? { kind: kindNamed(given.kind) } : {};
    return importMapping.parse(typeof given === 'object' ? { ...given, ...named } : given);
  } catch (error) {
    if (error instanceof RefusalError) throw error;
    throw new RefusalError('mappingInvalid', { name: file, reason: error instanceof SyntaxError ? 'JSON' : 'format' });
  }
}

function withKind(mapping: ImportMapping | null, as: string): ImportMapping | null {
  if (as === 'auto' || as === 'fec' || as === 'einvoice') return mapping;
  const kind = importKind.safeParse(kindNamed(as));
  if (!kind.success) throw new UsageError(`--as : « ${as} » n’est pas un genre de fichier connu.`);
  return { ...mapping, kind: kind.data };
}

function refuseOtherForms(files: readonly FileToImport[], as: string): void {
  const form = OWN_FORMS.find((known) => known === as);
  if (form === undefined) return;
  const other = files.find(({ file }) => file.kind !== form);
  if (other !== undefined) throw new RefusalError('fileKindUnknown', { file: other.file.name, headers: other.file.columns.map(({ header }) => header) });
}

/** What is said once for all the files: of invoices that vanished, paid or cancelled today; of balances taken over, replaced. */
function givenAnswers(args: Arguments, { today }: Context): FileAnswers {
  const given = args.value('vanished');
  const summaries: FileAnswers = args.flag('replace-openings') ? { summaries: 'replace' } : {};
  if (given === undefined) return summaries;
  const fate = vanishedFate.safeParse(given);
  if (!fate.success) throw new UsageError(`--vanished : « ${given} » n’est ni keep, ni paid, ni cancelled.`);
  return { ...summaries, vanished: { date: today, every: fate.data, except: [] } };
}

/** Accounts for this import only; those of the settings are for all. */
function givenAccounts(args: Arguments): string[] | null {
  const given = args.value('client-accounts');
  if (given === undefined) return null;
  const accounts = readClientAccounts(given);
  if (accounts === null) throw new UsageError(`--client-accounts : « ${given} » n’est pas une liste de comptes (exemple : 411,416).`);
  return accounts;
}

/** Kinds of two words have a dash on the command line. */
const DASHED: Readonly<Record<string, string>> = { agedBalance: 'aged-balance', generalLedger: 'general-ledger' };
const nameOfKind = (kind: FileOutcome['kind']): string | null => (kind === null ? null : (DASHED[kind] ?? kind));
const kindNamed = (name: string): string => Object.entries(DASHED).find(([, dashed]) => dashed === name)?.[0] ?? name;
const shownMapping = (mapping: ImportMapping | null): object | null => (mapping?.kind === undefined ? mapping : { ...mapping, kind: nameOfKind(mapping.kind) });

const issueShown = (issue: RowIssue) => ({ ...issue, message: rowIssueText(issue) });

function shown(outcome: FileOutcome): object {
  return { ...outcome, kind: nameOfKind(outcome.kind), rejected: outcome.rejected.map(issueShown), warnings: outcome.warnings.map(issueShown) };
}

function describe(outcome: FileOutcome): string[] {
  const { created } = outcome;
  const counts = `${String(created.clients)} clients, ${String(created.invoices)} factures, ${String(created.creditNotes)} avoirs, ${String(created.payments)} règlements`;
  return [
    `${outcome.file} : ${String(outcome.rows)} lignes ; nouveau : ${counts} (facturé ${formatEuros(outcome.invoicedCents)}, réglé ${formatEuros(outcome.paidCents)}).`,
    ...outcome.vanished.slice(0, 20).map(({ number, client, openCents }) => `  absente de ce fichier — ${client}, ${number} : ${formatEuros(openCents)}.`),
    ...outcome.rejected.map((issue) => `  rejetée — ${rowIssueText(issue)}`),
    ...outcome.warnings.slice(0, 20).map((issue) => `  à savoir — ${rowIssueText(issue)}`),
  ];
}
