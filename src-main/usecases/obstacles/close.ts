import type { JournalAction } from '#shared/contract/journal-actions';
import { RefusalError } from '#shared/contract/result';
import type { CloseObstacleInput, ObstacleView } from '#shared/contract/schemas/obstacle';
import { type IsoDate, laterOf } from '#shared/domain/calendar';
import type { ObstacleKind, WatchedObstacle } from '#shared/domain/obstacles/obstacle';
import { obstacleStanding } from '#shared/domain/obstacles/standing';
import type { Context } from '../context';
import { creditInvoice } from '../credit-invoice';
import type { Repositories } from '../ports/books';
import { viewObstacle } from './view';

/** In the journal. */
const CLOSED: Readonly<Record<ObstacleKind, JournalAction>> = { hold: 'closeHold', dispute: 'closeDispute', promise: 'closePromise', plan: 'closePlan', insolvency: 'closeInsolvency' };

/**
 * Ends what kept reminders away: the invoices come back at the level they had. A broken promise is closed too, once
 * taken note of. A dispute may end with the credit note that was owed.
 */
export async function closeObstacle({ books, today }: Context, input: CloseObstacleInput): Promise<ObstacleView> {
  if (input.date > today) throw new RefusalError('dateInFuture', { date: input.date, today });
  return books.write((repositories) => {
    const obstacle = repositories.obstacles.find(input.id, today);
    if (obstacle === null) throw new RefusalError('obstacleNotFound', { id: input.id });
    refuseEnded(obstacle, today);
    if (input.date < obstacle.openedOn) throw new RefusalError('untilNotAfter', { date: obstacle.openedOn, until: input.date });
    const outcome = obstacle.kind === 'dispute' ? (input.outcome ?? '') : '';
    const creditNote = outcome === 'creditNote' && input.creditNote !== null ? giveCredit(repositories, obstacle, input.creditNote, input.date) : null;
    repositories.obstacles.close(obstacle.id, { closedOn: input.date, outcome, closingNote: input.note });
    const client = repositories.clients.find(obstacle.clientId);
    repositories.journal.append({
      action: CLOSED[obstacle.kind],
      subject: client?.name ?? '',
      amountCents: creditNote?.amountCents ?? null,
      data: { id: obstacle.id, client: client?.code, date: input.date, outcome, note: input.note, creditNote },
    });
    return viewObstacle(repositories, { ...obstacle, closedOn: input.date, outcome, closingNote: input.note }, today);
  });
}

export function refuseEnded(obstacle: WatchedObstacle, today: IsoDate): void {
  const { standing, endedOn } = obstacleStanding(obstacle, today);
  const closable = standing === 'open' || (standing === 'broken' && obstacle.closedOn === null);
  if (!closable) throw new RefusalError('obstacleNotOpen', { date: obstacle.closedOn ?? endedOn });
}

function giveCredit(repositories: Repositories, { invoiceIds }: WatchedObstacle, { number, amountCents }: NonNullable<CloseObstacleInput['creditNote']>, date: IsoDate) {
  const [invoiceId] = invoiceIds;
  const invoice = invoiceId === undefined || invoiceIds.length > 1 ? null : repositories.ledger.findInvoice(invoiceId);
  if (invoice === null) throw new RefusalError('invoiceNotFound', { invoice: '' });
  return creditInvoice(repositories, invoice, { nature: 'creditNote', number: number === '' ? `AVOIR ${invoice.number}` : number, label: '', date: laterOf(date, invoice.date), amountCents });
}
