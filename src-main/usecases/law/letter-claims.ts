import type { IsoDate } from '#shared/domain/calendar';
import type { DunningStep } from '#shared/domain/dunning/policy';
import type { DunningProposal } from '#shared/domain/dunning/propose';
import { letterClaims } from '#shared/domain/letters/claims';
import type { LetterClaim } from '#shared/domain/letters/letter-data';
import type { Repositories } from '../ports/books';
import { debtCosts } from './interest';

/** What a reminder claims beside its late invoices, when its step says so. Nothing is claimed at a rate that is not known. */
export function claimsOf(repositories: Repositories, step: Pick<DunningStep, 'claimInterest' | 'claimIndemnity'> | undefined, proposal: DunningProposal, date: IsoDate): LetterClaim[] {
  if (step === undefined || (!step.claimInterest && !step.claimIndemnity)) return [];
  const late = proposal.invoices.filter(({ daysLate }) => daysLate > 0).map(({ id }) => id);
  return letterClaims(debtCosts(repositories, proposal.clientId, late, date), step, date);
}
