import { RefusalError } from '#shared/contract/result';
import type { ObstacleTrace, ProlongInput } from '#shared/contract/schemas/today';
import type { IsoDate } from '#shared/domain/calendar';
import { sumCents } from '#shared/domain/money';
import type { Instalment, WatchedObstacle } from '#shared/domain/obstacles/obstacle';
import { obstacleStanding } from '#shared/domain/obstacles/standing';
import type { Context } from '../context';
import type { Repositories } from '../ports/books';
import { refuseEnded } from './close';
import { refuseOverlap } from './open';

/**
 * Gives a promise or a hold a later day: the one there was is closed, so that the dossier keeps its date, and another runs
 * from today for what is left of it.
 * @throws RefusalError 'obstacleNotProlonged' for the other kinds: a plan is agreed on anew, a dispute has no day
 */
export function prolongObstacle({ books, today }: Context, { id, until, note }: ProlongInput): Promise<ObstacleTrace> {
  return books.write((repositories) => {
    const { obstacles, journal, clients } = repositories;
    const before = obstacles.find(id, today);
    if (before === null) throw new RefusalError('obstacleNotFound', { id });
    if (before.kind !== 'promise' && before.kind !== 'hold') throw new RefusalError('obstacleNotProlonged');
    refuseEnded(before, today);
    if (until <= today) throw new RefusalError('untilNotAfter', { date: today, until });
    const { kind, clientId, invoiceIds, graceDays } = before;
    const instalments = kind === 'promise' ? [{ dueDate: until, amountCents: promisedAnew(repositories, before, today) }] : ([] satisfies Instalment[]);
    const opened = { kind, clientId, invoiceIds, openedOn: today, until: kind === 'hold' ? until : null, subject: '', note: note === '' ? before.note : note, instalments, graceDays } as const;
    obstacles.close(id, { closedOn: today, outcome: '', closingNote: note });
    refuseOverlap(repositories, opened, today);
    const openedId = obstacles.insert(opened);
    const client = clients.find(clientId);
    journal.append({ action: kind === 'promise' ? 'prolongPromise' : 'prolongHold', subject: client?.name ?? '', amountCents: instalments[0]?.amountCents ?? null, data: { client: client?.code, closedId: id, openedId, until, note } });
    return { closedId: id, openedId };
  });
}

/** What is left of the promise, no more than is open. What came today counts towards the new one too: it is part of it. */
function promisedAnew({ ledger }: Repositories, promise: WatchedObstacle, today: IsoDate): number {
  const { instalments } = obstacleStanding(promise, today);
  const left = sumCents(instalments.map(({ amountCents, paidCents }) => amountCents - paidCents));
  const open = sumCents(promise.invoiceIds.map((id) => ledger.findInvoice(id)?.openCents ?? 0));
  if (Math.min(left, open) === 0) throw new RefusalError('nothingOpen', { date: today });
  return Math.min(left, open) + sumCents(promise.receipts.filter(({ date }) => date === today).map(({ amountCents }) => amountCents));
}
