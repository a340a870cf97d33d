import { daysBetween, type IsoDate } from '#shared/domain/calendar';
import type { DunningPolicy, DunningStep } from '#shared/domain/dunning/policy';
import { type DunningInvoice, nextStepDate } from '#shared/domain/dunning/propose';

/** One letter a debtor who never pays receives. */
export interface TimelineStep {
  readonly level: number;
  readonly step: DunningStep;
  readonly date: IsoDate;
  /** From the due date; negative before it. */
  readonly days: number;
}

/** What follows from the steps and the gaps between them for an invoice due on `dueDate`, reminded as early as allowed. */
export function debtorTimeline(policy: DunningPolicy, dueDate: IsoDate): TimelineStep[] {
  const timeline: TimelineStep[] = [];
  let lastNoticeDate: IsoDate | null = null;
  for (const [index, step] of policy.steps.entries()) {
    const next = nextStepDate(unpaid(dueDate, index, lastNoticeDate), policy);
    if (next === null) break;
    timeline.push({ level: index + 1, step, date: next.date, days: daysBetween(dueDate, next.date) });
    lastNoticeDate = next.date;
  }
  return timeline;
}

function unpaid(dueDate: IsoDate, level: number, lastNoticeDate: IsoDate | null): DunningInvoice {
  return { id: 0, number: '', issueDate: dueDate, dueDate, dueEstimated: false, amountCents: 1, openCents: 1, level, lastNoticeDate };
}
