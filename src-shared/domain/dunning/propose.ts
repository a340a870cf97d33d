import { addDays, daysBetween, type IsoDate, laterOf } from '../calendar';
import { BOOKS_CURRENCY } from '../currency';
import { type Cents, sumCents } from '../money';
import { nextWorkingDay } from '../working-days';
import { type Channel, type DunningPolicy, type LetterTemplate, stepAfter } from './policy';
import { type Stop, STOP_REASONS, stopOf } from './stops';

/** An invoice with an open amount, as reminders see it. */
export interface DunningInvoice {
  readonly id: number;
  readonly number: string;
  readonly issueDate: IsoDate;
  readonly dueDate: IsoDate;
  readonly dueEstimated: boolean;
  readonly amountCents: Cents;
  readonly openCents: Cents;
  /** ISO 4217; left out for euros. */
  readonly currency?: string;
  /** Level of the last step issued for it, 0 when none was. */
  readonly level: number;
  readonly lastNoticeDate: IsoDate | null;
}

export interface DunningAccount {
  readonly clientId: number;
  readonly clientCode: string;
  readonly clientName: string;
  /** Why the client must not be reminded, null when it may be. */
  readonly doNotRemindReason: string | null;
  /** The policy of the client or of its group, null when it follows the company's. */
  readonly ownPolicy: { readonly id: number; readonly policy: DunningPolicy } | null;
  /** What holds invoices of the client back on the day, or all of them. */
  readonly stops: readonly Stop[];
  readonly invoices: readonly DunningInvoice[];
  /** Open credits, negative. */
  readonly unallocatedCents: Cents;
}

export interface ProposedInvoice extends DunningInvoice {
  readonly daysLate: number;
  /** Its next step has come: issuing the proposal advances it. The others are only listed. */
  readonly due: boolean;
}

export interface DunningProposal {
  readonly clientId: number;
  readonly clientCode: string;
  readonly clientName: string;
  /** null: the company's policy. */
  readonly policyId: number | null;
  /** The highest step due among the invoices; it sets the tone, the channel and the template. */
  readonly level: number;
  readonly channel: Channel;
  readonly template: LetterTemplate;
  readonly newDeadlineDays: number;
  readonly invoices: readonly ProposedInvoice[];
  readonly unallocatedCents: Cents;
  /** Open amounts of the invoices less the unallocated credits. */
  readonly totalCents: Cents;
}

/** What holds a whole account back, and what an invoice waits for. */
const ACCOUNT_REASONS = ['doNotRemind', 'creditBalance', 'belowMinimum'] as const;
type AccountReason = (typeof ACCOUNT_REASONS)[number];

export const BLOCK_REASONS = [...ACCOUNT_REASONS, ...STOP_REASONS, 'stepNotReached', 'minimumGap', 'lastStepIssued', 'foreignCurrency'] as const;
export type BlockReason = (typeof BLOCK_REASONS)[number];

/** An overdue invoice that no proposal lists, and why; `until` is the day it comes back by itself, null if none is known. */
export interface BlockedInvoice {
  readonly clientId: number;
  readonly clientCode: string;
  readonly clientName: string;
  readonly invoiceId: number;
  readonly number: string;
  readonly openCents: Cents;
  readonly daysLate: number;
  readonly level: number;
  readonly reason: BlockReason;
  readonly until: IsoDate | null;
  /** The user's own words, for 'doNotRemind' and what the user set up; the currency, for 'foreignCurrency'. */
  readonly note: string | null;
  /** The dispute, hold, promise, plan or proceeding that holds it back. */
  readonly stop: Pick<Stop, 'obstacleId' | 'since' | 'expectedOn'> | null;
}

export interface DunningRun {
  readonly proposals: readonly DunningProposal[];
  readonly blocked: readonly BlockedInvoice[];
}

/** The day the invoice's next step comes, and what it waits for; null when its last step was issued. */
export function nextStepDate(invoice: DunningInvoice, policy: DunningPolicy): { date: IsoDate; waitsFor: 'stepNotReached' | 'minimumGap' } | null {
  const step = stepAfter(policy, invoice.level);
  if (step === undefined) return null;
  const from = step.countedFrom === 'previousReminder' ? (invoice.lastNoticeDate ?? invoice.dueDate) : invoice.dueDate;
  const byDueDate = addDays(from, step.offsetDays);
  const byGap = invoice.lastNoticeDate === null ? byDueDate : addDays(invoice.lastNoticeDate, step.minimumGapDays);
  const date = laterOf(byDueDate, byGap);
  return {
    date: policy.workingDaysOnly ? nextWorkingDay(date) : date,
    waitsFor: byGap > byDueDate ? 'minimumGap' : 'stepNotReached',
  };
}

/**
 * Who is to be reminded on `date` (product rules, "Reminders"): one proposal per client, or per invoice when the policy
 * says so. Deterministic: the same accounts, policy and date give the same run, in the order of the accounts.
 */
export function proposeReminders(accounts: Iterable<DunningAccount>, companyPolicy: DunningPolicy, date: IsoDate): DunningRun {
  const proposals: DunningProposal[] = [];
  const blocked: BlockedInvoice[] = [];
  for (const account of accounts) {
    const policy = account.ownPolicy?.policy ?? companyPolicy;
    const { inEuros, foreign } = apartByCurrency(account);
    blocked.push(...foreign.filter((invoice) => invoice.dueDate < date).map((invoice) => blockedForeign(account, invoice, date)));
    for (const part of policy.perInvoice ? splitByInvoice(inEuros) : [inEuros]) {
      const outcome = considerAccount(part, policy, date);
      if (outcome.proposal !== null) proposals.push(outcome.proposal);
      blocked.push(...outcome.blocked);
    }
  }
  return { proposals, blocked };
}

/** A letter asks for one sum, in euros: what is in another currency is followed up apart. */
function apartByCurrency(account: DunningAccount): { inEuros: DunningAccount; foreign: readonly DunningInvoice[] } {
  const isForeign = ({ currency = BOOKS_CURRENCY }: DunningInvoice) => currency !== BOOKS_CURRENCY;
  const foreign = account.invoices.filter(isForeign);
  return { foreign, inEuros: foreign.length === 0 ? account : { ...account, invoices: account.invoices.filter((invoice) => !isForeign(invoice)) } };
}

function blockedForeign({ clientId, clientCode, clientName }: DunningAccount, invoice: DunningInvoice, date: IsoDate): BlockedInvoice {
  const { id: invoiceId, number, openCents, level, currency = BOOKS_CURRENCY } = invoice;
  const daysLate = daysBetween(invoice.dueDate, date);
  return { clientId, clientCode, clientName, invoiceId, number, openCents, daysLate, level, reason: 'foreignCurrency', until: null, note: currency, stop: null };
}

function splitByInvoice(account: DunningAccount): DunningAccount[] {
  const overdueFirst = [...account.invoices].sort((a, b) => (a.dueDate < b.dueDate ? -1 : a.dueDate > b.dueDate ? 1 : a.id - b.id));
  let credit = account.unallocatedCents;
  return overdueFirst.map((invoice) => {
    const used = Math.max(credit, -invoice.openCents);
    credit -= used;
    return { ...account, invoices: [invoice], unallocatedCents: used };
  });
}

interface Considered {
  readonly proposal: DunningProposal | null;
  readonly blocked: readonly BlockedInvoice[];
}

/** Invoices held back leave the account first: neither the total nor the letter knows them. */
function considerAccount(account: DunningAccount, policy: DunningPolicy, date: IsoDate): Considered {
  const stopped: BlockedInvoice[] = [];
  const free: ProposedInvoice[] = [];
  for (const invoice of listable(account, policy, date)) {
    const stop = account.doNotRemindReason === null ? stopOf(account.stops, invoice.id) : null;
    if (stop === null) free.push(invoice);
    else stopped.push(stoppedInvoice(account, invoice, stop));
  }
  const { proposal, blocked } = considerFree(account, free, policy);
  return { proposal, blocked: [...blocked, ...stopped] };
}

function stoppedInvoice(account: DunningAccount, invoice: ProposedInvoice, { reason, returnsOn, note, obstacleId, since, expectedOn }: Stop): BlockedInvoice {
  return { ...blockedBase(account, invoice), reason, until: returnsOn, note, stop: { obstacleId, since, expectedOn } };
}

/** What is overdue, and what its step asks to be reminded before. */
function listable(account: DunningAccount, policy: DunningPolicy, date: IsoDate): ProposedInvoice[] {
  return account.invoices.flatMap((invoice) => {
    const daysLate = invoice.dueDate < date ? daysBetween(invoice.dueDate, date) : 0;
    const next = nextStepDate(invoice, policy);
    const due = next !== null && date >= next.date;
    return daysLate > 0 || due ? [{ ...invoice, daysLate, due }] : [];
  });
}

function considerFree(account: DunningAccount, listed: readonly ProposedInvoice[], policy: DunningPolicy): Considered {
  if (listed.length === 0) return { proposal: null, blocked: [] };
  const totalCents = sumCents(listed.map((invoice) => invoice.openCents)) + account.unallocatedCents;
  const hold = accountHold(account, totalCents, lowestClaim(listed, policy));
  if (hold === null && listed.some((invoice) => invoice.due)) return { proposal: makeProposal(account, listed, totalCents, policy), blocked: [] };
  return { proposal: null, blocked: listed.map((invoice) => blockedInvoice(account, invoice, policy, hold)) };
}

/** What the letter must claim at least: the policy's minimum, and that of the step it would be. */
function lowestClaim(listed: readonly ProposedInvoice[], policy: DunningPolicy): Cents {
  const step = policy.steps[levelOf(listed) - 1];
  return Math.max(policy.minimumAmountCents, step?.minimumAmountCents ?? 0);
}

/** The highest step due among the invoices, 0 when none is. */
const levelOf = (listed: readonly ProposedInvoice[]): number => Math.max(0, ...listed.filter((invoice) => invoice.due).map((invoice) => invoice.level + 1));

function accountHold(account: DunningAccount, totalCents: Cents, minimumCents: Cents): AccountReason | null {
  if (account.doNotRemindReason !== null) return 'doNotRemind';
  if (totalCents <= 0) return 'creditBalance';
  if (totalCents < minimumCents) return 'belowMinimum';
  return null;
}

function blockedInvoice(account: DunningAccount, invoice: ProposedInvoice, policy: DunningPolicy, hold: AccountReason | null): BlockedInvoice {
  const next = nextStepDate(invoice, policy);
  return {
    ...blockedBase(account, invoice),
    reason: hold ?? next?.waitsFor ?? 'lastStepIssued',
    until: hold === null ? (next?.date ?? null) : null,
    note: hold === 'doNotRemind' ? account.doNotRemindReason : null,
    stop: null,
  };
}

function blockedBase({ clientId, clientCode, clientName }: DunningAccount, { id, number, openCents, daysLate, level }: ProposedInvoice) {
  return { clientId, clientCode, clientName, invoiceId: id, number, openCents, daysLate, level };
}

function makeProposal(account: DunningAccount, listed: readonly ProposedInvoice[], totalCents: Cents, policy: DunningPolicy): DunningProposal {
  const level = levelOf(listed);
  const step = policy.steps[level - 1];
  if (step === undefined) throw new Error(`policy ${policy.name} has no step ${String(level)}`);
  const byAge = [...listed].sort((a, b) => (a.dueDate < b.dueDate ? -1 : a.dueDate > b.dueDate ? 1 : a.id - b.id));
  return {
    clientId: account.clientId,
    clientCode: account.clientCode,
    clientName: account.clientName,
    policyId: account.ownPolicy?.id ?? null,
    level,
    channel: step.channel,
    template: step.template,
    newDeadlineDays: step.newDeadlineDays,
    invoices: byAge,
    unallocatedCents: account.unallocatedCents,
    totalCents,
  };
}
