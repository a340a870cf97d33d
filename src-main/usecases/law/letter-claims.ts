import type { IsoDate } from '#shared/domain/calendar';
import type { ClaimKind } from '#shared/domain/claims/standing';
import type { DunningPolicy } from '#shared/domain/dunning/policy';
import type { DunningProposal } from '#shared/domain/dunning/propose';
import type { DayCount } from '#shared/domain/law/interest';
import { type ClaimableDebt, letterClaims, type LetterClaims } from '#shared/domain/letters/claims';
import type { LetterClaim } from '#shared/domain/letters/letter-data';
import { type InvoiceClaims, invoiceClaims } from '../claims/invoice-claims';
import { proposeRun } from '../dunning/propose-run';
import type { Repositories } from '../ports/books';
import type { ClaimOf } from '../ports/claims';
import { yearDaysOf } from './settings';

/**
 * What a reminder claims beside its late invoices, when its step says so: of those, and of the invoices paid since for which
 * the user asked it, all that was neither posted nor waived. Nothing is claimed at a rate that is not known.
 */
export function claimsOf(repositories: Repositories, policy: DunningPolicy, proposal: DunningProposal, date: IsoDate): LetterClaims {
  const step = policy.steps[proposal.level - 1];
  if (step === undefined || (!step.claimInterest && !step.claimIndemnity)) return { claims: [], lines: [] };
  const late = lateOf(proposal);
  const asked = askedOfSettled(repositories, policy, proposal, date);
  const ids = [...late, ...new Set(asked.map(({ invoiceId }) => invoiceId))];
  const debts = invoiceClaims(repositories, proposal.clientId, ids, date).map((claims) => claimable(claims, late.has(claims.debt.invoiceId) ? null : asked));
  const { claims, lines } = letterClaims(debts, step, date);
  return { claims: claims.map((claim) => withYearDays(claim, yearDaysOf(repositories))), lines };
}

/** The letter says what its interest was divided by. */
const withYearDays = (claim: LetterClaim, yearDays: DayCount): LetterClaim => (claim.kind === 'interest' && yearDays === 'actual' ? { ...claim, yearDays } : claim);

const lateOf = ({ invoices }: DunningProposal): Set<number> => new Set(invoices.filter(({ daysLate }) => daysLate > 0).map(({ id }) => id));

/** What is to be claimed of invoices paid since. With a letter for each invoice, the client's first that claims bears it. */
function askedOfSettled(repositories: Repositories, policy: DunningPolicy, proposal: DunningProposal, date: IsoDate): ClaimOf[] {
  const late = lateOf(proposal);
  const asked = repositories.claims.requested(proposal.clientId).filter(({ invoiceId }) => !late.has(invoiceId));
  if (asked.length === 0 || !policy.perInvoice) return asked;
  const { proposals } = proposeRun(repositories, repositories.policies.book().company, date, [proposal.clientId]);
  const bearer = proposals.find(({ level }) => policy.steps[level - 1]?.claimInterest === true || policy.steps[level - 1]?.claimIndemnity === true);
  return bearer?.invoices[0]?.id === proposal.invoices[0]?.id ? asked : [];
}

/** @param asked of an invoice paid since, the kinds that the user asked for; null: all */
function claimable({ debt, interest, of }: InvoiceClaims, asked: readonly ClaimOf[] | null): ClaimableDebt {
  const wanted = (kind: ClaimKind): ClaimableDebt['of'][ClaimKind] => {
    if (asked !== null && (debt.openCents !== 0 || !asked.some((one) => one.invoiceId === debt.invoiceId && one.kind === kind))) return null;
    const { claimableCents, takenCents } = of[kind].standing;
    return { claimableCents, beforeCents: takenCents };
  };
  return { debt, interest, settled: asked !== null, of: { interest: wanted('interest'), indemnity: wanted('indemnity') } };
}
