import { addDays, type IsoDate } from '../calendar';
import { type Cents, sumCents } from '../money';
import type { Instalment, WatchedObstacle } from './obstacle';

/** 'ended': a hold whose day has come; 'kept' and 'broken': promises and plans; 'closed': by the user before that. */
export type Standing = 'open' | 'ended' | 'kept' | 'broken' | 'closed';

export interface InstalmentStanding extends Instalment {
  readonly paidCents: Cents;
  /** 'late': not paid, its grace over. */
  readonly state: 'paid' | 'due' | 'late';
}

export interface ObstacleStanding {
  readonly standing: Standing;
  /** When it stopped holding reminders back; null while it does. */
  readonly endedOn: IsoDate | null;
  /** While it is open: the first day it would hold nothing back if nothing came in between; null when it never ends by itself. */
  readonly returnsOn: IsoDate | null;
  /** What was received towards it, no more than promised. */
  readonly paidCents: Cents;
  readonly instalments: readonly InstalmentStanding[];
}

/**
 * Where an obstacle stands at the end of a day, from what had been received by then: nothing is stored, so any past day
 * answers as it did. A promise or a plan is kept the day its whole sum is there, broken the day after an instalment's
 * grace has passed without it; broken once, it stays so. A hold lets go on its day.
 */
export function obstacleStanding(obstacle: WatchedObstacle, date: IsoDate): ObstacleStanding {
  const receipts = obstacle.receipts.filter((receipt) => receipt.date <= date).sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
  const instalments = instalmentStandings(obstacle, receivedBy(receipts, date), date);
  const progress = { paidCents: sumCents(instalments.map((instalment) => instalment.paidCents)), instalments };
  const natural = naturalEnd(obstacle, receipts);
  const { closedOn } = obstacle;
  if (natural !== null && natural.on <= date && (closedOn === null || natural.on <= closedOn)) {
    return { standing: natural.standing, endedOn: natural.on, returnsOn: null, ...progress };
  }
  if (closedOn !== null && closedOn <= date) return { standing: 'closed', endedOn: closedOn, returnsOn: null, ...progress };
  return { standing: 'open', endedOn: null, returnsOn: nextRelease(obstacle, progress.instalments), ...progress };
}

type End = { readonly on: IsoDate; readonly standing: 'ended' | 'kept' | 'broken' };

/** How it ends by itself with what was received, null when it does not. */
function naturalEnd(obstacle: WatchedObstacle, receipts: WatchedObstacle['receipts']): End | null {
  if (obstacle.kind === 'hold') return obstacle.until === null ? null : { on: obstacle.until, standing: 'ended' };
  const { instalments, graceDays } = obstacle;
  let owedCents = 0;
  for (const { dueDate, amountCents } of instalments) {
    owedCents += amountCents;
    const latest = addDays(dueDate, graceDays);
    if (receivedBy(receipts, latest) < owedCents) return { on: addDays(latest, 1), standing: 'broken' };
  }
  return instalments.length === 0 ? null : { on: dayCovered(receipts, owedCents), standing: 'kept' };
}

/** The day the receipts, in order, come to the amount. */
function dayCovered(receipts: WatchedObstacle['receipts'], amountCents: Cents): IsoDate {
  let total = 0;
  for (const { date, amountCents: cents } of receipts) {
    total += cents;
    if (total >= amountCents) return date;
  }
  throw new RangeError(`${String(total)} cents do not cover ${String(amountCents)}`);
}

const receivedBy = (receipts: WatchedObstacle['receipts'], date: IsoDate): Cents =>
  sumCents(receipts.filter((receipt) => receipt.date <= date).map((receipt) => receipt.amountCents));

function instalmentStandings({ instalments, graceDays }: WatchedObstacle, receivedCents: Cents, date: IsoDate): InstalmentStanding[] {
  let left = receivedCents;
  return instalments.map((instalment) => {
    const paidCents = Math.min(left, instalment.amountCents);
    left -= paidCents;
    const state = paidCents === instalment.amountCents ? 'paid' : date > addDays(instalment.dueDate, graceDays) ? 'late' : 'due';
    return { ...instalment, paidCents, state };
  });
}

function nextRelease({ kind, until, graceDays }: WatchedObstacle, instalments: readonly InstalmentStanding[]): IsoDate | null {
  if (kind === 'hold') return until;
  const next = instalments.find((instalment) => instalment.state !== 'paid');
  return next === undefined ? null : addDays(next.dueDate, graceDays + 1);
}
