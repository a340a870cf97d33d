import type { IsoDate } from '#shared/domain/calendar';
import { claimStanding, type ClaimHistory, type ClaimKind, type ClaimStanding } from '#shared/domain/claims/standing';
import { type DebtCosts, debtCosts } from '../law/interest';
import type { Repositories } from '../ports/books';

/** One kind of claim of an invoice: what happened to it, and where it stands. */
export interface KnownClaim {
  readonly standing: ClaimStanding;
  readonly history: ClaimHistory;
  readonly requested: boolean;
}

/** What an invoice bears and what became of it. */
export interface InvoiceClaims extends DebtCosts {
  readonly of: Readonly<Record<ClaimKind, KnownClaim>>;
}

/** Everything that is known: what is done now must not be done twice, whatever day it is dated. */
const ALL_KNOWN: IsoDate = '9999-12-31';

/**
 * The claims of invoices of one client: what accrued to a day included.
 * @param knownOn only what was claimed, posted and waived by then counts, to look back at a day
 */
export function invoiceClaims(repositories: Repositories, clientId: number, invoiceIds: readonly number[], to: IsoDate, knownOn: IsoDate = ALL_KNOWN): InvoiceClaims[] {
  if (invoiceIds.length === 0) return [];
  const histories = repositories.claims.histories(invoiceIds);
  return debtCosts(repositories, clientId, invoiceIds, to).map((costs) => {
    const { invoiceId } = costs.debt;
    const known = (kind: ClaimKind, accruedCents: number): KnownClaim => {
      const history = histories.of({ invoiceId, kind });
      return { history, standing: claimStanding(accruedCents, history, knownOn), requested: histories.isRequested({ invoiceId, kind }) };
    };
    return { ...costs, of: { interest: known('interest', costs.interest.interestCents), indemnity: known('indemnity', costs.indemnityCents) } };
  });
}
