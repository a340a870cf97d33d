import { dayOfDate, type IsoDate } from '../calendar';
import { BOOKS_CURRENCY } from '../currency';
import type { Cents } from '../money';
import { foreignInvoice, leftOutInvoice, stoppedInvoice, waitingInvoice } from './blocked';
import { nextStep } from './next-step';
import type { DunningPolicy } from './policy';
import type { AccountReason, BlockedInvoice, DunningAccount, DunningInvoice, DunningProposal, DunningRun, ProposedInvoice } from './run';
import { stopOf } from './stops';

export { nextStepDate } from './next-step';
export { BLOCK_REASONS } from './run';
export type { BlockedInvoice, BlockReason, DunningAccount, DunningInvoice, DunningProposal, DunningRun, ProposedInvoice } from './run';

const NONE: ReadonlySet<number> = new Set();

/** What is asked of the queue: a day, and the invoices that the user leaves out of the letters of that day. */
interface Asked {
  readonly date: IsoDate;
  /** Its number. */
  readonly day: number;
  readonly leftOut: ReadonlySet<number>;
}

/**
 * Who is to be reminded on `date` (product rules, "Reminders"): one proposal per client, or per invoice when the policy
 * says so. Deterministic: the same accounts, policy and date give the same run, in the order of the accounts.
 * @param leftOut ids of invoices that are neither claimed nor advanced this time
 */
export function proposeReminders(accounts: Iterable<DunningAccount>, companyPolicy: DunningPolicy, date: IsoDate, leftOut = NONE): DunningRun {
  const asked = { date, day: dayOfDate(date), leftOut };
  const proposals: DunningProposal[] = [];
  const blocked: BlockedInvoice[] = [];
  for (const account of accounts) {
    const policy = account.ownPolicy?.policy ?? companyPolicy;
    const { inEuros, foreign } = apartByCurrency(account);
    for (const invoice of foreign) if (invoice.dueDate < date) blocked.push(foreignInvoice(account, invoice, date));
    for (const part of policy.perInvoice ? splitByInvoice(inEuros, leftOut) : [inEuros]) {
      const proposal = considerAccount(part, policy, asked, blocked);
      if (proposal !== null) proposals.push(proposal);
    }
  }
  return { proposals, blocked };
}

const isForeign = ({ currency = BOOKS_CURRENCY }: DunningInvoice): boolean => currency !== BOOKS_CURRENCY;

/** A letter asks for one sum, in euros: what is in another currency is followed up apart. */
function apartByCurrency(account: DunningAccount): { inEuros: DunningAccount; foreign: readonly DunningInvoice[] } {
  if (!account.invoices.some(isForeign)) return { inEuros: account, foreign: [] };
  return { foreign: account.invoices.filter(isForeign), inEuros: { ...account, invoices: account.invoices.filter((invoice) => !isForeign(invoice)) } };
}

/** The oldest take the credits first, and those that are left out only what the others leave. */
function splitByInvoice(account: DunningAccount, leftOut: ReadonlySet<number>): DunningAccount[] {
  const isLeftOut = ({ id }: DunningInvoice): number => Number(leftOut.has(id));
  const inOrder = [...account.invoices].sort((a, b) => isLeftOut(a) - isLeftOut(b) || oldestFirst(a, b));
  let credit = account.unallocatedCents;
  return inOrder.map((invoice) => {
    const used = Math.max(credit, -invoice.openCents);
    credit -= used;
    return { ...account, invoices: [invoice], unallocatedCents: used };
  });
}

const oldestFirst = (a: DunningInvoice, b: DunningInvoice): number => (a.dueDate < b.dueDate ? -1 : a.dueDate > b.dueDate ? 1 : a.id - b.id);

/** Invoices held back or left out leave the account first: neither the total nor the letter knows them. */
function considerAccount(account: DunningAccount, policy: DunningPolicy, asked: Asked, blocked: BlockedInvoice[]): DunningProposal | null {
  const stopped: BlockedInvoice[] = [];
  const free: ProposedInvoice[] = [];
  for (const invoice of account.invoices) {
    const listed = asListed(invoice, policy, asked);
    if (listed === null) continue;
    const stop = account.doNotRemindReason === null ? stopOf(account.stops, invoice.id) : null;
    if (stop !== null) stopped.push(stoppedInvoice(account, listed, stop));
    else if (asked.leftOut.has(invoice.id)) stopped.push(leftOutInvoice(account, listed));
    else free.push(listed);
  }
  const proposal = considerFree(account, free, policy, blocked);
  blocked.push(...stopped);
  return proposal;
}

/** The invoice as the letter lists it when it is overdue, or when its step asks to be reminded before; else null. */
function asListed(invoice: DunningInvoice, policy: DunningPolicy, { date, day }: Asked): ProposedInvoice | null {
  const daysLate = invoice.dueDate < date ? day - dayOfDate(invoice.dueDate) : 0;
  const next = nextStep(invoice, policy);
  const due = next !== null && day >= next.day;
  return daysLate > 0 || due ? { ...invoice, daysLate, due } : null;
}

function considerFree(account: DunningAccount, listed: readonly ProposedInvoice[], policy: DunningPolicy, blocked: BlockedInvoice[]): DunningProposal | null {
  if (listed.length === 0) return null;
  const totalCents = listed.reduce((sum, invoice) => sum + invoice.openCents, account.unallocatedCents);
  const level = levelOf(listed);
  const hold = accountHold(account, totalCents, lowestClaim(policy, level));
  if (hold === null && level > 0) return makeProposal(account, listed, { level, totalCents }, policy);
  for (const invoice of listed) blocked.push(waitingInvoice(account, invoice, policy, hold));
  return null;
}

/** What the letter must claim at least: the policy's minimum, and that of the step it would be. */
function lowestClaim(policy: DunningPolicy, level: number): Cents {
  return Math.max(policy.minimumAmountCents, policy.steps[level - 1]?.minimumAmountCents ?? 0);
}

/** The highest step due among the invoices, 0 when none is. */
const levelOf = (listed: readonly ProposedInvoice[]): number => listed.reduce((highest, { due, level }) => (due ? Math.max(highest, level + 1) : highest), 0);

function accountHold(account: DunningAccount, totalCents: Cents, minimumCents: Cents): AccountReason | null {
  if (account.doNotRemindReason !== null) return 'doNotRemind';
  if (totalCents <= 0) return 'creditBalance';
  if (totalCents < minimumCents) return 'belowMinimum';
  return null;
}

function makeProposal(account: DunningAccount, listed: readonly ProposedInvoice[], { level, totalCents }: { level: number; totalCents: Cents }, policy: DunningPolicy): DunningProposal {
  const step = policy.steps[level - 1];
  if (step === undefined) throw new Error(`policy ${policy.name} has no step ${String(level)}`);
  const { clientId, clientCode, clientName, salesperson, group, unallocatedCents } = account;
  return {
    clientId,
    clientCode,
    clientName,
    salesperson,
    group,
    policyId: account.ownPolicy?.id ?? null,
    level,
    channel: step.channel,
    template: step.template,
    newDeadlineDays: step.newDeadlineDays,
    invoices: [...listed].sort(oldestFirst),
    unallocatedCents,
    totalCents,
  };
}
