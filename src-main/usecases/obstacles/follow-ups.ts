import type { FollowUp, ObstacleView } from '#shared/contract/schemas/obstacle';
import { addDays, type IsoDate } from '#shared/domain/calendar';
import type { Repositories } from '../ports/books';
import { viewObstacle } from './view';

/** A dispute this old wants somebody to look after it. */
const OLD_DISPUTE_DAYS = 30;
/** A hold is announced this many days before it lets go. */
const HOLD_NOTICE_DAYS = 3;

/** What of the promises, plans, disputes and holds asks for something on a day, the gravest first. */
export function followUps(repositories: Repositories, date: IsoDate): FollowUp[] {
  const found = repositories.obstacles.unclosed(date).flatMap((obstacle) => {
    const view = viewObstacle(repositories, obstacle, date);
    const why = reasonOf(repositories, view, date);
    const client = why === null ? null : repositories.clients.find(obstacle.clientId);
    return why === null || client === null ? [] : [{ why, client: { id: client.id, code: client.code, name: client.name }, obstacle: view }];
  });
  return found.sort((a, b) => ORDER.indexOf(a.why) - ORDER.indexOf(b.why));
}

const ORDER: readonly FollowUp['why'][] = ['broken', 'due', 'oldDispute', 'holdEnding'];

function reasonOf({ ledger }: Repositories, { kind, standing, invoices, instalments, openedOn, until }: ObstacleView, date: IsoDate): FollowUp['why'] | null {
  if (standing === 'broken') return invoices.some(({ id }) => (ledger.findInvoice(id)?.openCents ?? 0) > 0) ? 'broken' : null;
  if (standing !== 'open') return null;
  if (instalments.some((instalment) => instalment.state === 'due' && instalment.dueDate <= date)) return 'due';
  if (kind === 'dispute' && addDays(openedOn, OLD_DISPUTE_DAYS) < date) return 'oldDispute';
  return kind === 'hold' && until !== null && until <= addDays(date, HOLD_NOTICE_DAYS) ? 'holdEnding' : null;
}
