import { RefusalError } from '#shared/contract/result';
import type { ClaimRow, ClaimsView } from '#shared/contract/schemas/claims';
import type { IsoDate } from '#shared/domain/calendar';
import { type DebtCosts, debtCosts } from '../law/interest';
import type { Repositories } from '../ports/books';

/** What each invoice that is or was paid late bears on a day, beside itself: penalties and indemnity. */
export function clientClaims(repositories: Repositories, clientId: number, asOf: IsoDate): ClaimsView {
  if (repositories.clients.find(clientId) === null) throw new RefusalError('clientNotFound', { client: clientId });
  const late = repositories.legalFacts.lateInvoices(clientId, asOf);
  const rows = debtCosts(repositories, clientId, late, asOf).map((costs) => rowOf(costs, asOf));
  return { rows: rows.filter(({ interestCents, indemnityCents }) => interestCents > 0 || indemnityCents > 0) };
}

function rowOf({ debt, interest, indemnityCents }: DebtCosts, asOf: IsoDate): ClaimRow {
  const credits = debt.credits.filter(({ date }) => date <= asOf);
  const openCents = credits.reduce((open, { cents }) => open - cents, debt.amountCents);
  return {
    invoiceId: debt.invoiceId,
    number: debt.number,
    dueDate: debt.dueDate,
    openCents,
    settledOn: openCents === 0 ? (credits.at(-1)?.date ?? null) : null,
    interestCents: interest.interestCents,
    indemnityCents,
    provisional: interest.provisional,
    toCheck: interest.periods.some(({ basis }) => basis?.verification === 'secondary'),
  };
}
