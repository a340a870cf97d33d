import type { IsoDate } from '../calendar';
import type { ObstacleKind, WatchedObstacle } from '../obstacles/obstacle';
import { obstacleStanding } from '../obstacles/standing';

/** In the order in which one is named when several hold the same invoice back. */
export const STOP_REASONS = ['insolvency', 'disputed', 'onHold', 'promised', 'instalmentPlan'] as const;
export type StopReason = (typeof STOP_REASONS)[number];

const REASON_OF: Readonly<Record<ObstacleKind, StopReason>> = {
  insolvency: 'insolvency',
  dispute: 'disputed',
  hold: 'onHold',
  promise: 'promised',
  plan: 'instalmentPlan',
};

/** An obstacle that holds reminders back on a day. */
export interface Stop {
  readonly obstacleId: number;
  readonly reason: StopReason;
  /** None: every invoice of the client. */
  readonly invoiceIds: readonly number[];
  readonly since: IsoDate;
  /** The day given: until when the hold lasts, when the promise or the next instalment falls due. */
  readonly expectedOn: IsoDate | null;
  /** The first day it lets go by itself, null when none is known. */
  readonly returnsOn: IsoDate | null;
  readonly note: string;
}

/** What holds reminders back at the end of a day, by client. */
export function stopsByClient(obstacles: Iterable<WatchedObstacle>, date: IsoDate): Map<number, Stop[]> {
  const stops = new Map<number, Stop[]>();
  for (const obstacle of obstacles) {
    const { standing, returnsOn, instalments } = obstacleStanding(obstacle, date);
    if (standing !== 'open') continue;
    const list = stops.get(obstacle.clientId) ?? [];
    const next = instalments.find((instalment) => instalment.state !== 'paid');
    list.push({
      obstacleId: obstacle.id,
      reason: REASON_OF[obstacle.kind],
      invoiceIds: obstacle.invoiceIds,
      since: obstacle.openedOn,
      expectedOn: obstacle.until ?? next?.dueDate ?? null,
      returnsOn,
      note: obstacle.note,
    });
    stops.set(obstacle.clientId, list);
  }
  return stops;
}

/** What holds an invoice back, null when nothing does. */
export function stopOf(stops: readonly Stop[], invoiceId: number): Stop | null {
  const holding = stops.filter((stop) => stop.invoiceIds.length === 0 || stop.invoiceIds.includes(invoiceId));
  const [first] = holding.sort((a, b) => STOP_REASONS.indexOf(a.reason) - STOP_REASONS.indexOf(b.reason));
  return first ?? null;
}
