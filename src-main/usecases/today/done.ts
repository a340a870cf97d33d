import type { IsoDate } from '#shared/domain/calendar';
import { sumCents } from '#shared/domain/money';
import { obstacleStanding } from '#shared/domain/obstacles/standing';
import type { DoneLine } from '#shared/domain/today/line';
import type { Repositories } from '../ports/books';

/**
 * What was done on a day, read from the books: undoing it takes it out by itself, and a promise that a payment kept counts
 * without anybody having ticked it.
 */
export function doneOn(repositories: Repositories, date: IsoDate): DoneLine[] {
  const { agenda } = repositories;
  return [...keptOn(repositories, date), ...agenda.closedOn(date), ...agenda.handledOn(date), ...agenda.remindedOn(date), ...agenda.snoozedOn(date)];
}

function keptOn({ obstacles, agenda }: Repositories, date: IsoDate): DoneLine[] {
  return obstacles.unclosed(date).flatMap((obstacle) => {
    const { standing, endedOn, paidCents } = obstacleStanding(obstacle, date);
    const client = standing === 'kept' && endedOn === date ? agenda.clientName(obstacle.clientId) : null;
    return client === null ? [] : [{ kind: obstacle.kind === 'plan' ? 'planKept' : 'promiseKept', client, cents: sumCents([paidCents]) }];
  });
}
