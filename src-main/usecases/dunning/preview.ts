import { RefusalError } from '#shared/contract/result';
import type { IsoDate } from '#shared/domain/calendar';
import type { LetterContent } from '#shared/domain/letters/letter-data';
import type { Repositories } from '../ports/books';
import { policyIn } from '../ports/policies';
import { letterFor, noticeReference } from './letter';
import { proposeRun } from './queue';

/** The letter a client would get on `date`, or the one about `invoiceId` when there is one per invoice. Refused (nothingToIssue) when nothing is proposed for it. */
export function previewLetter(repositories: Repositories, date: IsoDate, clientId: number, invoiceId: number | null): LetterContent {
  const policies = repositories.policies.book();
  const { proposals } = proposeRun(repositories, policies.company, date, [clientId]);
  const proposal = proposals.find(({ invoices }) => invoiceId === null || invoices.some((invoice) => invoice.id === invoiceId));
  if (proposal === undefined) throw new RefusalError('nothingToIssue', { date });
  return letterFor(repositories, policyIn(policies, proposal.policyId), proposal, date, noticeReference(date, repositories.dunning.noticeCount(date.slice(0, 4)) + 1));
}
