import { RefusalError } from '#shared/contract/result';
import type { PostedClaims, PostInput } from '#shared/contract/schemas/claims';
import type { IsoDate } from '#shared/domain/calendar';
import type { ClaimKind } from '#shared/domain/claims/standing';
import type { Cents } from '#shared/domain/money';
import type { Context } from '../context';
import type { Repositories } from '../ports/books';
import type { ClaimOf } from '../ports/claims';
import { type FoundClaim, findClaim, journalClaims } from './find-claim';

const PREFIX: Readonly<Record<ClaimKind, string>> = { interest: 'PEN', indemnity: 'IND' };
const LABEL: Readonly<Record<ClaimKind, string>> = { interest: 'Pénalités de retard', indemnity: 'Indemnité forfaitaire de recouvrement' };

/**
 * Puts what can be claimed of invoices on the account: a document of its own kind for each, without VAT, due on its day. It
 * counts in the balance from then on and bears neither interest nor indemnity.
 * @throws RefusalError 'claimNothing', 'claimProvisional', 'dateInFuture', 'invoiceNotFound', 'untilNotAfter' (before its invoice)
 */
export function postClaims({ books, today }: Context, { claims, date }: PostInput): Promise<PostedClaims> {
  if (date > today) return Promise.reject(new RefusalError('dateInFuture', { date, today }));
  return books.write((repositories) => ({ documents: claims.map((chosen) => postClaim(repositories, chosen, null, date)) }));
}

/** @param cents a part of the interest; null: all that can be claimed. An indemnity is posted whole. */
export function postClaim(repositories: Repositories, chosen: ClaimOf, cents: Cents | null, date: IsoDate): PostedClaims['documents'][number] {
  const { invoice, claims, claim } = findClaim(repositories, chosen, date);
  if (date < invoice.date) throw new RefusalError('untilNotAfter', { date: invoice.date, until: date });
  const { claimableCents } = claim.standing;
  if (claimableCents === 0) throw new RefusalError('claimNothing', { invoice: invoice.number });
  if (chosen.kind === 'interest' && claims.interest.provisional) throw new RefusalError('claimProvisional', { invoice: invoice.number });
  const amountCents = chosen.kind === 'indemnity' ? claimableCents : Math.min(cents ?? claimableCents, claimableCents);
  const number = freeNumber(repositories, invoice, chosen.kind);
  const id = repositories.claims.post({ ...chosen, clientId: invoice.clientId, number, label: `${LABEL[chosen.kind]}, facture ${invoice.number}`, date, amountCents, countedTo: date });
  journalClaims(repositories, 'postClaim', invoice.clientId, amountCents, { document: number, invoice: invoice.number, kind: chosen.kind, date });
  return { id, number, amountCents };
}

/** PEN-F1, then PEN-F1-2. */
function freeNumber({ claims }: Repositories, invoice: FoundClaim['invoice'], kind: ClaimKind): string {
  const first = `${PREFIX[kind]}-${invoice.number}`;
  let number = first;
  for (let rank = 2; claims.hasNumber(invoice.clientId, number); rank += 1) number = `${first}-${String(rank)}`;
  return number;
}

/** Takes a document back off the account while nothing rests on it: it can be claimed again. @throws RefusalError 'claimNotPosted', 'claimPostedInUse' */
export function unpostClaim({ books }: Context, { documentId }: { readonly documentId: number }): Promise<Record<string, never>> {
  return books.write((repositories) => {
    takeOff(repositories, documentId);
    return {};
  });
}

export function takeOff(repositories: Repositories, documentId: number): void {
  const posted = repositories.claims.findPosted(documentId);
  if (posted === null) throw new RefusalError('claimNotPosted', { document: documentId });
  if (repositories.claims.restingOn(documentId).length > 0) throw new RefusalError('claimPostedInUse', { invoice: posted.number });
  repositories.claims.unpost(documentId);
  journalClaims(repositories, 'unpostClaim', posted.clientId, posted.amountCents, { document: posted.number, kind: posted.kind });
}
