import { addDays, addMonths, daysBetween, type IsoDate } from '../calendar';

/** Who owes, and for what: C. com. L110-4 and C. civ. 2224; C. conso. L218-2; C. com. L133-6. */
export type LimitationRule = 'professional' | 'consumer' | 'transport';

export const LIMITATION_YEARS: Readonly<Record<LimitationRule, number>> = { professional: 5, consumer: 2, transport: 1 };
/** C. civ. 2232. */
const CEILING_YEARS = 20;

/** What makes an equal period run anew (C. civ. 2240, 2241, 2244). A formal notice is none of these. */
export interface Interruption {
  readonly kind: 'acknowledgement' | 'claim' | 'enforcement';
  readonly date: IsoDate;
  /** Until when it lasts: a claim interrupts as long as it is pending (C. civ. 2242). Null: on its day only. */
  readonly until: IsoDate | null;
}

/** Days, both included, during which the period stands still: mediation, conciliation (C. civ. 2238). */
export interface LimitationSuspension {
  readonly from: IsoDate;
  readonly to: IsoDate;
}

export interface LimitationFacts {
  readonly rule: LimitationRule;
  /** When the debt fell due (C. civ. 2233). */
  readonly dueDate: IsoDate;
  readonly interruptions: readonly Interruption[];
  readonly suspensions: readonly LimitationSuspension[];
}

export interface Limitation {
  /** The last day on which the debtor can still be sued. */
  readonly lastDay: IsoDate;
  /** From where the period that ends then runs: the due date, or the last interruption. */
  readonly runsFrom: IsoDate;
  readonly interruptedBy: Interruption | null;
  /** Days that suspensions added to it. */
  readonly suspendedDays: number;
  /** Twenty years from the due date cut it short. */
  readonly cut: boolean;
  /** Interruptions that came once the time had run out, and changed nothing. */
  readonly tooLate: readonly Interruption[];
}

/** The day a debt can no longer be claimed, and why. What happened after the time had run out does not bring it back. */
export function limitation({ rule, dueDate, interruptions, suspensions }: LimitationFacts): Limitation {
  const years = LIMITATION_YEARS[rule];
  const ceiling = addYears(dueDate, CEILING_YEARS);
  let current = { runsFrom: dueDate, ...suspendedEnd(dueDate, years, suspensions) };
  let interruptedBy: Interruption | null = null;
  const tooLate: Interruption[] = [];
  for (const event of [...interruptions].sort((a, b) => (a.date < b.date ? -1 : 1))) {
    if (event.date > current.end || event.date > ceiling) {
      tooLate.push(event);
      continue;
    }
    const runsFrom = event.until !== null && event.until > event.date ? event.until : event.date;
    if (runsFrom < current.runsFrom) continue;
    current = { runsFrom, ...suspendedEnd(runsFrom, years, suspensions) };
    interruptedBy = event;
  }
  const cut = current.end > ceiling;
  return { lastDay: cut ? ceiling : current.end, runsFrom: current.runsFrom, interruptedBy, suspendedDays: current.suspendedDays, cut, tooLate };
}

/** Each suspension that begins before the end moves it by its own days, those before the start left out. */
function suspendedEnd(runsFrom: IsoDate, years: number, suspensions: readonly LimitationSuspension[]): { readonly end: IsoDate; readonly suspendedDays: number } {
  let end = addYears(runsFrom, years);
  let suspendedDays = 0;
  let counted = runsFrom;
  for (const { from, to } of [...suspensions].sort((a, b) => (a.from < b.from ? -1 : 1))) {
    const first = from > counted ? from : addDays(counted, 1);
    if (to < first || first > end) continue;
    const days = daysBetween(first, to) + 1;
    end = addDays(end, days);
    suspendedDays += days;
    counted = to;
  }
  return { end, suspendedDays };
}

const addYears = (date: IsoDate, years: number): IsoDate => addMonths(date, 12 * years);

/** Months left at which the user is warned; 0 once the last day has passed. */
export type LimitationAlert = 0 | 1 | 3 | 6;

/** Nothing due after this can lapse within six months, whatever interrupted it: interruptions only make it later. */
export function latestWatchedDueDate(rule: LimitationRule, today: IsoDate): IsoDate {
  // months differ in length: three days more leave nothing out
  return addDays(addMonths(today, 6 - 12 * LIMITATION_YEARS[rule]), 3);
}

/** The nearest warning reached on a day, each on the day of the last day's number that many months before it, or the last of a shorter month; null while there is more than six months. */
export function limitationAlert(lastDay: IsoDate, today: IsoDate): LimitationAlert | null {
  if (today > lastDay) return 0;
  return ([1, 3, 6] as const).find((months) => today >= addMonths(lastDay, -months)) ?? null;
}
