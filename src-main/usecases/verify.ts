import type { BookCheck } from '#shared/contract/book-checks';
import type { OutputOf } from '#shared/contract/operations';
import { DEFAULT_BOUNDS } from '#shared/domain/ageing';
import type { IsoDate } from '#shared/domain/calendar';
import type { Repositories } from './ports/books';

type Verification = OutputOf<'books.verify'>;

/** Days on which buckets + unallocated = ledger is proved: the first, the last, and evenly between. */
const PROVED_DAYS = 12;

/** Proves the books: SQLite's integrity, foreign keys, maintained amounts, balances that tie, levels, what reminders asked for, frozen documents, the journal's chain. */
export function verifyBooks(repositories: Repositories, today: IsoDate): Verification {
  const { audit, journal } = repositories;
  const integrity = audit.integrity();
  const broken = journal.firstBrokenLink();
  const untied = firstUntiedDay(repositories, today);
  const checks: Verification['checks'] = [
    { name: 'integrity', ok: integrity === 'ok', detail: integrity },
    counted('foreignKeys', audit.brokenForeignKeys()),
    counted('openAmounts', audit.wrongOpenAmounts()),
    counted('allocations', audit.wrongAllocations()),
    { name: 'booksTie', ok: untied === null, detail: untied ?? '' },
    counted('levels', audit.wrongLevels()),
    counted('notices', audit.wrongNotices()),
    counted('claims', audit.wrongClaims()),
    counted('allowances', audit.wrongAllowances()),
    counted('documents', audit.wrongDocuments()),
    { name: 'journal', ok: broken === null, detail: broken === null ? '' : String(broken) },
  ];
  return { ok: checks.every((check) => check.ok), checks };
}

const counted = (name: BookCheck, wrong: number) => ({ name, ok: wrong === 0, detail: String(wrong) });

function firstUntiedDay(repositories: Repositories, today: IsoDate): string | null {
  for (const day of daysToProve(repositories.audit.movementDates(), today)) {
    const client = untiedClient(repositories, day);
    if (client !== null) return `${day} ${client}`;
  }
  return null;
}

function daysToProve(dates: readonly IsoDate[], today: IsoDate): IsoDate[] {
  const step = Math.max(1, Math.ceil(dates.length / PROVED_DAYS));
  return [...dates.filter((_, i) => i % step === 0), ...dates.slice(-1), today];
}

/** The code of a client whose aged balance is not its ledger at the date, null when all tie. */
function untiedClient({ audit, balance }: Repositories, day: IsoDate): string | null {
  const ledger = audit.ledgerByClient(day);
  for (const client of balance.aged(day, DEFAULT_BOUNDS)) {
    if ((ledger.get(client.clientId) ?? 0) !== client.ledgerCents) return client.code;
    ledger.delete(client.clientId);
  }
  for (const [id, cents] of ledger) if (cents !== 0) return `#${String(id)}`;
  return null;
}
