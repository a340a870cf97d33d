import type { ClaimRow } from '#shared/contract/schemas/claims';
import { formatShortDate } from '#shared/domain/calendar';
import { CLAIM_KINDS } from '#shared/domain/claims/standing';
import { formatEuros } from '#shared/domain/money';
import { CLAIM_KIND_NAMES, CLAIM_STATE_NAMES } from '#shared/messages/claim-words';
import { clientClaims } from '#main/usecases/claims/client-claims';
import type { Context } from '#main/usecases/context';
import { type Arguments, UsageError } from '../arguments';
import type { Answer, Command } from '../command';
import { dateOf } from '../values';
import { type Action, CLAIM_ACTIONS } from './claim-actions';
import { clientByCode } from './clients';

const isAction = (word: string): word is Action => Object.hasOwn(CLAIM_ACTIONS, word);

export const claimsCommand: Command = {
  usage:
    'claims CODE [--as-of DATE] | claims request|withdraw|waive|post --invoice N [--client CODE] [--kind interest|indemnity] [--reason TEXTE] [--amount 12.34] [--date DATE] | claims take-back --waiver ID | claims unpost --invoice PEN-N [--client CODE]',
  summary: 'pénalités et indemnités par facture : courues, réclamées, payées, abandonnées, comptabilisées, dues ; et ce que l’on en décide',
  options: { 'as-of': 'value', client: 'value', invoice: 'list', kind: 'value', reason: 'value', amount: 'value', date: 'value', waiver: 'value' },
  positional: { min: 1, max: 1 },
  run: {
    needs: 'books',
    answer: (args, context) => {
      const [first = ''] = args.positional;
      return isAction(first) ? CLAIM_ACTIONS[first](args, context) : shown(first, args, context);
    },
  },
};

function shown(code: string, args: Arguments, { books, today }: Context): Answer {
  if (args.list('invoice').length > 0) throw new UsageError('claims CODE ne prend pas --invoice.');
  const client = clientByCode(books.read, code);
  const asOf = dateOf(args.value('as-of') ?? today, 'as-of');
  const { rows } = clientClaims(books.read, client.id, asOf);
  return { json: { client: client.code, asOf, claims: rows.flatMap(listed) }, text: rows.flatMap(sentences) };
}

function listed({ number, dueDate, settledOn, provisional, ...row }: ClaimRow): object[] {
  return CLAIM_KINDS.filter((kind) => row[kind].state !== 'none').map((kind) => {
    const { takenCents: _taken, waivers, documents, ...standing } = row[kind];
    return {
      invoice: number,
      kind,
      dueDate,
      settledOn,
      ...standing,
      provisional: kind === 'interest' && provisional,
      waivers: waivers.map(({ cents, ...waiver }) => ({ ...waiver, amountCents: cents })),
      documents: documents.map(({ cents, ...document }) => ({ ...document, amountCents: cents })),
    };
  });
}

function sentences({ number, dueDate, ...row }: ClaimRow): string[] {
  return CLAIM_KINDS.filter((kind) => row[kind].state !== 'none').map((kind) => {
    const { state, accruedCents, owedCents, paidCents, waivedCents } = row[kind];
    return `${number} (échéance ${formatShortDate(dueDate)}), ${CLAIM_KIND_NAMES[kind]} : ${formatEuros(accruedCents)}, payé ${formatEuros(paidCents)}, abandonné ${formatEuros(waivedCents)}, dû ${formatEuros(owedCents)} (${CLAIM_STATE_NAMES[state]})`;
  });
}
