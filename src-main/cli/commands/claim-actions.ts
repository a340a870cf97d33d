import { RefusalError } from '#shared/contract/result';
import { CLAIM_KINDS } from '#shared/domain/claims/standing';
import { formatEuros } from '#shared/domain/money';
import { invoiceClaims } from '#main/usecases/claims/invoice-claims';
import { postClaims, unpostClaim } from '#main/usecases/claims/post';
import { requestClaims, withdrawClaims } from '#main/usecases/claims/request';
import { takeBackWaivers, waiveClaims } from '#main/usecases/claims/waive';
import type { Context } from '#main/usecases/context';
import type { LedgerItem } from '#main/usecases/ports/books';
import type { ClaimOf } from '#main/usecases/ports/claims';
import { type Arguments, UsageError } from '../arguments';
import type { Answer } from '../command';
import { dateOf, idOf, positiveCentsOf } from '../values';
import { scopeOf } from './scope';

export type Action = 'request' | 'withdraw' | 'waive' | 'take-back' | 'post' | 'unpost';

/** What can be decided of the claims of an invoice. */
export const CLAIM_ACTIONS: Readonly<Record<Action, (args: Arguments, context: Context) => Promise<Answer>>> = {
  request: async (args, context) => {
    const { invoice, claims } = chosen(args, context);
    await requestClaims(context, { claims });
    return { json: { invoice: invoice.number, kinds: kindsOf(claims), requested: true }, text: [`${invoice.number} : réclamé dans la prochaine lettre dont l’étape réclame.`] };
  },
  withdraw: async (args, context) => {
    const { invoice, claims } = chosen(args, context);
    await withdrawClaims(context, { claims });
    return { json: { invoice: invoice.number, kinds: kindsOf(claims), requested: false }, text: [`${invoice.number} : les lettres ne réclament plus rien.`] };
  },
  waive: async (args, context) => {
    const amount = args.value('amount');
    const { invoice, claims } = chosen(args, context);
    if (amount !== undefined && (claims.length !== 1 || claims[0]?.kind !== 'interest')) throw new UsageError('--amount ne va qu’avec --kind interest.');
    const amountCents = amount === undefined ? null : positiveCentsOf(amount, 'amount');
    const waived = await waiveClaims(context, { claims, amountCents, reason: args.required('reason') });
    return { json: { invoice: invoice.number, kinds: kindsOf(claims), waiverIds: waived.waiverIds, amountCents: waived.amountCents }, text: [`${formatEuros(waived.amountCents)} abandonnés sur ${invoice.number}.`] };
  },
  'take-back': async (args, context) => {
    const id = idOf(args.required('waiver'), 'waiver');
    await takeBackWaivers(context, { waiverIds: [id] });
    return { json: { waiver: id }, text: [`Abandon n° ${String(id)} annulé.`] };
  },
  post: async (args, context) => {
    const date = dateOf(args.value('date') ?? context.today, 'date');
    const { documents } = await postClaims(context, { claims: chosen(args, context, date).claims, date });
    return { json: { documents }, text: documents.map(({ number, amountCents }) => `${number} : ${formatEuros(amountCents)} portés au compte.`) };
  },
  unpost: async (args, context) => {
    const { invoice } = named(args, context);
    await unpostClaim(context, { documentId: invoice.id });
    return { json: { document: invoice.number, amountCents: invoice.amountCents }, text: [`${invoice.number} retirée du compte.`] };
  },
};

const kindsOf = (claims: readonly ClaimOf[]) => claims.map(({ kind }) => kind);

function named(args: Arguments, { books }: Context): { readonly invoice: LedgerItem } {
  const [invoice, other] = scopeOf(args, books.read).invoices;
  if (invoice === undefined || other !== undefined) throw new UsageError('Il faut --invoice, une fois.');
  return { invoice };
}

/** The kind named, or each of which something can be claimed. */
function chosen(args: Arguments, context: Context, on = context.today): { readonly invoice: LedgerItem; readonly claims: ClaimOf[] } {
  const { invoice } = named(args, context);
  const wanted = args.value('kind');
  const kind = CLAIM_KINDS.find((each) => each === wanted);
  if (wanted !== undefined && kind === undefined) throw new UsageError(`--kind : ${CLAIM_KINDS.join(', ')}.`);
  const [known] = invoiceClaims(context.books.read, invoice.clientId, [invoice.id], on);
  const kinds = kind === undefined ? CLAIM_KINDS.filter((each) => (known?.of[each].standing.claimableCents ?? 0) > 0) : [kind];
  if (kinds.length === 0) throw new RefusalError('claimNothing', { invoice: invoice.number });
  return { invoice, claims: kinds.map((each) => ({ invoiceId: invoice.id, kind: each })) };
}
