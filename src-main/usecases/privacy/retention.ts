import { RefusalError } from '#shared/contract/result';
import type { ClientRetentionView, RetentionList } from '#shared/contract/schemas/privacy';
import type { IsoDate } from '#shared/domain/calendar';
import { retentionOf } from '#shared/domain/privacy/retention';
import type { Context } from '../context';
import type { Repositories } from '../ports/books';
import type { ClientRetention } from '../ports/personal-data';
import { RETENTION_KEY, retentionYears } from './retention-setting';

/** As many as a list on screen can use. */
const MOST_ROWS = 500;

/** Which clients may be anonymised, and why the others may not. */
export function retentionList(repositories: Repositories, today: IsoDate): RetentionList {
  const years = retentionYears(repositories);
  const all = repositories.personalData.retention(today, null).map((facts) => viewOf(facts, years, today));
  const named = all.filter(({ anonymisedOn }) => anonymisedOn === null);
  const possible = named.filter(({ bars }) => bars.length === 0);
  const others = named.filter(({ bars }) => bars.length > 0);
  return { years, total: named.length, possible: possible.length, anonymised: all.length - named.length, rows: [...possible, ...others].slice(0, MOST_ROWS) };
}

/** @throws RefusalError 'clientNotFound' */
export function clientRetention(repositories: Repositories, clientId: number, today: IsoDate): ClientRetentionView {
  const [facts] = repositories.personalData.retention(today, clientId);
  if (facts === undefined) throw new RefusalError('clientNotFound', { client: clientId });
  return viewOf(facts, retentionYears(repositories), today);
}

function viewOf({ openItems, pending, ...client }: ClientRetention, years: number, today: IsoDate): ClientRetentionView {
  const { bars, keptUntil } = retentionOf({ openItems, pending, lastEvent: client.lastEvent }, years, today);
  return { ...client, keptUntil, bars: [...bars] };
}

/** @param years how long what names a client is kept after its last event */
export function setRetention({ books }: Context, years: number): Promise<Record<string, never>> {
  return books.write((repositories) => {
    const before = retentionYears(repositories);
    repositories.settings.set(RETENTION_KEY, years);
    repositories.journal.append({ action: 'setRetention', subject: String(years), amountCents: null, data: { before, after: years } });
    return {};
  });
}
