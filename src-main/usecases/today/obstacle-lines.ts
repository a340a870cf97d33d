import { addDays, type IsoDate } from '#shared/domain/calendar';
import { type Cents, sumCents } from '#shared/domain/money';
import type { WatchedObstacle } from '#shared/domain/obstacles/obstacle';
import { obstacleStanding, type ObstacleStanding } from '#shared/domain/obstacles/standing';
import type { TodayKind, TodayLine } from '#shared/domain/today/line';
import type { Repositories } from '../ports/books';

/** A dispute this old wants somebody to look after it. */
export const OLD_DISPUTE_DAYS = 30;
/** A hold is announced this many days before it lets go. */
export const HOLD_NOTICE_DAYS = 3;

/** What promises, plans, disputes and holds ask for on a day. */
export function obstacleLines(repositories: Repositories, obstacles: readonly WatchedObstacle[], date: IsoDate): TodayLine[] {
  return obstacles.flatMap((obstacle) => {
    const asked = askedBy(obstacle, obstacleStanding(obstacle, date), date);
    const client = asked === null ? null : repositories.agenda.clientName(obstacle.clientId);
    if (asked === null || client === null) return [];
    const openCents = openOn(repositories, obstacle);
    // once its invoices are paid nobody need hear of a promise again
    if (openCents === 0 && obstacle.kind !== 'hold') return [];
    const cents = asked.cents === null ? openCents : Math.min(asked.cents, openCents);
    return [{ kind: asked.kind, key: `obstacle ${String(obstacle.id)}`, client, cents, since: asked.since, count: obstacle.invoiceIds.length, level: null, invoiceIds: [], obstacleId: obstacle.id, correspondenceId: null, note: obstacle.note }];
  });
}

interface Asked {
  readonly kind: TodayKind;
  readonly since: IsoDate;
  /** null: all that is open on its invoices. */
  readonly cents: Cents | null;
}

function askedBy({ kind, openedOn, until }: WatchedObstacle, { standing, endedOn, instalments }: ObstacleStanding, date: IsoDate): Asked | null {
  if (standing === 'broken') {
    const left = sumCents(instalments.map(({ amountCents, paidCents }) => amountCents - paidCents));
    return { kind: kind === 'plan' ? 'brokenPlan' : 'brokenPromise', since: endedOn ?? openedOn, cents: left };
  }
  if (standing !== 'open') return null;
  const due = instalments.filter(({ state, dueDate }) => state === 'due' && dueDate <= date);
  const [first] = due;
  if (first !== undefined) {
    const left = sumCents(due.map(({ amountCents, paidCents }) => amountCents - paidCents));
    return { kind: kind === 'plan' ? 'instalmentDue' : 'promiseDue', since: first.dueDate, cents: left };
  }
  if (kind === 'dispute' && addDays(openedOn, OLD_DISPUTE_DAYS) < date) return { kind: 'oldDispute', since: openedOn, cents: null };
  return kind === 'hold' && until !== null && until <= addDays(date, HOLD_NOTICE_DAYS) ? { kind: 'holdEnding', since: until, cents: null } : null;
}

/** What is still open on what it is about. */
function openOn({ ledger }: Repositories, { clientId, invoiceIds }: WatchedObstacle): Cents {
  if (invoiceIds.length === 0) return Math.max(0, ledger.outstandingOf(clientId));
  return sumCents(invoiceIds.map((id) => ledger.findInvoice(id)?.openCents ?? 0));
}
