import type { JournalAction } from '#shared/contract/journal-actions';
import { RefusalError } from '#shared/contract/result';
import type { ObstacleView, OpenObstacleInput } from '#shared/contract/schemas/obstacle';
import type { IsoDate } from '#shared/domain/calendar';
import { BOOKS_CURRENCY } from '#shared/domain/currency';
import { type Cents, sumCents } from '#shared/domain/money';
import type { Instalment, ObstacleKind, WatchedObstacle } from '#shared/domain/obstacles/obstacle';
import { instalmentSchedule } from '#shared/domain/obstacles/schedule';
import { obstacleStanding } from '#shared/domain/obstacles/standing';
import type { Context } from '../context';
import type { LedgerItem, Repositories } from '../ports/books';
import type { NewObstacle } from '../ports/obstacles';
import { viewObstacle } from './view';

/** In the journal. */
const OPENED: Readonly<Record<ObstacleKind, JournalAction>> = { hold: 'openHold', dispute: 'openDispute', promise: 'openPromise', plan: 'openPlan', insolvency: 'openInsolvency' };

/**
 * Records what keeps reminders away from a client or some of its invoices. A promise or a plan is about what is open on
 * the day when no invoice is named, for no more than that.
 * @throws RefusalError when the client owes nothing to promise, the amount is above what is open, or one already runs
 */
export async function openObstacle({ books, today }: Context, input: OpenObstacleInput): Promise<ObstacleView> {
  if (input.date > today) throw new RefusalError('dateInFuture', { date: input.date, today });
  return books.write((repositories) => {
    const client = repositories.clients.find(input.clientId);
    if (client === null) throw new RefusalError('clientNotFound', { client: input.clientId });
    const named = input.invoiceIds.map((id) => openInvoice(repositories, input.clientId, id));
    const obstacle = obstacleOf(repositories, input, named);
    refuseOverlap(repositories, obstacle, today);
    const id = repositories.obstacles.insert(obstacle);
    repositories.journal.append({
      action: OPENED[input.kind],
      subject: client.name,
      amountCents: obstacle.instalments.length === 0 ? null : sumCents(obstacle.instalments.map((instalment) => instalment.amountCents)),
      data: { ...obstacle, id, client: client.code, invoices: named.map((invoice) => invoice.number) },
    });
    const opened = repositories.obstacles.find(id, today);
    if (opened === null) throw new Error(`obstacle ${String(id)} was not written`);
    return viewObstacle(repositories, opened, today);
  });
}

function openInvoice({ ledger }: Repositories, clientId: number, id: number): LedgerItem {
  const invoice = ledger.findInvoice(id);
  if (invoice?.clientId !== clientId) throw new RefusalError('invoiceNotFound', { invoice: invoice?.number ?? id });
  if (invoice.openCents === 0) throw new RefusalError('invoiceSettled', { invoice: invoice.number });
  return invoice;
}

function obstacleOf(repositories: Repositories, input: OpenObstacleInput, named: readonly LedgerItem[]): NewObstacle {
  const { kind, clientId, date, note } = input;
  const base = { kind, clientId, invoiceIds: named.map((invoice) => invoice.id), openedOn: date, until: null, subject: '', note, instalments: [], graceDays: 0 } as const;
  switch (input.kind) {
    case 'hold':
      if (input.until !== null) refuseBackwards(input.until > date, date, input.until);
      return { ...base, until: input.until };
    case 'dispute':
    case 'insolvency':
      return { ...base, subject: input.subject };
    case 'promise': {
      refuseBackwards(input.until >= date, date, input.until);
      const { invoiceIds, amountCents } = commitment(repositories, input, named);
      return { ...base, invoiceIds, graceDays: input.graceDays, instalments: [{ dueDate: input.until, amountCents }] };
    }
    case 'plan': {
      refuseBackwards(input.firstDate >= date, date, input.firstDate);
      const { invoiceIds, amountCents } = commitment(repositories, input, named);
      return { ...base, invoiceIds, graceDays: input.graceDays, instalments: schedule(amountCents, input) };
    }
  }
}

function refuseBackwards(follows: boolean, date: IsoDate, until: IsoDate): void {
  if (!follows) throw new RefusalError('untilNotAfter', { date, until });
}

function schedule(amountCents: Cents, { instalments, firstDate, rhythm }: Extract<OpenObstacleInput, { kind: 'plan' }>): Instalment[] {
  if (instalments < 1 || amountCents < instalments) throw new RefusalError('planTooShort');
  return instalmentSchedule(amountCents, instalments, firstDate, rhythm);
}

/** The invoices a promise or a plan is about, and its amount: those open on the day when none is named. */
function commitment(
  { ledger }: Repositories,
  input: { readonly clientId: number; readonly date: IsoDate; readonly amountCents: Cents | null },
  named: readonly LedgerItem[],
): { invoiceIds: number[]; amountCents: Cents } {
  const foreign = named.find((invoice) => invoice.currency !== BOOKS_CURRENCY);
  if (foreign !== undefined) throw new RefusalError('invoiceForeign', { invoice: foreign.number, currency: foreign.currency });
  const about = named.length > 0 ? named : ledger.openInvoices(input.clientId).filter((invoice) => invoice.issueDate <= input.date);
  const openCents = sumCents(about.map((invoice) => invoice.openCents));
  if (openCents === 0) throw new RefusalError('nothingOpen', { date: input.date });
  const amountCents = input.amountCents ?? openCents;
  if (amountCents > openCents) throw new RefusalError('amountAboveOpen', { amountCents, openCents });
  return { invoiceIds: about.map((invoice) => invoice.id), amountCents };
}

const isCommitment = (kind: ObstacleKind): boolean => kind === 'promise' || kind === 'plan';

/** Two promises on one debt would each count the same payment; a second hold on what is held changes nothing. */
export function refuseOverlap({ obstacles }: Repositories, opened: NewObstacle, today: IsoDate): void {
  const clash = obstacles
    .ofClient(opened.clientId, today)
    .filter((other) => obstacleStanding(other, today).standing === 'open')
    .find((other) => (isCommitment(opened.kind) ? isCommitment(other.kind) && shares(other, opened) : other.kind === opened.kind && covers(other, opened)));
  if (clash !== undefined) throw new RefusalError('obstacleExists', { since: clash.openedOn });
}

const shares = (one: WatchedObstacle, other: NewObstacle): boolean => one.invoiceIds.some((id) => other.invoiceIds.includes(id));

function covers(one: WatchedObstacle, other: NewObstacle): boolean {
  if (one.invoiceIds.length === 0) return true;
  return other.invoiceIds.length > 0 && other.invoiceIds.every((id) => one.invoiceIds.includes(id));
}
