import type { TodayPage } from '#shared/contract/schemas/today';
import { DEFAULT_BOUNDS } from '#shared/domain/ageing';
import type { IsoDate } from '#shared/domain/calendar';
import { type GroupOfLines, groupLines, type TodayGroup, type TodayLine } from '#shared/domain/today/line';
import { agedBalance } from '../balance';
import { proposeRun } from '../dunning/propose-run';
import type { Repositories } from '../ports/books';
import { doneOn } from './done';
import { generalLines, todayLines } from './lines';
import { comingUp } from './coming-up';

/** Letters have a page of their own: the biggest are named, the others counted. */
const MOST_LETTERS = 8;
/** Of any other group; what is done makes room for the rest. */
const MOST_LINES = 60;

/** What to do on a day, in the order to do it, how much of it is done, and when the next thing comes when nothing is left. */
export function todayPage(repositories: Repositories, date: IsoDate): TodayPage {
  const groups = todayGroups(repositories, date, (group) => (group === 'letters' ? MOST_LETTERS : MOST_LINES));
  const done = doneOn(repositories, date);
  const { totals, ranges } = agedBalance(repositories, { asOf: date, bounds: [...DEFAULT_BOUNDS] });
  return {
    date,
    groups: groups.map(({ lines, ...group }) => ({ ...group, lines: lines.map((line) => ({ ...line, invoiceIds: [...line.invoiceIds] })) })),
    left: groups.reduce((sum, { count }) => sum + count, 0),
    done: { count: done.length, lines: done.slice(0, MOST_LINES) },
    next: groups.length === 0 ? comingUp(repositories, date) : null,
    balance: { totals, ranges },
  };
}

/** @param most how many lines of a group are wanted */
export function todayGroups(repositories: Repositories, date: IsoDate, most: (group: TodayGroup) => number): GroupOfLines[] {
  const { proposals } = proposeRun(repositories, repositories.policies.book().company, date, null);
  const lines: TodayLine[] = [...todayLines(repositories, date, proposals, null), ...generalLines(repositories, date)];
  return groupLines(lines, most);
}

