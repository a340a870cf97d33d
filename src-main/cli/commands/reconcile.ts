import { decisionOf } from '#shared/contract/match-decision';
import type { BankInbox, MatchDecision, MatchSuggestion } from '#shared/contract/schemas/bank';
import { formatShortDate } from '#shared/domain/calendar';
import { formatEuros } from '#shared/domain/money';
import { explanationText, matchReasonText } from '#shared/messages/match-reasons';
import { acceptCertain } from '#main/usecases/bank/accept';
import { bankInbox } from '#main/usecases/bank/inbox';
import { UsageError } from '../arguments';
import type { Command } from '../command';

export const reconcile: Command = {
  usage: 'reconcile [--accept certain]',
  summary: 'rapproche les mouvements de banque et les règlements des factures',
  options: { accept: 'value' },
  positional: { min: 0, max: 0 },
  run: {
    needs: 'books',
    answer: async (args, context) => {
      const accept = args.value('accept');
      if (accept !== undefined && accept !== 'certain') throw new UsageError(`--accept : « ${accept} » n’est pas connu (certain).`);
      const before = linesOf(bankInbox(context.books.read));
      const accepted = accept === undefined ? [] : (await acceptCertain(context)).accepted.map((decision) => JSON.stringify(decision));
      const done = before.filter((line) => isAmong(accepted, line));
      const left = accepted.length === 0 ? before : linesOf(bankInbox(context.books.read));
      const matched = left.filter(({ suggestions }) => suggestions.length > 0);
      const unmatched = left.filter(({ suggestions }) => suggestions.length === 0);
      return {
        json: {
          matches: [...done.map((line) => shown(line, true)), ...matched.map((line) => shown(line, false))],
          accepted: accepted.length,
          unmatched: unmatched.flatMap(({ entry }) => (entry === null ? [] : [entry])),
        },
        text: [
          ...(accept === undefined ? [] : [`${String(accepted.length)} rapprochements acceptés.`]),
          ...matched.flatMap(described),
          ...unmatched.flatMap(({ entry }) => (entry === null ? [] : [`${formatShortDate(entry.date)} ${formatEuros(entry.amountCents)} ${entry.label} : aucune proposition.`])),
        ],
      };
    },
  },
};

/** An entry of the bank, or what is left of a payment. */
interface Line {
  readonly entry: BankInbox['entries'][number]['entry'] | null;
  readonly payment: BankInbox['payments'][number]['payment'] | null;
  readonly suggestions: readonly MatchSuggestion[];
}

function linesOf({ entries, payments }: BankInbox): Line[] {
  return [...entries.map((line) => ({ ...line, payment: null })), ...payments.map((line) => ({ ...line, entry: null }))];
}

function isAmong(accepted: readonly string[], { entry, payment, suggestions: [first] }: Line): boolean {
  if (first?.certainty !== 'certain') return false;
  const decision: MatchDecision = decisionOf(first, entry?.id ?? payment?.id ?? 0);
  return accepted.includes(JSON.stringify(decision));
}

function shown({ entry, payment, suggestions: [first, ...alternatives] }: Line, accepted: boolean): object {
  return { entry, ...(payment === null ? {} : { payment }), ...(first === undefined ? {} : suggested(first)), accepted, alternatives: alternatives.map(suggested) };
}

function suggested({ kind, certainty, reasons, client, paymentId, otherEntryId, allocations, differenceCents, explanation }: MatchSuggestion) {
  return {
    kind,
    certainty,
    reasons: reasons.map((reason) => ({ ...reason, message: matchReasonText(reason) })),
    client: client.code,
    clientName: client.name,
    ...(paymentId === null ? {} : { recordedPayment: paymentId }),
    ...(otherEntryId === undefined ? {} : { sameAsEntry: otherEntryId }),
    allocations: allocations.map(({ number, cents }) => ({ invoice: number, cents })),
    differenceCents,
    explanation,
  };
}

function described({ entry, payment, suggestions: [first] }: Line): string[] {
  if (first === undefined) return [];
  const what = entry === null ? `${formatShortDate(payment?.date ?? '')} règlement ${formatEuros(payment?.openCents ?? 0)}` : `${formatShortDate(entry.date)} ${formatEuros(entry.amountCents)} ${entry.label}`;
  const where = first.allocations.map(({ number, cents }) => `${number} (${formatEuros(cents)})`).join(', ');
  const difference = first.explanation === null ? '' : ` ; ${explanationText[first.explanation]} ${formatEuros(first.differenceCents)}`;
  return [what, `  ${first.certainty} : ${first.client.name} ${where} — ${first.reasons.map(matchReasonText).join(', ')}${difference}`];
}
