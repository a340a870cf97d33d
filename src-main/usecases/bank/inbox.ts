import type { BankInbox, MatchSuggestion } from '#shared/contract/schemas/bank';
import { suggestMatches } from '#shared/domain/reconciliation/match';
import type { Suggestion } from '#shared/domain/reconciliation/suggestion';
import type { Repositories } from '../ports/books';

/** What waits in the bank inbox and what is left of payments, each with what it most likely settles. */
export function bankInbox(repositories: Repositories): BankInbox {
  const { bank } = repositories;
  const toHandle = bank.toHandle();
  const { entries, payments } = suggestMatches(toHandle, bank.paymentsLeft(), bank.facts(toHandle));
  const clientOf = clientsOf(repositories);
  const named = (suggestions: readonly Suggestion[]): MatchSuggestion[] =>
    suggestions.map(({ clientId, reasons, allocations, credits, ...suggestion }) => ({
      ...suggestion,
      reasons: [...reasons],
      allocations: [...allocations],
      ...(credits === undefined ? {} : { credits: [...credits] }),
      client: clientOf(clientId),
    }));
  return {
    entries: entries.map(({ entry, suggestions }) => {
      const { id, kind, date, amountCents, currency, label, reference, counterpartyName } = entry;
      return { entry: { id, kind, date, amountCents, currency, label, reference, counterpartyName }, suggestions: named(suggestions) };
    }),
    payments: payments
      .filter(({ suggestions }) => suggestions.length > 0)
      .map(({ payment: { id, date, openCents, currency, text, clientId }, suggestions }) => ({ payment: { id, date, openCents, currency, text: text.trim(), client: clientOf(clientId) }, suggestions: named(suggestions) })),
  };
}

function clientsOf({ clients }: Repositories): (id: number) => MatchSuggestion['client'] {
  const known = new Map<number, MatchSuggestion['client']>();
  return (id) => {
    const found = known.get(id) ?? { id, code: clients.find(id)?.code ?? '', name: clients.find(id)?.name ?? '' };
    known.set(id, found);
    return found;
  };
}
