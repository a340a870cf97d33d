import { dayOfDate, type IsoDate } from '../calendar';
import type { Cents } from '../money';
import type { DunningPolicy } from './policy';
import type { DunningProposal } from './run';

/** A client that no step was issued to for long: where it stands, and the letter that its oldest invoice would have by now. */
export interface LateClient {
  readonly clientId: number;
  readonly clientName: string;
  readonly level: number;
  /** More than `level`; of the steps before a formal notice, which is not sent out of the blue. */
  readonly reachedLevel: number;
  readonly totalCents: Cents;
  readonly daysLate: number;
}

/** Steps missed from which a client is behind rather than late. */
const FEWEST_STEPS_BEHIND = 2;

/** The step whose day, counted from the due date, came last; formal notices are left to the user. */
export function levelByAge(dueDate: IsoDate, { steps }: DunningPolicy, date: IsoDate): number {
  const age = dayOfDate(date) - dayOfDate(dueDate);
  return steps.reduce((reached, { countedFrom, offsetDays, template }, i) => (countedFrom === 'dueDate' && template !== 'mise-en-demeure' && offsetDays <= age ? i + 1 : reached), 0);
}

/** @returns the client when its letter of the day is two steps or more behind its age, else null */
export function behind({ clientId, clientName, level, totalCents, invoices }: DunningProposal, policy: DunningPolicy, date: IsoDate): LateClient | null {
  const due = invoices.filter((invoice) => invoice.due);
  const reachedLevel = Math.max(0, ...due.map(({ dueDate }) => levelByAge(dueDate, policy, date)));
  if (policy.perInvoice || reachedLevel - level < FEWEST_STEPS_BEHIND) return null;
  return { clientId, clientName, level, reachedLevel, totalCents, daysLate: Math.max(0, ...due.map(({ daysLate }) => daysLate)) };
}
