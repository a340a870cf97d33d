import { RefusalError } from '#shared/contract/result';
import type { InvoiceView } from '#shared/contract/schemas/client';
import type { CatchUpInput, CatchUpManyInput, ChangedLevels, MovedClients, RestoreLevelsInput, SetLevelInput } from '#shared/contract/schemas/dunning';
import { addDays, type IsoDate } from '#shared/domain/calendar';
import type { DunningPolicy } from '#shared/domain/dunning/policy';
import type { Context } from '../context';
import type { Repositories } from '../ports/books';
import { followedPolicy } from './policy';

/** Puts open invoices of a client at a level, for a reason that is kept: the next step proposed is the one after it. */
export async function setLevel({ books, today }: Context, { clientId, invoiceIds, level, reason }: SetLevelInput): Promise<ChangedLevels> {
  return books.write((repositories) => {
    refuseUnknownLevel(policyOf(repositories, clientId), level);
    const chosen = openInvoices(repositories, clientId, today).filter(({ id }) => invoiceIds.includes(id));
    return change(repositories, { clientId, invoices: chosen, level, reason, date: today });
  });
}

/**
 * Catches up after a long absence: overdue invoices whose step `level` has come by its days start there, so that one
 * letter of that level is proposed. Those further on, and those not so late, stay where they are.
 */
export async function catchUp({ books, today }: Context, input: CatchUpInput): Promise<ChangedLevels> {
  return books.write((repositories) => catchUpOne(repositories, input, today));
}

/** The same for many clients, all of them or none. */
export async function catchUpMany({ books, today }: Context, { clients, reason }: CatchUpManyInput): Promise<MovedClients> {
  return books.write((repositories) => ({
    clients: clients.map(({ clientId, level }) => ({ clientId, ...catchUpOne(repositories, { clientId, level, reason }, today) })),
  }));
}

/** Puts invoices of many clients at the levels given: what takes a catch-up back. */
export async function restoreLevels({ books, today }: Context, { clients, reason }: RestoreLevelsInput): Promise<Record<string, never>> {
  return books.write((repositories) => {
    for (const { clientId, invoices } of clients) {
      const open = openInvoices(repositories, clientId, today);
      for (const level of new Set(invoices.map((invoice) => invoice.level))) {
        refuseUnknownLevel(policyOf(repositories, clientId), level);
        const ids = invoices.filter((invoice) => invoice.level === level).map((invoice) => invoice.id);
        change(repositories, { clientId, invoices: open.filter(({ id }) => ids.includes(id)), level, reason, date: today });
      }
    }
    return {};
  });
}

function catchUpOne(repositories: Repositories, { clientId, level, reason }: CatchUpInput, today: IsoDate): ChangedLevels {
  const policy = policyOf(repositories, clientId);
  refuseUnknownLevel(policy, level - 1);
  const step = policy.steps[level - 1];
  if (step === undefined) throw new RefusalError('levelUnknown', { level, steps: policy.steps.length });
  const offset = step.countedFrom === 'dueDate' ? step.offsetDays : 0;
  const late = openInvoices(repositories, clientId, today).filter((invoice) => invoice.level < level - 1 && addDays(invoice.dueDate, offset) <= today);
  return change(repositories, { clientId, invoices: late, level: level - 1, reason, date: today });
}

const policyOf = (repositories: Repositories, clientId: number): DunningPolicy => followedPolicy(repositories, { kind: 'client', clientId }).policy;

function refuseUnknownLevel({ steps }: DunningPolicy, level: number): void {
  if (level < 0 || level > steps.length) throw new RefusalError('levelUnknown', { level, steps: steps.length });
}

const openInvoices = ({ ledger }: Repositories, clientId: number, today: IsoDate): InvoiceView[] => ledger.invoicesOf(clientId, today).filter((invoice) => invoice.openCents > 0);

interface Change {
  readonly clientId: number;
  readonly invoices: readonly InvoiceView[];
  readonly level: number;
  readonly reason: string;
  readonly date: IsoDate;
}

function change({ dunning, journal, clients }: Repositories, { clientId, invoices, level, reason, date }: Change): ChangedLevels {
  const moved = invoices.filter((invoice) => invoice.level !== level);
  if (moved.length === 0) throw new RefusalError('levelUnchanged', { level });
  for (const invoice of moved) dunning.setLevel({ invoiceId: invoice.id, date, levelBefore: invoice.level, levelAfter: level, reason });
  const changed = moved.map((invoice) => ({ invoiceId: invoice.id, number: invoice.number, levelBefore: invoice.level, levelAfter: level }));
  journal.append({ action: 'changeLevel', subject: clients.find(clientId)?.name ?? '', amountCents: null, data: { client: clientId, reason, changed } });
  return { changed };
}
