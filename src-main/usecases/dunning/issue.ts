import { createHash } from 'node:crypto';
import { RefusalError } from '#shared/contract/result';
import type { IssueInput, IssueOutcome, IssuedLetter } from '#shared/contract/schemas/dunning';
import { daysBetween } from '#shared/domain/calendar';
import type { DunningProposal } from '#shared/domain/dunning/propose';
import { letterSubject } from '#shared/domain/letters/letter-fields';
import type { Context } from '../context';
import { publishIssued } from '../letters/publish-issued';
import { freshness } from '../freshness';
import type { JobControl } from '../imports/import-files';
import type { NewNotice, Repositories } from '../ports/books';
import { type PolicyBook, policyIn } from '../ports/policies';
import type { LetterToWrite, LetterWriter, StagedLetters } from '../ports/letter-writer';
import { frozenSource } from './letter-source';
import { deadlineOf, letterFor, noticeReference, templateShelf } from './letter';
import { proposeRun } from './queue';

/** Letters may be prepared ahead; a year typed wrong would keep every run before it from being issued. */
const LATEST_DAYS_AHEAD = 180;

interface PreparedLetter {
  readonly proposal: DunningProposal;
  readonly notice: NewNotice;
}

/**
 * Issues the reminders proposed on a date: letters are made and put beside their folder first, then one transaction
 * writes notices, frozen documents, correspondence and levels, then the files get their names. Cancelling, or any failure
 * before the transaction has committed, leaves neither file nor trace. With nothing to issue the outcome is empty.
 * @throws RefusalError 'runBeforeLastIssue', 'dateInFuture', 'staleData', 'folderNotWritable', 'previewOutdated' (the books changed meanwhile), 'cancelled'
 */
export async function issueReminders(context: Context, writer: LetterWriter, folder: string, input: IssueInput, control: JobControl): Promise<IssueOutcome> {
  const { read } = context.books;
  refuseTooEarly(read, input.date);
  if (daysBetween(context.today, input.date) > LATEST_DAYS_AHEAD) throw new RefusalError('dateInFuture', { date: input.date, today: context.today });
  const { stale, dataDate } = freshness(read, input.date);
  if (stale && !input.acceptStale) throw new RefusalError('staleData', { dataDate, date: input.date });
  const policies = read.policies.book();
  const proposals = wantedProposals(read, policies, input);
  if (proposals.length === 0) return { date: input.date, folder, letters: [] };
  const prepared = await prepareLetters(read, policies, proposals, writer, input, control);
  const staged = await writer.stage(folder, prepared.map(({ notice }) => notice.document));
  const letters = await commitOrDiscard(context, policies, prepared, staged, input);
  const files = await publishIssued(staged);
  return { date: input.date, folder, letters: letters.map((letter, i) => ({ ...letter, file: files[i] ?? letter.file })) };
}

function wantedProposals(repositories: Repositories, policies: PolicyBook, { date, clientIds, invoiceIds, leftOut }: IssueInput): DunningProposal[] {
  const { proposals } = proposeRun(repositories, policies.company, date, clientIds, leftOut);
  if (invoiceIds === null) return [...proposals];
  const wanted = new Set(invoiceIds);
  return proposals.filter((proposal) => proposal.invoices.some((invoice) => invoice.due && wanted.has(invoice.id)));
}

function refuseTooEarly({ dunning }: Repositories, date: string): void {
  const last = dunning.lastIssueDate();
  if (last !== null && last > date) throw new RefusalError('runBeforeLastIssue', { date, last });
}

async function prepareLetters(
  read: Repositories,
  policies: PolicyBook,
  proposals: readonly DunningProposal[],
  writer: LetterWriter,
  { date }: IssueInput,
  { onProgress, signal }: JobControl,
): Promise<PreparedLetter[]> {
  const before = read.dunning.noticeCount(date.slice(0, 4));
  const templateOf = templateShelf(read);
  const letters = proposals.map((proposal, i) => letterFor(read, policyIn(policies, proposal.policyId), proposal, date, noticeReference(date, before + i + 1), templateOf));
  const onDone = (done: number): void => {
    onProgress({ phase: 'letters', done, total: proposals.length });
  };
  const files = await writer.render(letters, { onDone, signal });
  const uniqueName = writer.uniqueNames();
  return proposals.map((proposal, i) => {
    const letter = letters[i];
    const bytes = files[i];
    if (letter === undefined || bytes === undefined) throw new Error(`no letter for ${proposal.clientCode}`);
    const name = uniqueName(writer.fileName({ ...letter.data, clientName: proposal.clientName, clientCode: proposal.clientCode }));
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    return { proposal, notice: noticeOf(proposal, letter, { name, mime: writer.mime, sha256, bytes, source: frozenSource(letter, writer.engine) }) };
  });
}

function noticeOf(proposal: DunningProposal, { data, template: { key, user } }: LetterToWrite, document: NewNotice['document']): NewNotice {
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
    lines: proposal.invoices.map((invoice) => ({
      invoiceId: invoice.id,
      openCents: invoice.openCents,
      daysLate: invoice.daysLate,
      levelBefore: invoice.level,
      levelAfter: invoice.due ? invoice.level + 1 : invoice.level,
    })),
  };
}

async function commitOrDiscard(context: Context, policies: PolicyBook, prepared: readonly PreparedLetter[], staged: StagedLetters, input: IssueInput): Promise<IssuedLetter[]> {
  try {
    return await context.books.write((repositories) => {
      refuseChanged(repositories, policies, prepared, input);
      const letters = prepared.map(({ proposal, notice }) => issueOne(repositories, proposal, notice));
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
function refuseChanged(repositories: Repositories, policies: PolicyBook, prepared: readonly PreparedLetter[], input: IssueInput): void {
  const { date } = input;
  refuseTooEarly(repositories, date);
  const proposals = wantedProposals(repositories, policies, input);
  const same = JSON.stringify(proposals) === JSON.stringify(prepared.map(({ proposal }) => proposal));
  const samePolicy = JSON.stringify(repositories.policies.book()) === JSON.stringify(policies);
  const sameCount = prepared[0]?.notice.reference === noticeReference(date, repositories.dunning.noticeCount(date.slice(0, 4)) + 1);
  if (!same || !samePolicy || !sameCount) throw new RefusalError('previewOutdated');
}

function issueOne({ dunning }: Repositories, proposal: DunningProposal, notice: NewNotice): IssuedLetter {
  const { noticeId, documentId } = dunning.issue(notice);
  const { clientId, clientCode, clientName, level, totalCents } = proposal;
  const { name, sha256 } = notice.document;
  return { noticeId, documentId, clientId, clientCode, clientName, level, totalCents, file: name, sha256 };
}
