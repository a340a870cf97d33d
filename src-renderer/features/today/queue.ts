import type { DunningQueue } from '#shared/contract/schemas/dunning';
import type { IsoDate } from '#shared/domain/calendar';

type Proposal = DunningQueue['proposals'][number];

/** The proposals that claim most, at most `count` of them. */
export function biggest(proposals: readonly Proposal[], count: number): Proposal[] {
  return [...proposals].sort((a, b) => b.totalCents - a.totalCents).slice(0, count);
}

export const totalOf = (proposals: readonly Proposal[]): number => proposals.reduce((sum, proposal) => sum + proposal.totalCents, 0);

export const worstDelay = (proposal: Proposal): number => Math.max(0, ...proposal.invoices.map((invoice) => invoice.daysLate));

/** The first day an invoice held back comes back by itself, null when none does. */
export function nextReturn(blocked: DunningQueue['blocked']): IsoDate | null {
  const days = blocked.flatMap(({ until }) => (until === null ? [] : [until])).sort();
  return days[0] ?? null;
}
