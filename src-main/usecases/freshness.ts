import { daysBetween, type IsoDate, laterOf } from '#shared/domain/calendar';
import type { Repositories } from './ports/books';

/** Payments known for longer than this ago are too old to remind anybody on: a week and its Friday. */
const STALE_AFTER_DAYS = 7;
/** A ledger is closed month by month: imported just now, it may tell of nothing newer than this many days ago. */
const LEDGER_BEHIND_DAYS = 31;

/** Set when a newer export was compared with the books and held nothing they did not know. */
export const CHECKED_ON = 'dataCheckedOn';

export interface Freshness {
  readonly dataDate: IsoDate | null;
  readonly stale: boolean;
}

/** How recent the books' knowledge of payments is, and whether `date` is too far from it to issue reminders. */
export function freshness({ imports, settings }: Repositories, date: IsoDate): Freshness {
  const imported = imports.dataDate();
  const checked = settings.get(CHECKED_ON);
  const dataDate = imported !== null && typeof checked === 'string' ? laterOf(imported, checked) : imported;
  return { dataDate, stale: dataDate !== null && daysBetween(dataDate, date) > STALE_AFTER_DAYS && !hasRecentLedger(imports, date) };
}

function hasRecentLedger(imports: Repositories['imports'], date: IsoDate): boolean {
  const ledger = imports.ledgerDates();
  return ledger !== null && daysBetween(ledger.imported, date) <= STALE_AFTER_DAYS && daysBetween(ledger.told, date) <= LEDGER_BEHIND_DAYS;
}
