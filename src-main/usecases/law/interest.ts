import { RefusalError } from '#shared/contract/result';
import type { LateCosts } from '#shared/contract/schemas/law';
import { addDays, type IsoDate } from '#shared/domain/calendar';
import { BOOKS_CURRENCY } from '#shared/domain/currency';
import type { Suspension } from '#shared/domain/law/counted-periods';
import { recoveryIndemnity } from '#shared/domain/law/indemnity';
import { type DayCount, type Interest, latePaymentInterest } from '#shared/domain/law/interest';
import { floorsNotMet } from '#shared/domain/law/interest-rate';
import type { RateBook } from '#shared/domain/law/rates';
import type { Cents } from '#shared/domain/money';
import type { WatchedObstacle } from '#shared/domain/obstacles/obstacle';
import { obstacleStanding } from '#shared/domain/obstacles/standing';
import type { LedgerItem, Repositories } from '../ports/books';
import type { DebtFacts } from '../ports/legal-facts';
import { ratesOf } from './rates';
import { yearDaysOf } from './settings';

/** What lateness costs on one invoice. */
export interface DebtCosts {
  readonly debt: DebtFacts;
  readonly interest: Interest;
  readonly indemnityCents: Cents;
}

interface Basis {
  readonly rates: RateBook;
  readonly yearDays: DayCount;
}

/** Interest and indemnity of invoices of one client. @param to included */
export function debtCosts(repositories: Repositories, clientId: number, invoiceIds: readonly number[], to: IsoDate): DebtCosts[] {
  const obstacles = repositories.obstacles.ofClient(clientId, to);
  const basis = { rates: ratesOf(repositories), yearDays: yearDaysOf(repositories) };
  return repositories.legalFacts.debts(invoiceIds).map((debt) => costsOf(debt, obstacles, to, basis));
}

/** The same of one invoice, with the floors that a contractual rate goes below. @throws RefusalError 'invoiceNotFound', 'invoiceForeign', 'penaltyBearsNothing' */
export function invoiceLateCosts(repositories: Repositories, invoiceId: number, to: IsoDate): LateCosts {
  const invoice = repositories.ledger.findInvoice(invoiceId);
  if (invoice === null) throw new RefusalError('invoiceNotFound', { invoice: invoiceId });
  const [costs] = debtCosts(repositories, invoice.clientId, [invoiceId], to);
  if (costs === undefined) throw bearsNothing(invoice);
  const { debt, interest, indemnityCents } = costs;
  return {
    invoiceId,
    number: debt.number,
    debtor: debt.debtor,
    dueDate: debt.dueDate,
    to,
    yearDays: yearDaysOf(repositories),
    periods: [...interest.periods],
    interestCents: interest.interestCents,
    indemnityCents,
    missing: [...interest.missing],
    underFloor: debt.debtor === 'professional' && debt.contractualBps !== null ? floorsNotMet(debt.contractualBps, interest.periods, ratesOf(repositories)) : [],
  };
}

/** What the law has no interest run on: another currency, or a penalty that was put on the account. */
function bearsNothing({ number, currency }: LedgerItem): RefusalError {
  return currency === BOOKS_CURRENCY ? new RefusalError('penaltyBearsNothing', { invoice: number }) : new RefusalError('invoiceForeign', { invoice: number, currency });
}

function costsOf(debt: DebtFacts, obstacles: readonly WatchedObstacle[], to: IsoDate, { rates, yearDays }: Basis): DebtCosts {
  const about = obstacles.filter(({ invoiceIds }) => invoiceIds.length === 0 || invoiceIds.includes(debt.invoiceId));
  const insolventOn = insolvencyDate(about, to);
  const bearing = { ...debt, suspensions: suspensionsOf(about, to), stopOn: insolventOn === null ? null : addDays(insolventOn, -1) };
  return { debt, interest: latePaymentInterest(bearing, to, yearDays, rates), indemnityCents: recoveryIndemnity({ ...debt, insolventOn }, to) };
}

/** A plan that is kept bears no interest; broken, it bears it again from that day. */
function suspensionsOf(obstacles: readonly WatchedObstacle[], to: IsoDate): Suspension[] {
  return obstacles
    .filter(({ kind }) => kind === 'plan')
    .map((plan) => {
      const { endedOn } = obstacleStanding(plan, to);
      return { from: plan.openedOn, to: endedOn === null ? null : addDays(endedOn, -1) };
    });
}

/** When proceedings opened that are still open; null without any. */
function insolvencyDate(obstacles: readonly WatchedObstacle[], to: IsoDate): IsoDate | null {
  const dates = obstacles.filter((obstacle) => obstacle.kind === 'insolvency' && obstacleStanding(obstacle, to).endedOn === null).map(({ openedOn }) => openedOn);
  return dates.sort()[0] ?? null;
}
