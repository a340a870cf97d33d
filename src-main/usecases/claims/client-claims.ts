import { RefusalError } from '#shared/contract/result';
import type { ClaimRow, ClaimsView, ClaimView } from '#shared/contract/schemas/claims';
import type { IsoDate } from '#shared/domain/calendar';
import { claimState } from '#shared/domain/claims/standing';
import { sumCents } from '#shared/domain/money';
import type { Repositories } from '../ports/books';
import { type InvoiceClaims, invoiceClaims, type KnownClaim } from './invoice-claims';

/** What each invoice that is or was paid late bears on a day, beside itself, and what became of it. */
export function clientClaims(repositories: Repositories, clientId: number, asOf: IsoDate): ClaimsView {
  if (repositories.clients.find(clientId) === null) throw new RefusalError('clientNotFound', { client: clientId });
  const late = repositories.legalFacts.lateInvoices(clientId, asOf);
  const rows = invoiceClaims(repositories, clientId, late, asOf, asOf).map((claims) => rowOf(claims, asOf));
  return { rows: rows.filter(({ interest, indemnity }) => interest.state !== 'none' || indemnity.state !== 'none') };
}

function rowOf({ debt, interest, of }: InvoiceClaims, asOf: IsoDate): ClaimRow {
  const credits = debt.credits.filter(({ date }) => date <= asOf);
  const openCents = credits.reduce((open, { cents }) => open - cents, debt.amountCents);
  return {
    invoiceId: debt.invoiceId,
    number: debt.number,
    dueDate: debt.dueDate,
    openCents,
    settledOn: openCents === 0 ? (credits.at(-1)?.date ?? null) : null,
    interest: viewOf(of.interest, asOf),
    indemnity: viewOf(of.indemnity, asOf),
    provisional: interest.provisional,
    toCheck: interest.periods.some(({ basis }) => basis?.verification === 'secondary'),
  };
}

function viewOf({ standing, history, requested }: KnownClaim, asOf: IsoDate): ClaimView {
  const until = <T extends { readonly date: IsoDate }>(list: readonly T[]): T[] => list.filter(({ date }) => date <= asOf);
  return {
    ...standing,
    state: claimState(standing, requested),
    requested,
    waivers: until(history.waived).map(({ id, date, cents, reason }) => ({ id, date, cents, reason })),
    documents: until(history.posted).map(({ id, number, date, cents, paid, credited }) => ({ id, number, date, cents, openCents: cents - sumCents(until([...paid, ...credited]).map((part) => part.cents)) })),
  };
}
