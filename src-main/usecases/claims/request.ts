import { RefusalError } from '#shared/contract/result';
import type { ClaimsChosen } from '#shared/contract/schemas/claims';
import type { Context } from '../context';
import { findClaim, journalClaims } from './find-claim';

/**
 * Has the next letters whose step claims, claim what invoices paid since still bear. It holds until it is paid, waived or
 * withdrawn: a later letter claims the same again.
 * @throws RefusalError 'claimNotSettled', 'claimNothing', 'invoiceNotFound'
 */
export function requestClaims({ books, today }: Context, { claims }: ClaimsChosen): Promise<Record<string, never>> {
  return books.write((repositories) => {
    for (const chosen of claims) {
      const { invoice, claim } = findClaim(repositories, chosen, today);
      if (invoice.openCents > 0) throw new RefusalError('claimNotSettled', { invoice: invoice.number });
      if (claim.standing.claimableCents === 0) throw new RefusalError('claimNothing', { invoice: invoice.number });
      repositories.claims.request(chosen, today);
      journalClaims(repositories, 'requestClaim', invoice.clientId, claim.standing.claimableCents, { invoice: invoice.number, kind: chosen.kind });
    }
    return {};
  });
}

/** The next letters leave them alone again. @throws RefusalError 'invoiceNotFound' */
export function withdrawClaims({ books, today }: Context, { claims }: ClaimsChosen): Promise<Record<string, never>> {
  return books.write((repositories) => {
    for (const chosen of claims) {
      const { invoice, claim } = findClaim(repositories, chosen, today);
      repositories.claims.withdraw(chosen);
      journalClaims(repositories, 'withdrawClaim', invoice.clientId, claim.standing.claimableCents, { invoice: invoice.number, kind: chosen.kind });
    }
    return {};
  });
}
