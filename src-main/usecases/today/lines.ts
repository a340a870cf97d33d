import type { IsoDate } from '#shared/domain/calendar';
import { daysBetween } from '#shared/domain/calendar';
import type { DunningProposal } from '#shared/domain/dunning/propose';
import type { TodayLine } from '#shared/domain/today/line';
import { freshness } from '../freshness';
import type { AwaitingItem } from '../ports/correspondence';
import type { Repositories } from '../ports/books';
import { limitationLines } from './limitation-lines';
import { noticeLines } from './notice-lines';
import { obstacleLines } from './obstacle-lines';

const NO_MORE = { level: null, invoiceIds: [], obstacleId: null, correspondenceId: null, note: '' } as const;

/** Everything a day asks for, in no order. `proposals` are those of the day; `clientIds` null: of every client. */
export function todayLines(repositories: Repositories, date: IsoDate, proposals: readonly DunningProposal[], clientIds: readonly number[] | null): TodayLine[] {
  const wanted = (clientId: number): boolean => clientIds === null || clientIds.includes(clientId);
  const awaiting = repositories.correspondence.awaiting(date).filter(({ client }) => wanted(client.id));
  const obstacles = repositories.obstacles.unclosed(date).filter(({ clientId }) => wanted(clientId));
  const lines = [
    ...awaiting.map((item) => awaitingLine(repositories, item)),
    ...obstacleLines(repositories, obstacles, date),
    ...proposals.map(proposalLine),
    ...limitationLines(repositories, date, clientIds),
    ...noticeLines(repositories, obstacles, date, clientIds),
  ];
  const asleep = new Set(repositories.agenda.snoozed(date).map(({ clientId, key }) => `${String(clientId)} ${key}`));
  return lines.filter(({ client, key }) => client === null || !asleep.has(`${String(client.id)} ${key}`));
}

/** What concerns no client in particular: payments known for too long, bank entries without their invoice. */
export function generalLines(repositories: Repositories, date: IsoDate): TodayLine[] {
  const { stale, dataDate } = freshness(repositories, date);
  const entries = repositories.bank.countToHandle();
  return [
    ...(stale && dataDate !== null ? [{ ...NO_MORE, kind: 'staleData', key: 'data', client: null, cents: null, since: dataDate, count: daysBetween(dataDate, date) } as const] : []),
    ...(entries > 0 ? [{ ...NO_MORE, kind: 'bankEntries', key: 'bank', client: null, cents: null, since: null, count: entries } as const] : []),
  ];
}

function awaitingLine({ ledger }: Repositories, { id, client, awaits, awaitsOn, date, subject, body }: AwaitingItem): TodayLine {
  return {
    ...NO_MORE,
    kind: awaits === 'call' ? 'callAgain' : 'reply',
    key: `correspondence ${String(id)}`,
    client: { id: client.id, code: client.code, name: client.name },
    cents: ledger.outstandingOf(client.id),
    since: awaits === 'call' ? (awaitsOn ?? date) : date,
    count: 0,
    correspondenceId: id,
    note: subject === '' ? body : subject,
  };
}

/** A letter, or a call when its step is one. */
function proposalLine({ clientId, clientCode, clientName, level, channel, invoices, totalCents }: DunningProposal): TodayLine {
  const [oldest] = invoices;
  const kind = channel === 'phone' ? 'phoneStep' : 'letter';
  return {
    ...NO_MORE,
    kind,
    // one letter per invoice is one line per invoice: its own name tells them apart
    key: `${kind} ${invoices.length === 1 ? (oldest?.number ?? '') : ''}`.trim(),
    client: { id: clientId, code: clientCode, name: clientName },
    cents: totalCents,
    since: oldest?.dueDate ?? null,
    count: invoices.length,
    level,
    invoiceIds: invoices.filter(({ due }) => due).map(({ id }) => id),
  };
}

