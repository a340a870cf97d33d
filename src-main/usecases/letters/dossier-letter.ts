import { RefusalError } from '#shared/contract/result';
import type { Client } from '#shared/contract/schemas/client';
import type { DossierLetterRequest } from '#shared/contract/schemas/dossier-letter';
import { DEFAULT_BOUNDS } from '#shared/domain/ageing';
import type { IsoDate } from '#shared/domain/calendar';
import { refuseInconsistent } from '#shared/domain/letters/check-letter';
import type { LetterData, LetterInvoice } from '#shared/domain/letters/letter-data';
import type { DossierLetterKey } from '#shared/domain/letters/template-keys';
import { sumCents } from '#shared/domain/money';
import type { WatchedObstacle } from '#shared/domain/obstacles/obstacle';
import { obstacleStanding } from '#shared/domain/obstacles/standing';
import { letterDebtor } from '../dunning/letter';
import { ledgerAt, statementOf } from './statement';
import type { Repositories } from '../ports/books';
import type { LetterToWrite } from '../ports/letter-writer';

/** A letter of a dossier that is no reminder, with what it is about. */
export interface DossierLetter {
  readonly client: Client;
  readonly template: DossierLetterKey;
  readonly obstacleId: number | null;
  readonly letter: LetterToWrite;
}

/** What a kind of letter adds to what all have. */
type Particulars = Pick<LetterData, 'template' | 'invoices' | 'totalCents' | 'plan' | 'statement'>;

/**
 * The letter asked for, as it would be issued today under `reference`.
 * @throws RefusalError when the plan is not under way, the account is not settled by a payment, the day is to come
 */
export function dossierLetter(repositories: Repositories, request: DossierLetterRequest, today: IsoDate, reference: string): DossierLetter {
  switch (request.kind) {
    case 'plan': {
      const plan = planUnderWay(repositories, request.obstacleId, today);
      return written(repositories, clientOf(repositories, plan.clientId), agreement(repositories, plan), today, reference, plan.id);
    }
    case 'thanks': {
      const client = clientOf(repositories, request.clientId);
      return written(repositories, client, thanks(repositories, client, today), today, reference, null);
    }
    case 'statement': {
      if (request.asOf > today) throw new RefusalError('dateInFuture', { date: request.asOf, today });
      const client = clientOf(repositories, request.clientId);
      return written(repositories, client, statement(repositories, client, request.asOf, request.from), today, reference, null);
    }
  }
}

function written(repositories: Repositories, client: Client, particulars: Particulars & { readonly template: DossierLetterKey }, date: IsoDate, reference: string, obstacleId: number | null): DossierLetter {
  const { template } = particulars;
  const data: LetterData = {
    creditor: repositories.company.get(),
    debtor: letterDebtor(repositories, client, date),
    date,
    reference,
    level: 0,
    rank: 0,
    channel: 'letter',
    deadline: date,
    unallocatedCents: 0,
    claims: [],
    previousLetters: [],
    finalStep: false,
    ...particulars,
  };
  refuseInconsistent(data);
  const { language } = client;
  return { client, template, obstacleId, letter: { template: { key: template, language, user: repositories.templates.active(template, language), logo: repositories.company.logo() }, data } };
}

function clientOf({ clients }: Repositories, id: number): Client {
  const client = clients.find(id);
  if (client === null) throw new RefusalError('clientNotFound', { client: id });
  return client;
}

function planUnderWay({ obstacles }: Repositories, id: number, today: IsoDate): WatchedObstacle {
  const plan = obstacles.find(id, today);
  if (plan?.kind !== 'plan') throw new RefusalError('obstacleNotFound');
  const { standing, endedOn } = obstacleStanding(plan, today);
  if (standing !== 'open') throw new RefusalError('obstacleNotOpen', { date: plan.closedOn ?? endedOn });
  return plan;
}

/** The debt as it stood on the day of the agreement. */
function agreement({ ledger }: Repositories, plan: WatchedObstacle): Particulars & { readonly template: 'echeancier' } {
  const invoices = ledger
    .invoicesOf(plan.clientId, plan.openedOn)
    .filter((invoice) => plan.invoiceIds.includes(invoice.id))
    .map(({ number, issueDate, dueDate, dueEstimated, amountCents, openCents, daysLate }): LetterInvoice => ({ number, issueDate, dueDate, dueEstimated, amountCents, openCents, daysLate: Math.max(0, daysLate) }))
    .reverse();
  const instalments = plan.instalments.map(({ dueDate, amountCents }) => ({ date: dueDate, cents: amountCents }));
  return { template: 'echeancier', invoices, totalCents: sumCents(invoices.map((invoice) => invoice.openCents)), plan: { instalments, graceDays: plan.graceDays }, statement: null };
}

function thanks({ ledger, balance }: Repositories, client: Client, today: IsoDate): Particulars & { readonly template: 'remerciement' } {
  const { ledgerCents } = balance.agedOf(client.id, today, DEFAULT_BOUNDS);
  const settled = ledgerCents === 0 && balance.foreign(today, client.id).length === 0 && ledger.invoicesOf(client.id, today).every((invoice) => invoice.openCents === 0);
  const paid = ledger.paymentsOf(client.id, today).some((payment) => payment.amountCents > 0);
  if (!settled || !paid) throw new RefusalError('accountNotSettled', { balanceCents: ledgerCents, paid });
  return { template: 'remerciement', invoices: [], totalCents: 0, plan: null, statement: null };
}

function statement(repositories: Repositories, { id }: Client, asOf: IsoDate, from: IsoDate | null): Particulars & { readonly template: 'releve' } {
  return { template: 'releve', invoices: [], totalCents: ledgerAt(repositories, id, asOf), plan: null, statement: statementOf(repositories, id, asOf, from) };
}
