import { formatShortDate, type IsoDate } from '#shared/domain/calendar';
import { noticeFollowUp } from '#shared/domain/law/formal-notice';
import type { WatchedObstacle } from '#shared/domain/obstacles/obstacle';
import { obstacleStanding } from '#shared/domain/obstacles/standing';
import type { TodayKind, TodayLine } from '#shared/domain/today/line';
import { noticeFacts } from '../law/formal-notices';
import type { Repositories } from '../ports/books';

const KINDS = { toPost: 'noticeToPost', awaited: 'noticeAwaited', expired: 'noticeExpired' } as const satisfies Readonly<Record<string, TodayKind>>;

/** The formal notices to post, to look for, or to follow up: nothing is asked of what a promise, a plan or a dispute holds. */
export function noticeLines(repositories: Repositories, obstacles: readonly WatchedObstacle[], date: IsoDate, clientIds: readonly number[] | null): TodayLine[] {
  return repositories.formalNotices.standing(clientIds).flatMap((row): TodayLine[] => {
    const client = repositories.agenda.clientName(row.clientId);
    const mine = obstacles.filter((obstacle) => obstacle.clientId === row.clientId && obstacleStanding(obstacle, date).standing === 'open');
    if (client === null || mine.some(({ invoiceIds }) => invoiceIds.length === 0)) return [];
    const facts = noticeFacts(row, new Set(mine.flatMap(({ invoiceIds }) => invoiceIds)));
    const asked = noticeFollowUp(facts, date);
    if (asked === null) return [];
    return [
      {
        kind: KINDS[asked.what],
        key: `formal notice ${String(row.noticeId)} ${asked.what}`,
        client,
        cents: facts.openCents,
        since: asked.since,
        count: row.invoices.filter(({ openCents }) => openCents > 0).length,
        level: null,
        invoiceIds: [],
        obstacleId: null,
        correspondenceId: null,
        note: formatShortDate(row.issuedOn),
      },
    ];
  });
}
