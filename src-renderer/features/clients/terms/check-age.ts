import { daysBetween, type IsoDate } from '#shared/domain/calendar';

/** Until two months, days tell more than months. */
const IN_DAYS = 60;

/** How long ago something was checked: in days, then in whole calendar months. */
export function ageOf(date: IsoDate, today: IsoDate): { readonly unit: 'today' | 'days' | 'months'; readonly count: number } {
  const days = daysBetween(date, today);
  if (days <= 0) return { unit: 'today', count: 0 };
  if (days <= IN_DAYS) return { unit: 'days', count: days };
  const [then, now] = [date, today].map((day) => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)));
  const whole = today.slice(8) < date.slice(8) ? 1 : 0;
  return { unit: 'months', count: (now ?? 0) - (then ?? 0) - whole };
}
