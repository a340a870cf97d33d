import type { TodayPage } from '#shared/contract/schemas/today';
import { addDays, type IsoDate } from '#shared/domain/calendar';
import { nextStepDate } from '#shared/domain/dunning/propose';
import { obstacleStanding } from '#shared/domain/obstacles/standing';
import type { Repositories } from '../ports/books';
import { HOLD_NOTICE_DAYS, OLD_DISPUTE_DAYS } from './obstacle-lines';

/** How far ahead the next thing to do is looked for. */
const HORIZON_DAYS = 120;

type Coming = NonNullable<TodayPage['next']>;

/** The first thing to do after a day on which nothing is left; null when nothing is in sight. */
export function comingUp(repositories: Repositories, date: IsoDate): Coming | null {
  const all = [...comingSteps(repositories, date), ...comingObstacles(repositories, date), ...comingCalls(repositories, date), ...waking(repositories, date)];
  const [first] = all.filter((each) => each.date > date).sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
  return first ?? null;
}

/** The next step of each open invoice, whatever may hold it back by then. */
function comingSteps({ dunning, policies }: Repositories, date: IsoDate): Coming[] {
  const { company } = policies.book();
  return dunning.accounts(date, addDays(date, HORIZON_DAYS), null).flatMap(({ doNotRemindReason, ownPolicy, stops, invoices, clientName }) => {
    if (doNotRemindReason !== null || stops.some(({ invoiceIds }) => invoiceIds.length === 0)) return [];
    const held = new Set(stops.flatMap(({ invoiceIds }) => invoiceIds));
    return invoices.flatMap((invoice) => {
      const next = held.has(invoice.id) ? null : nextStepDate(invoice, ownPolicy?.policy ?? company);
      return next === null ? [] : [{ date: next.date, kind: 'letter' as const, client: clientName }];
    });
  });
}

function comingObstacles({ obstacles, agenda }: Repositories, date: IsoDate): Coming[] {
  return obstacles.unclosed(date).flatMap((obstacle): Coming[] => {
    const { standing, instalments } = obstacleStanding(obstacle, date);
    if (standing !== 'open') return [];
    const client = agenda.clientName(obstacle.clientId)?.name ?? '';
    const next = instalments.find(({ state }) => state !== 'paid');
    if (next !== undefined) return [{ date: next.dueDate, kind: obstacle.kind === 'plan' ? 'instalmentDue' : 'promiseDue', client }];
    if (obstacle.kind === 'dispute') return [{ date: addDays(obstacle.openedOn, OLD_DISPUTE_DAYS + 1), kind: 'oldDispute', client }];
    return obstacle.until === null ? [] : [{ date: addDays(obstacle.until, -HOLD_NOTICE_DAYS), kind: 'holdEnding', client }];
  });
}

function comingCalls({ correspondence }: Repositories, date: IsoDate): Coming[] {
  return correspondence.awaiting(addDays(date, HORIZON_DAYS)).flatMap(({ awaitsOn, client }) => (awaitsOn === null ? [] : [{ date: awaitsOn, kind: 'callAgain' as const, client: client.name }]));
}

function waking({ agenda }: Repositories, date: IsoDate): Coming[] {
  return agenda.snoozed(date).map(({ until, clientId }) => ({ date: until, kind: 'putOff' as const, client: agenda.clientName(clientId)?.name ?? '' }));
}
