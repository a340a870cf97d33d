import type { DayCount } from '#shared/domain/law/interest';
import type { Repositories } from '../ports/books';

const YEAR_DAYS = 'law.yearDays';

/** What the days of interest are divided by: 365 in every year, unless the user chose the days of each year. */
export function yearDaysOf({ settings }: Pick<Repositories, 'settings'>): DayCount {
  return settings.get(YEAR_DAYS) === 'actual' ? 'actual' : '365';
}

const CARRIER = 'law.carrier';

/** The company carries goods: its invoices prescribe in a year (C. com. L133-6). */
export function isCarrier({ settings }: Pick<Repositories, 'settings'>): boolean {
  return settings.get(CARRIER) === true;
}
