import type { IsoDate } from '#shared/domain/calendar';
import type { DunningProposal } from '#shared/domain/dunning/propose';
import { type HalfYear, halfYearOf } from '#shared/domain/law/half-year';
import { rateGap } from '#shared/domain/law/rates';
import type { Repositories } from '../ports/books';
import { type PolicyBook, policyIn } from '../ports/policies';
import { debtCosts } from './interest';
import { ratesOf } from './rates';

/**
 * Tells of each proposal the half-years without a known rate for which its letter claims no interest though its step
 * says to; empty when nothing is left out. Costs are worked out only where the rates have a gap.
 */
export function unclaimedInterest(repositories: Repositories, policies: PolicyBook, date: IsoDate): (proposal: DunningProposal) => HalfYear[] {
  const rates = ratesOf(repositories);
  return (proposal) => {
    const late = proposal.invoices.filter(({ daysLate }) => daysLate > 0);
    const claims = policyIn(policies, proposal.policyId).steps[proposal.level - 1]?.claimInterest ?? false;
    const [first] = late.map(({ dueDate }) => dueDate).sort();
    if (!claims || first === undefined || !rateGap(rates, halfYearOf(first), halfYearOf(date))) return [];
    const asked = repositories.claims.requested(proposal.clientId).filter(({ kind }) => kind === 'interest');
    const ids = new Set([...late, ...asked.map(({ invoiceId }) => ({ id: invoiceId }))].map(({ id }) => id));
    const costs = debtCosts(repositories, proposal.clientId, [...ids], date);
    return [...new Set(costs.flatMap(({ interest }) => interest.missing))].sort();
  };
}
