import type { DunningQueue } from '#shared/contract/schemas/dunning';
import type { IsoDate } from '#shared/domain/calendar';
import type { DunningPolicy } from '#shared/domain/dunning/policy';

export type Proposal = DunningQueue['proposals'][number];
export type ProposedInvoice = Proposal['invoices'][number];
export type BlockedInvoice = DunningQueue['blocked'][number];

/** Which sentence says why an invoice is in the letter, and the figures it needs. */
export type InvoiceReason =
  | { readonly kind: 'dueFirst' | 'dueBefore'; readonly step: number; readonly offsetDays: number }
  | { readonly kind: 'dueNext'; readonly step: number; readonly offsetDays: number; readonly lastNoticeDate: IsoDate }
  | { readonly kind: 'waits'; readonly lastNoticeDate: IsoDate | null };

export function invoiceReason(invoice: ProposedInvoice, policy: DunningPolicy): InvoiceReason {
  const next = policy.steps[invoice.level];
  if (!invoice.due || next === undefined) return { kind: 'waits', lastNoticeDate: invoice.lastNoticeDate };
  const step = invoice.level + 1;
  const { offsetDays } = next;
  if (invoice.lastNoticeDate !== null) return { kind: 'dueNext', step, offsetDays, lastNoticeDate: invoice.lastNoticeDate };
  return { kind: invoice.daysLate > 0 ? 'dueFirst' : 'dueBefore', step, offsetDays };
}

/** The policy a proposal comes from: its client's or group's own, else the company's. */
export const policyOf = (queue: DunningQueue, proposal: Proposal | undefined): DunningPolicy => queue.ownPolicies.find(({ id }) => id === proposal?.policyId)?.policy ?? queue.policy;

/** One row of the grid is one letter: a client, or one invoice of it when the policy says so. */
export function proposalKey(proposal: Proposal): string {
  const [first, second] = proposal.invoices;
  return second === undefined && first !== undefined ? `${String(proposal.clientId)}:${String(first.id)}` : String(proposal.clientId);
}

/** The letter as it is now: leaving invoices out, or a payment, may have changed what is in it. */
export function sameLetter(queue: DunningQueue, before: Proposal): Proposal | undefined {
  const ofClient = queue.proposals.filter(({ clientId }) => clientId === before.clientId);
  return ofClient.find((proposal) => proposalKey(proposal) === proposalKey(before)) ?? (ofClient.length === 1 ? ofClient[0] : undefined);
}

/** Letters are issued by client: with one letter an invoice, a client chosen is all its letters, whatever the list shows. */
export function lettersOf(queue: DunningQueue, chosen: readonly Proposal[]): Proposal[] {
  const clients = new Set(chosen.map((proposal) => proposal.clientId));
  return queue.proposals.filter((proposal) => clients.has(proposal.clientId));
}

export function worstDaysLate(proposal: Proposal): number {
  return Math.max(0, ...proposal.invoices.map((invoice) => invoice.daysLate));
}

export function totalOf(proposals: readonly Proposal[]): number {
  return proposals.reduce((sum, proposal) => sum + proposal.totalCents, 0);
}

/** How many proposals of each level, lowest first. */
export function levelsOf(proposals: readonly Proposal[]): { level: number; count: number }[] {
  const counts = new Map<number, number>();
  for (const { level } of proposals) counts.set(level, (counts.get(level) ?? 0) + 1);
  return [...counts].map(([level, count]) => ({ level, count })).sort((a, b) => a.level - b.level);
}

/** The first day an invoice held back comes back by itself, null when none does. */
export function nextReturn(blocked: readonly BlockedInvoice[]): IsoDate | null {
  let first: IsoDate | null = null;
  for (const { until } of blocked) if (until !== null && (first === null || until < first)) first = until;
  return first;
}
