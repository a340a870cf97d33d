import { RefusalError } from '#shared/contract/result';
import type { IsoDate } from '#shared/domain/calendar';
import type { LetterPreview } from '#shared/domain/letters/letter-preview';
import type { Repositories } from '../ports/books';
import { policyIn } from '../ports/policies';
import type { LetterWriter } from '../ports/letter-writer';
import { letterFor, noticeReference } from './letter';
import { proposeRun } from './propose-run';

/** The letter a client would get on `date`, or the one about `invoiceId` when there is one per invoice. Refused (nothingToIssue) when nothing is proposed for it. */
export function previewLetter(repositories: Repositories, writer: LetterWriter, date: IsoDate, clientId: number, invoiceId: number | null, leftOut: readonly number[] = []): Promise<LetterPreview> {
  const policies = repositories.policies.book();
  const { proposals } = proposeRun(repositories, policies.company, date, [clientId], leftOut);
  const proposal = proposals.find(({ invoices }) => invoiceId === null || invoices.some((invoice) => invoice.id === invoiceId));
  if (proposal === undefined) throw new RefusalError('nothingToIssue', { date });
  const reference = noticeReference(date, repositories.dunning.noticeCount(date.slice(0, 4)) + 1);
  return writer.preview(letterFor(repositories, policyIn(policies, proposal.policyId), proposal, date, reference));
}
