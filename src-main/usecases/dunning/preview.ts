import { RefusalError } from '#shared/contract/result';
import type { IsoDate } from '#shared/domain/calendar';
import type { LetterContent } from '#shared/domain/letters/letter-data';
import type { Repositories } from '../ports/books';
import { letterFor, noticeReference } from './letter';
import { proposeRun } from './queue';

/** The letter a client would get on `date`. Refused (nothingToIssue) when nothing is proposed for it. */
export function previewLetter(repositories: Repositories, date: IsoDate, clientId: number): LetterContent {
  const policy = repositories.dunning.policy();
  const [proposal] = proposeRun(repositories, policy, date, [clientId]).proposals;
  if (proposal === undefined) throw new RefusalError('nothingToIssue', { date });
  return letterFor(repositories, policy, proposal, date, noticeReference(date, repositories.dunning.noticeCount(date.slice(0, 4)) + 1));
}
