import type { DayCount } from '#shared/domain/law/interest';
import type { Repositories } from '../ports/books';

const YEAR_DAYS = 'law.yearDays';

/** What the days of interest are divided by: 365 in every year, unless the user chose the days of each year. */
export function yearDaysOf({ settings }: Pick<Repositories, 'settings'>): DayCount {
  return settings.get(YEAR_DAYS) === 'actual' ? 'actual' : '365';
}
