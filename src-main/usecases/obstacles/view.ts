import type { ObstacleView } from '#shared/contract/schemas/obstacle';
import type { IsoDate } from '#shared/domain/calendar';
import { sumCents } from '#shared/domain/money';
import type { WatchedObstacle } from '#shared/domain/obstacles/obstacle';
import { obstacleStanding } from '#shared/domain/obstacles/standing';
import type { Repositories } from '../ports/books';

/** An obstacle as it stands at the end of a day. */
export function viewObstacle({ ledger }: Repositories, obstacle: WatchedObstacle, asOf: IsoDate): ObstacleView {
  const { standing, endedOn, returnsOn, paidCents, instalments } = obstacleStanding(obstacle, asOf);
  const { id, kind, clientId, openedOn, until, subject, note, graceDays } = obstacle;
  const known = obstacle.closedOn !== null && obstacle.closedOn <= asOf;
  return {
    id,
    kind,
    clientId,
    invoices: obstacle.invoiceIds.map((invoiceId) => ({ id: invoiceId, number: ledger.findInvoice(invoiceId)?.number ?? '' })),
    openedOn,
    until,
    subject,
    note,
    graceDays,
    amountCents: instalments.length === 0 ? null : sumCents(instalments.map((instalment) => instalment.amountCents)),
    paidCents,
    instalments: instalments.map((instalment) => ({ ...instalment })),
    standing,
    endedOn,
    returnsOn,
    closedOn: known ? obstacle.closedOn : null,
    outcome: known ? obstacle.outcome : '',
    closingNote: known ? obstacle.closingNote : '',
  };
}

/** A client's obstacles as they stood, newest first. */
export function obstaclesOf(repositories: Repositories, clientId: number, asOf: IsoDate): ObstacleView[] {
  return repositories.obstacles.ofClient(clientId, asOf).map((obstacle) => viewObstacle(repositories, obstacle, asOf));
}
