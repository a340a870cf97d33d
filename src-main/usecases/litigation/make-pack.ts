import { RefusalError } from '#shared/contract/result';
import type { LitigationOutcome, LitigationRequest } from '#shared/contract/schemas/litigation';
import { formatShortDate, type IsoDate } from '#shared/domain/calendar';
import { fr } from '#shared/domain/letters/typography';
import type { Report } from '#shared/domain/reports/report';
import { BEFORE_SENDING, beforeSending } from '#shared/messages/litigation/before-sending';
import { chronologyReport } from '#shared/messages/litigation/chronology-report';
import { debtReport } from '#shared/messages/litigation/debt-blocks';
import { exhibitList } from '#shared/messages/litigation/exhibit-list';
import { readMe } from '#shared/messages/litigation/read-me';
import { requestReport } from '#shared/messages/litigation/request-report';
import { transmissionReport } from '#shared/messages/litigation/transmission-report';
import { warningSentence } from '#shared/messages/litigation/warning-words';
import type { Context } from '../context';
import type { JobControl } from '../imports/import-files';
import { yearDaysOf } from '../law/settings';
import type { LetterPlace } from '../letters/issue-dossier-letter';
import { statementCopy } from '../letters/statement-files';
import { publishIssued } from '../letters/publish-issued';
import type { Repositories } from '../ports/books';
import type { JournalHead } from '../ports/journal';
import type { LetterWriter, StagedLetters } from '../ports/letter-writer';
import type { LitigationFiles, PackFile } from '../ports/litigation-files';
import type { OutputWriter } from '../ports/output-writer';
import { caseFile, type PreparedCase } from './case-file';
import { rememberCourtCosts } from './court-costs';
import { exhibitFiles } from './exhibit-files';
import { checksums, manifest, sha256Of } from './manifest';
import { MANIFEST_MIME } from './originals';

export interface PackTools {
  readonly files: LitigationFiles;
  readonly output: OutputWriter;
  readonly letters: LetterWriter;
}

/** Our own documents: four reports and the statement. */
const OWN_DOCUMENTS = 5;

/**
 * Makes the file of a client, ready for a court, an agency or a lawyer: an archive that opens and is checked without the
 * application. It is written beside its place, journaled with its hash and entered in the correspondence with its manifest
 * in one transaction, then given its name; the archive itself is not kept in the books.
 * @throws RefusalError as `caseFile`; 'previewOutdated' when the books changed meanwhile, 'outputsNotWritten', 'cancelled'
 */
export async function makeLitigationPack(context: Context, tools: PackTools, place: LetterPlace, request: LitigationRequest, control: JobControl): Promise<LitigationOutcome> {
  const { books, today } = context;
  const head = books.read.journal.head();
  const prepared = caseFile(books.read, request, today);
  const files = await packFiles(context, prepared, tools, head, control);
  const bytes = tools.files.archive(files);
  const sha256 = sha256Of(bytes);
  const staged = await stage(tools, place, bytes);
  await commitOrDiscard(context, staged, head, prepared, manifestOf(files), sha256);
  const [name = place.name] = await publishIssued(staged);
  const { date, debt, exhibits, missing, warnings } = prepared.file;
  return {
    date,
    name,
    sha256,
    size: bytes.byteLength,
    files: files.length,
    totalCents: debt.totalCents,
    provisional: debt.provisional,
    exhibits: exhibits.length,
    missing: [...missing],
    warnings: warnings.map((warning) => ({ code: warning.code, sentence: warningSentence(warning) })),
  };
}

async function packFiles(context: Context, prepared: PreparedCase, tools: PackTools, head: JournalHead | null, control: JobControl): Promise<PackFile[]> {
  const { read } = context.books;
  const { file } = prepared;
  const tick = progressOf(control, OWN_DOCUMENTS + file.exhibits.length);
  const yearDays = yearDaysOf(read);
  const kept = await exhibitFiles(file.exhibits, { read, output: tools.output, files: tools.files, author: file.creditor.name, language: prepared.client.language, onDone: tick });
  const written = async (path: string, report: Report): Promise<PackFile[]> => bothFormats(tools, path, report, tick);
  const request = file.destination === 'injonction';
  const own = [
    ...(await written('01_Chronologie', chronologyReport(file))),
    ...(await statementFiles(read, prepared, tools, context.today)),
    ...(await written('03_Decompte', debtReport(file, yearDays))),
    { path: '03_Decompte.xlsx', bytes: await tools.files.debtWorkbook(file.debt, yearDays, [fr`${file.creditor.name} contre ${file.debtor.name}`]) },
    ...(await written('04_Bordereau_des_pieces', exhibitList(file, kept.pages))),
    ...(await written(request ? '05_Projet_de_requete' : '05_Lettre_de_transmission', request ? requestReport(file) : transmissionReport(file))),
  ];
  tick();
  const told = readMe(file, contents(request, kept.files.length));
  const all: PackFile[] = [{ path: 'LISEZ-MOI.txt', bytes: new TextEncoder().encode(told) }, ...own, ...kept.files];
  const listed: PackFile[] = [...all, { path: 'manifest.json', bytes: manifest({ file, version: tools.files.version, head, pages: kept.pages, files: all }) }];
  // for the creditor, who takes it out: neither the manifest nor the checksums know of it
  const note = { path: BEFORE_SENDING, bytes: new TextEncoder().encode(beforeSending(file)) };
  return [note, ...listed, { path: 'SHA256SUMS.txt', bytes: checksums(listed) }];
}

function contents(isRequest: boolean, exhibits: number): (readonly [string, string])[] {
  return [
    ['01_Chronologie', 'les faits, jour après jour'],
    ['02_Releve_de_compte', 'le relevé de compte du client'],
    ['03_Decompte', 'principal, intérêts période par période, indemnités, total'],
    ['04_Bordereau_des_pieces', 'la liste numérotée des pièces'],
    isRequest ? ['05_Projet_de_requete', 'projet de requête en injonction de payer, à vérifier et à compléter'] : ['05_Lettre_de_transmission', 'lettre de transmission, à compléter'],
    ...(exhibits === 0 ? [] : [['pieces', 'les pièces, telles qu’elles sont conservées'] as const]),
  ];
}

async function bothFormats({ files, output }: PackTools, path: string, report: Report, tick: () => void): Promise<PackFile[]> {
  const word = await files.report(report);
  const pdf = await output.pdf([{ name: `${path}.docx`, bytes: word }], { title: report.title, author: report.company, date: report.date, language: 'fr' }, { bothSides: false, onDone: () => undefined });
  tick();
  return [{ path: `${path}.docx`, bytes: word }, { path: `${path}.pdf`, bytes: pdf }];
}

/** A copy of the statement of the same day, issued to nobody. */
async function statementFiles(read: Repositories, { client, file }: PreparedCase, tools: PackTools, today: IsoDate): Promise<PackFile[]> {
  const { word, pdf } = await statementCopy(read, tools, { clientId: client.id, asOf: file.date, from: null }, today);
  return [{ path: '02_Releve_de_compte.docx', bytes: word }, { path: '02_Releve_de_compte.pdf', bytes: pdf }];
}

async function stage({ letters }: PackTools, { folder, name }: LetterPlace, bytes: Uint8Array): Promise<StagedLetters> {
  try {
    return await letters.stage(folder, [{ name, bytes }]);
  } catch (error) {
    if (error instanceof RefusalError && error.refusal.code === 'folderNotWritable') throw new RefusalError('outputsNotWritten', error.refusal.details);
    throw error;
  }
}

const manifestOf = (files: readonly PackFile[]): Uint8Array => files.find(({ path }) => path === 'manifest.json')?.bytes ?? new Uint8Array();

/** The archive says what the books said when it was begun; if they changed in between, it must not leave. */
async function commitOrDiscard({ books, today }: Context, staged: StagedLetters, head: JournalHead | null, prepared: PreparedCase, told: Uint8Array, sha256: string): Promise<void> {
  try {
    await books.write((repositories) => {
      if (repositories.journal.head()?.hash !== head?.hash) throw new RefusalError('previewOutdated');
      enter(repositories, prepared, told, sha256, today);
    });
  } catch (error) {
    await staged.discard();
    throw error;
  }
}

const DESTINATION_WORDS = { injonction: 'pour une requête en injonction de payer', agency: 'pour un cabinet de recouvrement', lawyer: 'pour un avocat ou un commissaire de justice' } as const;

function enter(repositories: Repositories, { client, file }: PreparedCase, told: Uint8Array, sha256: string, today: IsoDate): void {
  const { documents, correspondence, journal } = repositories;
  const { date, destination, debt, courtCostsCents } = file;
  if (destination === 'injonction') rememberCourtCosts(repositories, courtCostsCents);
  const document = { name: `Dossier contentieux ${date} - manifeste.json`, mime: MANIFEST_MIME, sha256: sha256Of(told), bytes: told };
  const documentId = documents.insert(document);
  const subject = fr`Dossier contentieux arrêté au ${formatShortDate(date)}, établi ${DESTINATION_WORDS[destination]}`;
  const id = correspondence.insert({ clientId: client.id, kind: 'file', direction: 'none', date: today, subject, body: `SHA-256 ${sha256}`, person: '', noticeId: null, documentId, obstacleId: null, awaits: null, awaitsOn: null });
  journal.append({
    action: 'makeLitigationPack',
    subject: client.name,
    amountCents: debt.totalCents,
    data: { id, client: client.code, date, destination, courtCostsCents, invoices: debt.invoices.map(({ number }) => number), pack: { sha256 }, document: { id: documentId, name: document.name, sha256: document.sha256 } },
  });
}

/** Documents made so far; a cancelled job stops at the next one. */
function progressOf({ onProgress, signal }: JobControl, total: number): () => void {
  let done = 0;
  return () => {
    if (signal.aborted) throw new RefusalError('cancelled');
    done = Math.min(total, done + 1);
    onProgress({ phase: 'files', done, total });
  };
}
