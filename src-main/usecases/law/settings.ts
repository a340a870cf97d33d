import type { LawSettings } from '#shared/contract/schemas/formal-notice';
import type { DayCount } from '#shared/domain/law/interest';
import type { Context } from '../context';
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

export const lawSettings = (repositories: Repositories): LawSettings => ({ yearDays: yearDaysOf(repositories), carrier: isCarrier(repositories) });

/** What was claimed before keeps its amounts; the journal tells what it was worked out with. */
export function setLawSettings({ books }: Context, wanted: LawSettings): Promise<Record<string, never>> {
  return books.write((repositories) => {
    const before = lawSettings(repositories);
    if (before.yearDays === wanted.yearDays && before.carrier === wanted.carrier) return {};
    repositories.settings.set(YEAR_DAYS, wanted.yearDays);
    repositories.settings.set(CARRIER, wanted.carrier);
    repositories.journal.append({ action: 'setLawSettings', subject: '', amountCents: null, data: { before, after: wanted } });
    return {};
  });
}
