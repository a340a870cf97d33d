import { RefusalError } from '#shared/contract/result';
import type { ObstacleTrace } from '#shared/contract/schemas/today';
import { obstacleStanding } from '#shared/domain/obstacles/standing';
import type { Context } from '../context';
import { refuseOverlap } from './open';

/** Takes an ending back, and what was opened in its place: both are as they were before. One that ended in a credit note stays. */
export function takeBackClosing({ books, today }: Context, { closedId, openedId }: ObstacleTrace): Promise<Record<string, never>> {
  return books.write((repositories) => {
    const { obstacles, journal, clients } = repositories;
    const closed = obstacles.find(closedId, today);
    if (closed === null) throw new RefusalError('obstacleNotFound', { id: closedId });
    if (closed.closedOn === null || closed.outcome !== '') throw new RefusalError('obstacleNotClosed', { date: closed.openedOn });
    if (openedId !== null) {
      const opened = obstacles.find(openedId, today);
      if (opened?.clientId !== closed.clientId || opened.kind !== closed.kind || opened.openedOn < closed.closedOn) throw new RefusalError('obstacleNotFound', { id: openedId });
      obstacles.remove(openedId);
    }
    const before = { ...closed, closedOn: null, closingNote: '' };
    if (obstacleStanding(before, today).standing === 'open') refuseOverlap(repositories, before, today);
    obstacles.reopen(closedId);
    const client = clients.find(closed.clientId);
    journal.append({ action: 'takeBackClosing', subject: client?.name ?? '', amountCents: null, data: { client: client?.code, closedId, openedId } });
    return {};
  });
}
