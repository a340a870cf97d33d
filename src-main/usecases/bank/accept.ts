import { decisionOf } from '#shared/contract/match-decision';
import type { MatchDecision, MatchTrace } from '#shared/contract/schemas/bank';
import type { Context } from '../context';
import type { Repositories } from '../ports/books';
import { bankInbox } from './inbox';
import { applyDecision, openEntry } from './decide';

/** Accepts a suggestion, or what the user chose in its place. */
export function acceptMatch({ books }: Context, decision: MatchDecision): Promise<MatchTrace> {
  return books.write((repositories) => {
    const { subject, amountCents } = subjectOf(repositories, decision);
    const trace = applyDecision(repositories, decision);
    repositories.journal.append({ action: 'acceptMatch', subject, amountCents, data: { decision } });
    return trace;
  });
}

/** Accepts every match that is certain, in one command; what that makes certain in turn waits to be looked at. */
export function acceptCertain({ books }: Context): Promise<MatchTrace & { accepted: MatchDecision[] }> {
  return books.write((repositories) => {
    const { entries, payments } = bankInbox(repositories);
    const accepted = [
      ...payments.flatMap(({ payment, suggestions: [first] }) => (first?.certainty === 'certain' ? [decisionOf(first, payment.id)] : [])),
      ...entries.flatMap(({ entry, suggestions: [first] }) => (first?.certainty === 'certain' ? [decisionOf(first, entry.id)] : [])),
    ];
    const traces = accepted.map((decision) => applyDecision(repositories, decision));
    if (accepted.length > 0) {
      repositories.journal.append({ action: 'acceptCertainMatches', subject: String(accepted.length), amountCents: null, data: { decisions: accepted } });
    }
    return { accepted, entryIds: traces.flatMap(({ entryIds }) => entryIds), allocationIds: traces.flatMap(({ allocationIds }) => allocationIds) };
  });
}

function subjectOf(repositories: Repositories, decision: MatchDecision): { subject: string; amountCents: number } {
  if (decision.kind !== 'allocation') {
    const { label, counterpartyName, amountCents } = openEntry(repositories, decision.entryId);
    return { subject: counterpartyName === '' ? label : counterpartyName, amountCents };
  }
  const payment = repositories.ledger.findPayment(decision.paymentId);
  return { subject: payment?.number ?? '', amountCents: decision.allocations.reduce((sum, { amountCents }) => sum + amountCents, 0) };
}
