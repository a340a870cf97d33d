import { createHash } from 'node:crypto';
import { RefusalError } from '#shared/contract/result';
import type { IssueInput, IssueOutcome, IssuedLetter } from '#shared/contract/schemas/dunning';
import { latestLettersDate } from '#shared/domain/dunning/latest-date';
import type { DunningProposal } from '#shared/domain/dunning/propose';
import type { HalfYear } from '#shared/domain/law/half-year';
import type { LetterData } from '#shared/domain/letters/letter-data';
import { letterSubject } from '#shared/domain/letters/letter-fields';
import type { Context } from '../context';
import { letterSettings } from '../letters/letter-settings';
import { publishIssued } from '../letters/publish-issued';
import { freshness } from '../freshness';
import type { JobControl } from '../imports/import-files';
import { unclaimedInterest } from '../law/unclaimed-interest';
import type { NewNotice, Repositories } from '../ports/books';
import type { PolicyBook } from '../ports/policies';
import type { LetterWriter, StagedLetters } from '../ports/letter-writer';
import { folderFiles } from './folder-files';
import { frozenSource } from './letter-source';
import { deadlineOf, noticeReference, type ReminderToWrite } from './letter';
import { makeLetters, type MadeLetter } from './make-letters';
import { proposeRun } from './propose-run';

/** What the letters were made from. */
interface Known {
  readonly policies: PolicyBook;
  readonly proposals: readonly DunningProposal[];
  /** Of what was waived, posted or asked for. */
  readonly claims: string;
}

interface PreparedLetter {
  readonly proposal: DunningProposal;
  readonly data: LetterData;
  readonly notice: NewNotice;
  readonly claimsLeftOut: HalfYear[];
}

/**
 * Issues the reminders proposed on a date: letters are made and put beside their folder first, then one transaction
 * writes notices, frozen documents, correspondence and levels, then the files get their names. Cancelling, or any failure
 * before the transaction has committed, leaves neither file nor trace. With nothing to issue the outcome is empty. A letter
 * that cannot be made is told and keeps none of the others back.
 * @throws RefusalError 'runBeforeLastIssue', 'dateInFuture', 'staleData', 'folderNotWritable', 'previewOutdated' (the books changed meanwhile), 'cancelled'
 */
export async function issueReminders(context: Context, writer: LetterWriter, folder: string, input: IssueInput, control: JobControl): Promise<IssueOutcome> {
  const { read } = context.books;
  refuseTooEarly(read, input.date);
  if (input.date > latestLettersDate(context.today)) throw new RefusalError('dateInFuture', { date: input.date, today: context.today });
  const { stale, dataDate } = freshness(read, input.date);
  if (stale && !input.acceptStale) throw new RefusalError('staleData', { dataDate, date: input.date });
  const policies = read.policies.book();
  const proposals = wantedProposals(read, policies, input);
  const claims = read.claims.revision();
  const { made, failed } = await makeLetters(read, policies, proposals, writer, input.date, control);
  if (made.length === 0) return { date: input.date, folder, letters: [], failed: [...failed], filesProblem: null };
  const prepared = prepare(made, writer, letterSettings(read).namePattern, unclaimedInterest(read, policies, input.date));
  const { files: toWrite, placeOf } = await folderFiles(writer, prepared);
  const staged = await writer.stage(folder, toWrite);
  const letters = await commitOrDiscard(context, { policies, proposals, claims }, prepared, staged, input);
  const { files, problem } = await publish(staged);
  return { date: input.date, folder, letters: letters.map((letter, i) => ({ ...letter, file: files[placeOf(i)] ?? letter.file })), failed: [...failed], filesProblem: problem };
}

function wantedProposals(repositories: Repositories, policies: PolicyBook, { date, clientIds, invoiceIds, leftOut }: IssueInput): DunningProposal[] {
  const { proposals } = proposeRun(repositories, policies.company, date, clientIds, leftOut);
  if (invoiceIds === null) return [...proposals];
  const wanted = new Set(invoiceIds);
  return proposals.filter((proposal) => proposal.invoices.some((invoice) => invoice.due && wanted.has(invoice.id)));
}

/** The letters are issued by now and kept in the dossiers: a folder that fails at the last moment is told, and takes them later. */
async function publish(staged: StagedLetters): Promise<{ files: readonly string[]; problem: IssueOutcome['filesProblem'] }> {
  try {
    return { files: await publishIssued(staged), problem: null };
  } catch (error) {
    if (!(error instanceof RefusalError)) throw error;
    return { files: [], problem: { reason: String(error.refusal.details['reason']) } };
  }
}

function refuseTooEarly({ dunning }: Repositories, date: string): void {
  const last = dunning.lastIssueDate();
  if (last !== null && last > date) throw new RefusalError('runBeforeLastIssue', { date, last });
}

function prepare(made: readonly MadeLetter[], writer: LetterWriter, namePattern: string, leftOutOf: (proposal: DunningProposal) => HalfYear[]): PreparedLetter[] {
  const uniqueName = writer.uniqueNames();
  return made.map(({ proposal, letter, bytes }) => {
    const name = uniqueName(writer.fileName({ ...letter.data, clientName: proposal.clientName, clientCode: proposal.clientCode }, namePattern));
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    return { proposal, data: letter.data, claimsLeftOut: leftOutOf(proposal), notice: noticeOf(proposal, letter, { name, mime: writer.mime, sha256, bytes, source: frozenSource(letter, writer.engine) }) };
  });
}

function noticeOf(proposal: DunningProposal, { data, claimed, template: { key, user } }: ReminderToWrite, document: NewNotice['document']): NewNotice {
  const { clientId, level, channel, unallocatedCents, totalCents } = proposal;
  const { reference, date: issuedOn } = data;
  return {
    reference,
    clientId,
    level,
    channel,
    template: key,
    issuedOn,
    deadline: deadlineOf(proposal, issuedOn),
    unallocatedCents,
    totalCents,
    templateId: user?.id ?? null,
    subject: letterSubject(data),
    document,
    claims: claimed,
    lines: proposal.invoices.map((invoice) => ({
      invoiceId: invoice.id,
      openCents: invoice.openCents,
      daysLate: invoice.daysLate,
      levelBefore: invoice.level,
      levelAfter: invoice.due ? invoice.level + 1 : invoice.level,
    })),
  };
}

async function commitOrDiscard(context: Context, known: Known, prepared: readonly PreparedLetter[], staged: StagedLetters, input: IssueInput): Promise<IssuedLetter[]> {
  try {
    return await context.books.write((repositories) => {
      refuseChanged(repositories, known, prepared, input);
      const letters = prepared.map((letter) => issueOne(repositories, letter));
      repositories.journal.append({
        action: 'issueReminders',
        subject: input.date,
        amountCents: prepared.reduce((sum, { notice }) => sum + notice.totalCents, 0),
        data: { date: input.date, letters: prepared.map(({ notice }) => ({ reference: notice.reference, sha256: notice.document.sha256, sourceSha256: notice.document.source.sha256 })) },
      });
      return letters;
    });
  } catch (error) {
    await staged.discard();
    throw error;
  }
}

/** The letters say what the books said when they were made; if a payment came in between, they must not leave. */
function refuseChanged(repositories: Repositories, known: Known, prepared: readonly PreparedLetter[], input: IssueInput): void {
  const { date } = input;
  refuseTooEarly(repositories, date);
  const proposals = wantedProposals(repositories, known.policies, input);
  const same = JSON.stringify(proposals) === JSON.stringify(known.proposals);
  const samePolicy = JSON.stringify(repositories.policies.book()) === JSON.stringify(known.policies);
  const sameCount = prepared[0]?.notice.reference === noticeReference(date, repositories.dunning.noticeCount(date.slice(0, 4)) + 1);
  const sameClaims = repositories.claims.revision() === known.claims;
  if (!same || !samePolicy || !sameCount || !sameClaims) throw new RefusalError('previewOutdated');
}

function issueOne({ dunning }: Repositories, { proposal, notice, claimsLeftOut }: PreparedLetter): IssuedLetter {
  const { noticeId, documentId } = dunning.issue(notice);
  const { clientId, clientCode, clientName, level, totalCents } = proposal;
  const { reference, document: { name, sha256 } } = notice;
  return { noticeId, reference, documentId, clientId, clientCode, clientName, level, totalCents, claimsLeftOut, file: name, sha256 };
}
