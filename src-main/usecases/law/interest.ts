import { RefusalError } from '#shared/contract/result';
import { addDays, type IsoDate } from '#shared/domain/calendar';
import type { Suspension } from '#shared/domain/law/counted-periods';
import { recoveryIndemnity } from '#shared/domain/law/indemnity';
import { type Interest, latePaymentInterest } from '#shared/domain/law/interest';
import { type RateBook, rateBook } from '#shared/domain/law/rates';
import { SHIPPED_RATES } from '#shared/domain/law/shipped-rates';
import type { Cents } from '#shared/domain/money';
import type { WatchedObstacle } from '#shared/domain/obstacles/obstacle';
import { obstacleStanding } from '#shared/domain/obstacles/standing';
import type { Repositories } from '../ports/books';
import type { DebtFacts } from '../ports/legal-facts';

/** What lateness costs on one invoice, up to a day. */
export interface LateCosts {
  readonly debt: DebtFacts;
  readonly to: IsoDate;
  readonly interest: Interest;
  readonly indemnityCents: Cents;
}

const SHIPPED = rateBook(SHIPPED_RATES);

/** Interest and indemnity of invoices of one client. @param to included */
export function lateCosts(repositories: Repositories, clientId: number, invoiceIds: readonly number[], to: IsoDate): LateCosts[] {
  const obstacles = repositories.obstacles.ofClient(clientId, to);
  return repositories.legalFacts.debts(invoiceIds).map((debt) => costsOf(debt, obstacles, to, SHIPPED));
}

/** @throws RefusalError 'invoiceNotFound', 'invoiceForeign' */
export function invoiceLateCosts(repositories: Repositories, invoiceId: number, to: IsoDate): LateCosts {
  const invoice = repositories.ledger.findInvoice(invoiceId);
  if (invoice === null) throw new RefusalError('invoiceNotFound', { invoice: invoiceId });
  const [costs] = lateCosts(repositories, invoice.clientId, [invoiceId], to);
  if (costs === undefined) throw new RefusalError('invoiceForeign', { invoice: invoice.number, currency: invoice.currency });
  return costs;
}

function costsOf(debt: DebtFacts, obstacles: readonly WatchedObstacle[], to: IsoDate, rates: RateBook): LateCosts {
  const about = obstacles.filter(({ invoiceIds }) => invoiceIds.length === 0 || invoiceIds.includes(debt.invoiceId));
  const insolventOn = insolvencyDate(about, to);
  const bearing = { ...debt, contractualBps: null, suspensions: suspensionsOf(about, to), stopOn: insolventOn === null ? null : addDays(insolventOn, -1) };
  return { debt, to, interest: latePaymentInterest(bearing, to, '365', rates), indemnityCents: recoveryIndemnity({ ...debt, insolventOn }, to) };
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
