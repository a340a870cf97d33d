import { RefusalError } from '#shared/contract/result';
import { doubtfulLine, type DoubtfulClientView, type DoubtfulView } from '#shared/contract/schemas/accounting';
import { DEFAULT_BOUNDS } from '#shared/domain/ageing';
import { type DoubtfulLine, doubtfulLines, type OpenInvoice } from '#shared/domain/accounting/doubtful';
import { doubtfulTotals } from '#shared/domain/accounting/totals';
import type { IsoDate } from '#shared/domain/calendar';
import { type Cents, sumCents } from '#shared/domain/money';
import type { Repositories } from '../ports/books';
import { settingsOf } from './settings';

/** The list at a date: as it was closed, or as the books and the user's choices make it. @throws RefusalError 'dateInFuture' */
export function doubtfulView(repositories: Repositories, date: IsoDate, today: IsoDate): DoubtfulView {
  if (date > today) throw new RefusalError('dateInFuture', { date, today });
  const { doubtful } = repositories;
  const closings = doubtful.closings();
  const invoices = doubtful.openInvoices(date);
  const now = linesNow(repositories, date, invoices);
  const closed = doubtful.closing(date);
  const lines = closed === null ? now : closedLines(repositories, date);
  const previous = closings.findLast((each) => each < date) ?? null;
  const before = previous === null ? [] : closedLines(repositories, previous);
  return {
    date,
    closedOn: closed?.closedOn ?? null,
    previous,
    hasLater: closings.some((each) => each > date),
    booksChanged: closed !== null && JSON.stringify(lines.map(figures)) !== JSON.stringify(now.map(figures)),
    settings: settingsOf(repositories),
    clients: byClient(lines, before),
    totals: doubtfulTotals(lines, sumCents(before.map((line) => line.allowanceCents))),
    ledger: tie(repositories, date, { invoices, lines }),
    foreignOpen: doubtful.foreignOpen(date),
    unknownVat: lines.filter(({ vatSource, leftOut }) => vatSource === 'unknown' && !leftOut).length,
  };
}

/** What the books say of a line, whatever was decided of it. */
const figures = ({ invoiceId, openCents, creditedCents }: DoubtfulLine) => [invoiceId, openCents, creditedCents];

export function linesNow(repositories: Repositories, date: IsoDate, invoices: readonly OpenInvoice[] = repositories.doubtful.openInvoices(date)): DoubtfulLine[] {
  const { doubtful, obstacles } = repositories;
  const standing = obstacles.unclosed(date);
  const disputes = standing.filter(({ kind }) => kind === 'dispute');
  const whole = new Set(disputes.filter(({ invoiceIds }) => invoiceIds.length === 0).map(({ clientId }) => clientId));
  const named = new Set(disputes.flatMap(({ invoiceIds }) => invoiceIds));
  return doubtfulLines({
    date,
    settings: settingsOf(repositories),
    clients: doubtful.clients(),
    invoices,
    creditCents: doubtful.creditsAt(date),
    insolvent: new Set(standing.filter(({ kind }) => kind === 'insolvency').map(({ clientId }) => clientId)),
    disputed: new Set(invoices.filter(({ invoiceId, clientId }) => named.has(invoiceId) || whole.has(clientId)).map(({ invoiceId }) => invoiceId)),
    choices: doubtful.choices(date),
  });
}

/** As they were closed, under the clients that hold the invoices now: two of them may have become one. */
export function closedLines({ doubtful }: Repositories, date: IsoDate): DoubtfulLine[] {
  const clients = doubtful.clients();
  return (doubtful.closing(date)?.lines ?? []).map(({ clientId, line }) => {
    const shown = doubtfulLine.parse(line);
    const client = clients.get(clientId);
    return client === undefined ? shown : { ...shown, ...client };
  });
}

function byClient(lines: readonly DoubtfulLine[], before: readonly DoubtfulLine[]): DoubtfulClientView[] {
  const ids = [...new Set([...lines, ...before.filter(({ allowanceCents }) => allowanceCents > 0)].map(({ clientId }) => clientId))];
  const views = ids.flatMap((clientId) => {
    const own = lines.filter((line) => line.clientId === clientId);
    const earlier = before.filter((line) => line.clientId === clientId);
    const [known] = [...own, ...earlier];
    if (known === undefined) return [];
    return [{ clientId, code: known.code, name: known.name, lines: own, totals: doubtfulTotals(own, sumCents(earlier.map((line) => line.allowanceCents))) }];
  });
  return views.sort((a, b) => a.name.localeCompare(b.name, 'fr') || a.clientId - b.clientId);
}

/** The list beside the aged balance of its date, from figures that the list is not made of. */
function tie({ balance }: Repositories, date: IsoDate, { invoices, lines }: { invoices: readonly OpenInvoice[]; lines: readonly DoubtfulLine[] }): DoubtfulView['ledger'] {
  const listed = new Set(lines.map(({ invoiceId }) => invoiceId));
  const sumOf = (some: readonly { openCents: Cents }[]): Cents => sumCents(some.map(({ openCents }) => openCents));
  const clients = balance.aged(date, DEFAULT_BOUNDS);
  return {
    doubtfulCents: sumOf(invoices.filter(({ invoiceId }) => listed.has(invoiceId))),
    otherCents: sumOf(invoices.filter(({ invoiceId }) => !listed.has(invoiceId))),
    unallocatedCents: sumCents(clients.map(({ unallocatedCents }) => unallocatedCents)),
    ledgerCents: sumCents(clients.map(({ ledgerCents }) => ledgerCents)),
  };
}
