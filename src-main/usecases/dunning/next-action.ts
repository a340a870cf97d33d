import type { NextAction } from '#shared/contract/schemas/client';
import type { IsoDate } from '#shared/domain/calendar';
import type { BlockedInvoice } from '#shared/domain/dunning/propose';
import { byImportance, type TodayLine } from '#shared/domain/today/line';
import type { Repositories } from '../ports/books';
import { todayLines } from '../today/lines';
import { proposeRun } from './propose-run';

/**
 * What comes next for each client: the first line that the page of the day has for it, else what was put off, else the
 * first thing a held invoice waits for. Clients with nothing to come are left out.
 */
export function nextActions(repositories: Repositories, clientIds: readonly number[], today: IsoDate): Map<number, NextAction> {
  const { proposals, blocked } = proposeRun(repositories, repositories.policies.book().company, today, clientIds);
  const waits = firstOf(blocked, ({ clientId }) => clientId, (a, b) => ((a.until ?? '9999') < (b.until ?? '9999') ? -1 : 1));
  const lines = firstOf(todayLines(repositories, today, proposals, clientIds), ({ client }) => client?.id ?? 0, byImportance);
  const asleep = firstOf(repositories.agenda.snoozed(today), ({ clientId }) => clientId, (a, b) => (a.until < b.until ? -1 : 1));
  const next = new Map<number, NextAction>();
  for (const id of clientIds) {
    const [line, snooze, wait] = [lines.get(id), asleep.get(id), waits.get(id)];
    if (line !== undefined) next.set(id, fromLine(line, today));
    else if (snooze !== undefined) next.set(id, { date: snooze.until, level: 0, reason: 'putOff' });
    else if (wait !== undefined) next.set(id, fromWait(wait));
  }
  return next;
}

export const nextAction = (repositories: Repositories, clientId: number, today: IsoDate): NextAction | null => nextActions(repositories, [clientId], today).get(clientId) ?? null;

const fromLine = ({ kind, level }: TodayLine, today: IsoDate): NextAction => ({ date: today, level: level ?? 0, reason: kind === 'letter' ? 'remind' : kind });

const fromWait = ({ until, level, reason }: BlockedInvoice): NextAction => ({ date: until, level: level + 1, reason });

/** The first of each client's, in an order. */
function firstOf<T>(items: readonly T[], clientOf: (item: T) => number, order: (a: T, b: T) => number): Map<number, T> {
  const first = new Map<number, T>();
  for (const item of items) {
    const known = first.get(clientOf(item));
    if (known === undefined || order(item, known) < 0) first.set(clientOf(item), item);
  }
  return first;
}
