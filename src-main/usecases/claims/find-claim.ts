import type { JournalAction } from '#shared/contract/journal-actions';
import { RefusalError } from '#shared/contract/result';
import type { IsoDate } from '#shared/domain/calendar';
import type { LedgerItem, Repositories } from '../ports/books';
import type { ClaimOf } from '../ports/claims';
import { type InvoiceClaims, invoiceClaims, type KnownClaim } from './invoice-claims';

export interface FoundClaim {
  readonly invoice: LedgerItem;
  readonly claims: InvoiceClaims;
  readonly claim: KnownClaim;
}

/** A claim as it stands, accrued to a day included. @throws RefusalError 'invoiceNotFound' for none, for one in another currency and for a penalty itself */
export function findClaim(repositories: Repositories, { invoiceId, kind }: ClaimOf, to: IsoDate): FoundClaim {
  const invoice = repositories.ledger.findInvoice(invoiceId);
  const [claims] = invoice === null ? [] : invoiceClaims(repositories, invoice.clientId, [invoiceId], to);
  if (invoice === null || claims === undefined) throw new RefusalError('invoiceNotFound', { invoice: invoice?.number ?? invoiceId });
  return { invoice, claims, claim: claims.of[kind] };
}

/** Tells the journal what was done to the claims of invoices. */
export function journalClaims({ journal, clients }: Repositories, action: JournalAction, clientId: number, amountCents: number | null, data: Record<string, unknown>): void {
  const client = clients.find(clientId);
  journal.append({ action, subject: client?.name ?? '', amountCents, data: { client: client?.code ?? '', ...data } });
}
