import { dateOfDay, dayOfDate, type IsoDate } from '../calendar';
import { nextWorkingDay } from '../working-days';
import { type DunningPolicy, stepAfter } from './policy';
import type { DunningInvoice } from './run';

export interface NextStep {
  /** The number of the day it comes on: a queue asks it of a hundred thousand invoices, dates are written for few. */
  readonly day: number;
  readonly waitsFor: 'stepNotReached' | 'minimumGap';
}

type Standing = Pick<DunningInvoice, 'dueDate' | 'level' | 'lastNoticeDate'>;

/** When the invoice's next step comes, and what it waits for; null when its last step was issued. */
export function nextStep({ dueDate, level, lastNoticeDate }: Standing, policy: DunningPolicy): NextStep | null {
  const step = stepAfter(policy, level);
  if (step === undefined) return null;
  const due = dayOfDate(dueDate);
  const last = lastNoticeDate === null ? null : dayOfDate(lastNoticeDate);
  const byDueDate = (step.countedFrom === 'previousReminder' ? (last ?? due) : due) + step.offsetDays;
  const byGap = last === null ? byDueDate : last + step.minimumGapDays;
  const day = Math.max(byDueDate, byGap);
  return {
    day: policy.workingDaysOnly ? dayOfDate(nextWorkingDay(dateOfDay(day))) : day,
    waitsFor: byGap > byDueDate ? 'minimumGap' : 'stepNotReached',
  };
}

export function nextStepDate(invoice: Standing, policy: DunningPolicy): { date: IsoDate; waitsFor: NextStep['waitsFor'] } | null {
  const next = nextStep(invoice, policy);
  return next === null ? null : { date: dateOfDay(next.day), waitsFor: next.waitsFor };
}
