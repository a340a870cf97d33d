import { RefusalError } from '#shared/contract/result';
import type { WaivedClaims, WaiveInput } from '#shared/contract/schemas/claims';
import type { IsoDate } from '#shared/domain/calendar';
import { type Cents, sumCents } from '#shared/domain/money';
import type { Context } from '../context';
import type { Repositories } from '../ports/books';
import type { ClaimOf } from '../ports/claims';
import { findClaim, journalClaims } from './find-claim';

/**
 * Gives up what can be claimed of invoices to this day, or a part of one's interest; the days to come bear interest again.
 * An indemnity is given up whole.
 * @throws RefusalError 'claimNothing', 'claimTooLarge', 'invoiceNotFound'
 */
export function waiveClaims({ books, today }: Context, { claims, amountCents, reason }: WaiveInput): Promise<WaivedClaims> {
  return books.write((repositories) => {
    const part = claims.length === 1 && claims[0]?.kind === 'interest' ? amountCents : null;
    const waived = claims.map((chosen) => waiveOne(repositories, chosen, part, reason, today));
    return { waiverIds: waived.map(({ id }) => id), amountCents: sumCents(waived.map(({ cents }) => cents)) };
  });
}

function waiveOne(repositories: Repositories, chosen: ClaimOf, part: Cents | null, reason: string, today: IsoDate): { id: number; cents: Cents } {
  const { invoice, claim } = findClaim(repositories, chosen, today);
  const limitCents = claim.standing.claimableCents;
  if (limitCents === 0) throw new RefusalError('claimNothing', { invoice: invoice.number });
  const cents = part ?? limitCents;
  if (cents > limitCents) throw new RefusalError('claimTooLarge', { invoice: invoice.number, amountCents: cents, limitCents });
  const id = repositories.claims.waive({ ...chosen, amountCents: cents, date: today, reason });
  journalClaims(repositories, 'waiveClaim', invoice.clientId, cents, { waiver: id, invoice: invoice.number, kind: chosen.kind, date: today, reason });
  return { id, cents };
}

/** Claims what was given up again; the journal keeps that it was. @throws RefusalError 'waiverNotFound' */
export function takeBackWaivers({ books }: Context, { waiverIds }: { readonly waiverIds: readonly number[] }): Promise<Record<string, never>> {
  return books.write((repositories) => {
    for (const id of waiverIds) {
      const waiver = repositories.claims.findWaiver(id);
      if (waiver === null) throw new RefusalError('waiverNotFound', { waiver: id });
      repositories.claims.removeWaiver(id);
      const invoice = repositories.ledger.findInvoice(waiver.invoiceId);
      journalClaims(repositories, 'takeBackWaiver', invoice?.clientId ?? 0, waiver.amountCents, { waiver: id, invoice: invoice?.number ?? '', kind: waiver.kind });
    }
    return {};
  });
}
