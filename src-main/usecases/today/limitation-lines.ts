import type { IsoDate } from '#shared/domain/calendar';
import { BOOKS_CURRENCY } from '#shared/domain/currency';
import { latestWatchedDueDate, type LimitationAlert, limitationAlert } from '#shared/domain/law/limitation';
import { limitationOf, limitationRule } from '#shared/domain/law/limitation-events';
import { sumCents } from '#shared/domain/money';
import type { TodayKind, TodayLine } from '#shared/domain/today/line';
import { concerns } from '../law/limitation';
import { isCarrier } from '../law/settings';
import type { Repositories } from '../ports/books';
import type { LimitationEvent, WatchedInvoice } from '../ports/limitation';

const KINDS: Readonly<Record<LimitationAlert, TodayKind>> = { 6: 'limitation6', 3: 'limitation3', 1: 'limitation1', 0: 'limitationOver' };

interface Alerted {
  readonly invoice: WatchedInvoice;
  readonly lastDay: IsoDate;
  readonly alert: LimitationAlert;
}

/** One line per client whose invoices lapse within six months; one whose time is over for all that is left only says so. */
export function limitationLines(repositories: Repositories, date: IsoDate, clientIds: readonly number[] | null): TodayLine[] {
  const carrier = isCarrier(repositories);
  const latest = { consumer: latestWatchedDueDate(limitationRule('consumer', carrier), date), other: latestWatchedDueDate(limitationRule('professional', carrier), date) };
  const byClient = groupedByClient(repositories.limitation.watched(latest, clientIds));
  const events = groupedByClient(repositories.limitation.ofClients([...byClient.keys()]));
  return [...byClient].flatMap(([clientId, invoices]) => lineOf(alertsOf(invoices, events.get(clientId) ?? [], carrier, date)));
}

function groupedByClient<T extends { readonly clientId: number }>(items: readonly T[]): Map<number, T[]> {
  const groups = new Map<number, T[]>();
  for (const item of items) {
    const group = groups.get(item.clientId);
    if (group === undefined) groups.set(item.clientId, [item]);
    else group.push(item);
  }
  return groups;
}

function alertsOf(invoices: readonly WatchedInvoice[], events: readonly LimitationEvent[], carrier: boolean, date: IsoDate): Alerted[] {
  return invoices.flatMap((invoice) => {
    const about = events.filter((event) => concerns(event, invoice));
    const { lastDay } = limitationOf(limitationRule(invoice.debtor, carrier), invoice.dueDate, about, date);
    const alert = limitationAlert(lastDay, date);
    return alert === null ? [] : [{ invoice, lastDay, alert }];
  });
}

/** What can still be saved speaks before what cannot. */
function lineOf(alerted: readonly Alerted[]): TodayLine[] {
  const saved = alerted.filter(({ alert }) => alert > 0);
  const shown = saved.length > 0 ? saved : alerted;
  const [first] = [...shown].sort((a, b) => (a.lastDay < b.lastDay ? -1 : a.lastDay > b.lastDay ? 1 : 0));
  if (first === undefined) return [];
  const { clientId, code, name } = first.invoice;
  const kind = KINDS[first.alert];
  return [
    {
      kind,
      // by the month it has come to: put off at six months, it comes back at three
      key: kind,
      client: { id: clientId, code, name },
      cents: sumCents(shown.filter(({ invoice }) => invoice.currency === BOOKS_CURRENCY).map(({ invoice }) => invoice.openCents)),
      since: first.lastDay,
      count: shown.length,
      level: null,
      invoiceIds: [],
      obstacleId: null,
      correspondenceId: null,
      note: '',
    },
  ];
}
