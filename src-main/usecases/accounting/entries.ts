import { RefusalError } from '#shared/contract/result';
import type { EntriesView } from '#shared/contract/schemas/accounting';
import { type DoubtfulClient, type DoubtfulLine, vatOf } from '#shared/domain/accounting/doubtful';
import { closingEntries, type CountedInvoice, type Entry, type WrittenOff } from '#shared/domain/accounting/entries';
import type { IsoDate } from '#shared/domain/calendar';
import { sumCents } from '#shared/domain/money';
import type { Repositories } from '../ports/books';
import type { WriteOffFact } from '../ports/doubtful';
import { closedLines, linesNow } from './doubtful';
import { settingsOf } from './settings';

/**
 * The entries that a list asks for since the one closed before it; without one, write-offs count from the year before
 * the date on. @throws RefusalError 'dateInFuture'
 */
export function doubtfulEntries(repositories: Repositories, date: IsoDate, today: IsoDate): EntriesView {
  if (date > today) throw new RefusalError('dateInFuture', { date, today });
  const { doubtful } = repositories;
  const settings = settingsOf(repositories);
  const previous = doubtful.closings().findLast((each) => each < date) ?? null;
  const clients = doubtful.clients();
  const closed = doubtful.closing(date) !== null;
  const writtenOff = doubtful.writtenOff(previous ?? aYearBefore(date), date).flatMap((fact) => lossOf(fact, clients, settings.vatRateBps));
  const entries = closingEntries({
    date,
    settings,
    now: (closed ? closedLines(repositories, date) : linesNow(repositories, date)).map(counted),
    before: previous === null ? [] : closedLines(repositories, previous).map(counted),
    writtenOff,
  });
  const lines = entries.flatMap((entry) => entry.lines);
  return {
    date,
    closed,
    entries: entries.map(shown),
    debitCents: sumCents(lines.map(({ debitCents }) => debitCents)),
    creditCents: sumCents(lines.map(({ creditCents }) => creditCents)),
    unknownVat: writtenOff.filter(({ vatCents }) => vatCents === null).length,
  };
}

const shown = ({ client, lines, ...entry }: Entry): EntriesView['entries'][number] => ({ ...entry, client: { ...client }, lines: [...lines] });

/** The 29th of February has its own day in no other year: the 28th is as good a beginning. */
function aYearBefore(date: IsoDate): IsoDate {
  const year = String(Number(date.slice(0, 4)) - 1).padStart(4, '0');
  return `${year}${date.endsWith('-02-29') ? '-02-28' : date.slice(4)}`;
}

const counted = ({ clientId, code, name, invoiceId, leftOut, exposedCents, allowanceCents }: DoubtfulLine): CountedInvoice => ({
  client: { clientId, code, name },
  invoiceId,
  doubtfulCents: leftOut ? 0 : exposedCents,
  allowanceCents,
});

function lossOf(fact: WriteOffFact, clients: ReadonlyMap<number, DoubtfulClient>, vatRateBps: number | null): WrittenOff[] {
  const client = clients.get(fact.clientId);
  if (client === undefined) return [];
  const { invoiceId, number, date, cents } = fact;
  return [{ client, invoiceId, number, date, cents, vatCents: vatOf(cents, fact, vatRateBps).vatCents }];
}
