import { addDays, type IsoDate } from '#shared/domain/calendar';
import { type DunningPolicy, stepAfter } from '#shared/domain/dunning/policy';
import type { DunningProposal } from '#shared/domain/dunning/propose';
import { composeLetter } from '#shared/domain/letters/compose-letter';
import type { LetterContent } from '#shared/domain/letters/letter-data';
import { RefusalError } from '#shared/contract/result';
import type { Repositories } from '../ports/books';

/** The letter of a proposal, as it would be issued under `reference` on `date`. */
export function letterFor(repositories: Repositories, policy: DunningPolicy, proposal: DunningProposal, date: IsoDate, reference: string): LetterContent {
  const client = repositories.clients.find(proposal.clientId);
  if (client === null) throw new RefusalError('clientNotFound', { client: proposal.clientId });
  const creditor = repositories.company.get();
  return composeLetter({
    creditor,
    debtor: { code: client.code, name: client.name, address: client.address },
    date,
    reference,
    level: proposal.level,
    template: proposal.template,
    channel: proposal.channel,
    deadline: deadlineOf(proposal, date),
    invoices: proposal.invoices,
    unallocatedCents: proposal.unallocatedCents,
    totalCents: proposal.totalCents,
    previousLetters: repositories.dunning.earlierLetterDates(proposal.invoices.map((invoice) => invoice.id)),
    finalStep: stepAfter(policy, proposal.level) === undefined,
  });
}

export const deadlineOf = (proposal: DunningProposal, date: IsoDate): IsoDate => addDays(date, proposal.newDeadlineDays);

/** R2026-00012: the year and how many notices it has had. */
export function noticeReference(date: IsoDate, rank: number): string {
  return `R${date.slice(0, 4)}-${String(rank).padStart(5, '0')}`;
}
