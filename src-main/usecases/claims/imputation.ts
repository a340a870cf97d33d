import { RefusalError } from '#shared/contract/result';
import type { ImputationLine, ImputationView } from '#shared/contract/schemas/claims';
import { debtorsChoice } from '#shared/domain/claims/debtors-choice';
import { BOOKS_CURRENCY } from '#shared/domain/currency';
import { type Debt, imputationOrder, imputePayment } from '#shared/domain/law/imputation';
import type { LedgerItem, Repositories } from '../ports/books';
import { type InvoiceClaims, invoiceClaims, type KnownClaim } from './invoice-claims';

/** A debt that a payment may pay: what was claimed of it is proposed, what is owed of it is the most. */
export interface PayableDebt {
  readonly claims: InvoiceClaims;
  readonly proposed: Debt;
  readonly owed: ImputationLine['owed'];
}

/**
 * How the law has what is left of a payment imputed, on the payment's date: of each debt the interest claimed and then the
 * capital, the indemnity last; what the debtor named first.
 * @param chosen in the debtor's order; null: what the payment's reference names
 * @throws RefusalError 'paymentNotFound', 'paymentNotToImpute'
 */
export function paymentImputation(repositories: Repositories, paymentId: number, chosen: readonly number[] | null): ImputationView {
  const payment = paymentToImpute(repositories, paymentId);
  const payable = payableDebts(repositories, payment);
  const named = chosen ?? debtorsChoice(payment.number, payable.map(({ claims: { debt } }) => ({ id: debt.invoiceId, number: debt.number })));
  const debts = payable.map(({ proposed }) => proposed);
  const { imputations, restCents } = imputePayment(payment.openCents, debts, named, payment.date);
  const lines = imputationOrder(debts, named, payment.date).flatMap(({ id, rateBps }) => {
    const found = payable.find(({ claims }) => claims.debt.invoiceId === id);
    if (found === undefined) return [];
    const { number, dueDate } = found.claims.debt;
    const paid = imputations.find((one) => one.id === id);
    return [{ invoiceId: id, number, dueDate, rateBps, chosen: named.includes(id), owed: found.owed, interestCents: paid?.interestCents ?? 0, capitalCents: paid?.capitalCents ?? 0, indemnityCents: paid?.indemnityCents ?? 0 }];
  });
  return { paymentId, date: payment.date, reference: payment.number, openCents: payment.openCents, lines, restCents };
}

export function paymentToImpute({ ledger }: Repositories, paymentId: number): LedgerItem {
  const payment = ledger.findPayment(paymentId);
  if (payment === null) throw new RefusalError('paymentNotFound', { payment: paymentId });
  if (payment.openCents <= 0 || payment.currency !== BOOKS_CURRENCY) throw new RefusalError('paymentNotToImpute', { payment: paymentId });
  return payment;
}

/** The client's invoices of which something is owed on the payment's date, penalties put on the account among theirs. */
export function payableDebts(repositories: Repositories, payment: LedgerItem): PayableDebt[] {
  const { ledger, legalFacts } = repositories;
  const ids = new Set([...ledger.openInvoices(payment.clientId).map(({ id }) => id), ...legalFacts.lateInvoices(payment.clientId, payment.date)]);
  return invoiceClaims(repositories, payment.clientId, [...ids], payment.date)
    .map(payableDebt)
    .filter(({ owed }) => owed.interestCents + owed.capitalCents + owed.indemnityCents > 0);
}

function payableDebt(claims: InvoiceClaims): PayableDebt {
  const { debt, interest, of } = claims;
  // what rests on an unknown rate cannot be put on the account
  const owedInterest = interest.provisional ? of.interest.standing.postedOpenCents : of.interest.standing.owedCents;
  return {
    claims,
    owed: { interestCents: owedInterest, capitalCents: debt.openCents, indemnityCents: of.indemnity.standing.owedCents },
    proposed: {
      id: debt.invoiceId,
      dueDate: debt.dueDate,
      capitalCents: debt.openCents,
      interestCents: Math.min(owedInterest, claimedOf(of.interest)),
      indemnityCents: claimedOf(of.indemnity),
      // once its capital is paid it costs nothing more
      rateBps: debt.openCents > 0 ? (interest.periods.at(-1)?.rateBps ?? 0) : 0,
    },
  };
}

/** What was put to the debtor of it: on the account, or in a letter. */
const claimedOf = ({ standing }: KnownClaim): number => standing.postedOpenCents + standing.claimedCents;
