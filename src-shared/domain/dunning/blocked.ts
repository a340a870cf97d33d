import { daysBetween, type IsoDate } from '../calendar';
import { BOOKS_CURRENCY } from '../currency';
import { nextStepDate } from './next-step';
import type { DunningPolicy } from './policy';
import type { AccountReason, BlockedInvoice, DunningAccount, DunningInvoice, ProposedInvoice } from './run';
import type { Stop } from './stops';

/** Held back by a dispute, a hold, a promise, a plan or a proceeding. */
export function stoppedInvoice(account: DunningAccount, invoice: ProposedInvoice, { reason, returnsOn, note, obstacleId, since, expectedOn }: Stop): BlockedInvoice {
  return { ...baseOf(account, invoice), reason, until: returnsOn, note, stop: { obstacleId, since, expectedOn } };
}

/** The user left it out of this letter: the next run proposes it again. */
export function leftOutInvoice(account: DunningAccount, invoice: ProposedInvoice): BlockedInvoice {
  return { ...baseOf(account, invoice), reason: 'leftOut', until: null, note: null, stop: null };
}

/** @param hold what holds the whole account back; null: the invoice waits for its own step */
export function waitingInvoice(account: DunningAccount, invoice: ProposedInvoice, policy: DunningPolicy, hold: AccountReason | null): BlockedInvoice {
  const next = nextStepDate(invoice, policy);
  return {
    ...baseOf(account, invoice),
    reason: hold ?? next?.waitsFor ?? 'lastStepIssued',
    until: hold === null ? (next?.date ?? null) : null,
    note: hold === 'doNotRemind' ? account.doNotRemindReason : null,
    stop: null,
  };
}

export function foreignInvoice(account: DunningAccount, invoice: DunningInvoice, date: IsoDate): BlockedInvoice {
  const { currency = BOOKS_CURRENCY } = invoice;
  return { ...baseOf(account, { ...invoice, daysLate: daysBetween(invoice.dueDate, date) }), reason: 'foreignCurrency', until: null, note: currency, stop: null };
}

function baseOf(account: DunningAccount, { id, number, openCents, daysLate, level }: Omit<ProposedInvoice, 'due'>) {
  const { clientId, clientCode, clientName, salesperson, group } = account;
  return { clientId, clientCode, clientName, salesperson, group, invoiceId: id, number, openCents, daysLate, level };
}
