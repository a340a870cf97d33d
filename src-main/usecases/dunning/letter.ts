import { RefusalError } from '#shared/contract/result';
import type { Client } from '#shared/contract/schemas/client';
import { addDays, addMonths, type IsoDate } from '#shared/domain/calendar';
import { type DunningPolicy, reminderRank, stepAfter } from '#shared/domain/dunning/policy';
import type { DunningProposal } from '#shared/domain/dunning/propose';
import { refuseInconsistent, templateFor } from '#shared/domain/letters/check-letter';
import type { ClaimLine } from '#shared/domain/letters/claims';
import type { LetterData, LetterDebtor } from '#shared/domain/letters/letter-data';
import { sumCents } from '#shared/domain/money';
import { claimsOf } from '../law/letter-claims';
import type { Repositories } from '../ports/books';
import type { LetterTemplateFile, LetterToWrite } from '../ports/letter-writer';

/** From when on a client is of long standing. */
const LONG_STANDING_MONTHS = 36;

/** Gives each template once: a batch is mostly made from a few. */
export function templateShelf({ templates, company }: Repositories): (data: LetterData) => LetterTemplateFile {
  const known = new Map<string, LetterTemplateFile>();
  const logo = company.logo();
  return ({ template: key, debtor: { language } }) => {
    const name = `${key} ${language}`;
    const file = known.get(name) ?? { key, language, user: templates.active(key, language), logo };
    known.set(name, file);
    return file;
  };
}

/** A reminder with what it claims of each invoice. */
export interface ReminderToWrite extends LetterToWrite {
  readonly claimed: readonly ClaimLine[];
}

/** The letter of a proposal, as it would be issued under `reference` on `date`. */
export function letterFor(
  repositories: Repositories,
  policy: DunningPolicy,
  proposal: DunningProposal,
  date: IsoDate,
  reference: string,
  templateOf = templateShelf(repositories),
): ReminderToWrite {
  const { claims, lines } = claimsOf(repositories, policy, proposal, date);
  const data = letterData(repositories, policy, proposal, { claims, date, reference });
  refuseInconsistent(data);
  return { template: templateOf(data), data, claimed: lines };
}

/** The client as a letter of the day addresses it. */
export function letterDebtor({ ledger }: Repositories, { id, code, name, address, language, kind, phone, email }: Client, date: IsoDate): LetterDebtor {
  const first = ledger.firstInvoiceDate(id);
  return { code, name, address, language, kind, longStanding: first !== null && first <= addMonths(date, -LONG_STANDING_MONTHS), phone, email };
}

function letterData(repositories: Repositories, policy: DunningPolicy, proposal: DunningProposal, { claims, date, reference }: Pick<LetterData, 'claims' | 'date' | 'reference'>): LetterData {
  const client = repositories.clients.find(proposal.clientId);
  if (client === null) throw new RefusalError('clientNotFound', { client: proposal.clientId });
  return {
    creditor: repositories.company.get(),
    debtor: letterDebtor(repositories, client, date),
    date,
    reference,
    level: proposal.level,
    rank: Math.max(1, reminderRank(policy, proposal.level)),
    template: templateFor(proposal.template, proposal.invoices),
    channel: proposal.channel,
    deadline: deadlineOf(proposal, date),
    invoices: proposal.invoices,
    unallocatedCents: proposal.unallocatedCents,
    claims,
    totalCents: proposal.totalCents + sumCents(claims.map(({ cents }) => cents)),
    previousLetters: repositories.dunning.earlierLetterDates(proposal.invoices.map((invoice) => invoice.id)),
    finalStep: stepAfter(policy, proposal.level) === undefined,
    plan: null,
    statement: null,
  };
}

export const deadlineOf = (proposal: DunningProposal, date: IsoDate): IsoDate => addDays(date, proposal.newDeadlineDays);

/** R2026-00012: the year and how many notices it has had. */
export function noticeReference(date: IsoDate, rank: number): string {
  return `R${date.slice(0, 4)}-${String(rank).padStart(5, '0')}`;
}
