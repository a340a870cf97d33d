import { doubtfulSettings, type DoubtfulSettingsView } from '#shared/contract/schemas/accounting';
import { DEFAULT_SETTINGS, type DoubtfulSettings, lastYearEnd } from '#shared/domain/accounting/settings';
import type { IsoDate } from '#shared/domain/calendar';
import type { Context } from '../context';
import type { Repositories } from '../ports/books';

const KEY = 'accounting.doubtful';

/** The user's, else those shipped. */
export function settingsOf({ settings }: Pick<Repositories, 'settings'>): DoubtfulSettingsView {
  const { data } = doubtfulSettings.safeParse(settings.get(KEY));
  return data ?? doubtfulSettings.parse(DEFAULT_SETTINGS);
}

export interface SettingsAnswer {
  readonly settings: DoubtfulSettingsView;
  /** The end of the last fiscal year that is over. */
  readonly lastYearEnd: IsoDate;
  readonly closings: IsoDate[];
}

export function accountingSettings(repositories: Repositories, today: IsoDate): SettingsAnswer {
  const settings = settingsOf(repositories);
  return { settings, lastYearEnd: lastYearEnd(settings.fiscalYearEnd, today), closings: repositories.doubtful.closings() };
}

export function setAccountingSettings({ books }: Context, settings: DoubtfulSettings): Promise<Record<string, never>> {
  return books.write((repositories) => {
    repositories.settings.set(KEY, settings);
    repositories.journal.append({ action: 'setAccountingSettings', subject: '', amountCents: null, data: { ...settings } });
    return {};
  });
}
