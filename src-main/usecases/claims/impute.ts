import { RefusalError } from '#shared/contract/result';
import type { Imputed, ImputeInput, UndoImputationInput } from '#shared/contract/schemas/claims';
import type { ClaimKind } from '#shared/domain/claims/standing';
import { type Cents, sumCents } from '#shared/domain/money';
import type { Context } from '../context';
import type { LedgerItem, Repositories } from '../ports/books';
import { settle } from '../set-credit';
import { journalClaims } from './find-claim';
import { payableDebts, type PayableDebt, paymentToImpute } from './imputation';
import { postClaim, takeOff } from './post';

type Line = ImputeInput['lines'][number];

/**
 * Imputes what is left of a payment as the user settled it, in one transaction: what it pays of penalties and indemnities is
 * put on the account, dated as the payment, unless it is there; an indemnity whole.
 * @throws RefusalError 'paymentNotFound', 'paymentNotToImpute', 'invoiceNotFound', 'imputationAboveOwed', 'imputationAbovePayment', 'claimProvisional'
 */
export function imputeAsSettled({ books }: Context, { paymentId, lines }: ImputeInput): Promise<Imputed> {
  return books.write((repositories) => {
    const payment = paymentToImpute(repositories, paymentId);
    refuseTooMuch(payment, lines, payableDebts(repositories, payment));
    const work = new Imputing(repositories, payment);
    for (const line of lines) {
      work.pay(line.invoiceId, 'interest', line.interestCents);
      if (line.capitalCents > 0) work.settle(line.invoiceId, line.capitalCents);
    }
    for (const line of lines) work.pay(line.invoiceId, 'indemnity', line.indemnityCents);
    const { allocationIds, documentIds, restCents } = work;
    journalClaims(repositories, 'imputePayment', payment.clientId, payment.openCents - restCents, { payment: paymentId, lines, allocations: allocationIds, documents: documentIds });
    return { paymentId, allocationIds, documentIds, restCents, settled: lines.length };
  });
}

/** Frees what an imputation allocated and takes off the account what it put there. @throws RefusalError 'allocationNotFound', 'claimNotPosted', 'claimPostedInUse' */
export function undoImputation({ books }: Context, { allocationIds, documentIds }: UndoImputationInput): Promise<Record<string, never>> {
  return books.write((repositories) => {
    const freed = allocationIds.map((id) => {
      const allocation = repositories.ledger.findAllocation(id);
      if (allocation === null) throw new RefusalError('allocationNotFound', { allocation: id });
      repositories.ledger.deleteAllocation(id);
      return allocation;
    });
    for (const id of documentIds) takeOff(repositories, id);
    const [first] = freed;
    if (first !== undefined) journalClaims(repositories, 'undoImputation', first.clientId, sumCents(freed.map(({ amountCents }) => amountCents)), { allocations: allocationIds, documents: documentIds });
    return {};
  });
}

function refuseTooMuch(payment: LedgerItem, lines: readonly Line[], payable: readonly PayableDebt[]): void {
  const sum = sumCents(lines.map(({ interestCents, capitalCents, indemnityCents }) => interestCents + capitalCents + indemnityCents));
  if (sum > payment.openCents) throw new RefusalError('imputationAbovePayment', { amountCents: sum, limitCents: payment.openCents });
  for (const line of lines) {
    const debt = payable.find(({ claims }) => claims.debt.invoiceId === line.invoiceId);
    if (debt === undefined) throw new RefusalError('invoiceNotFound', { invoice: line.invoiceId });
    for (const part of ['interestCents', 'capitalCents', 'indemnityCents'] as const) {
      if (line[part] > debt.owed[part]) throw new RefusalError('imputationAboveOwed', { invoice: debt.claims.debt.number, amountCents: line[part], limitCents: debt.owed[part] });
    }
  }
}

class Imputing {
  readonly allocationIds: number[] = [];
  readonly documentIds: number[] = [];
  readonly #repositories: Repositories;
  readonly #payment: LedgerItem;
  restCents: Cents;

  constructor(repositories: Repositories, payment: LedgerItem) {
    this.#repositories = repositories;
    this.#payment = payment;
    this.restCents = payment.openCents;
  }

  settle(invoiceId: number, cents: Cents): void {
    const { ledger } = this.#repositories;
    const invoice = ledger.findInvoice(invoiceId);
    if (invoice === null) throw new RefusalError('invoiceNotFound', { invoice: invoiceId });
    this.allocationIds.push(settle(ledger, invoice, { ...this.#payment, openCents: this.restCents }, { paymentId: this.#payment.id }, cents, null));
    this.restCents -= cents;
  }

  /** Pays what is on the account already, then what it puts there. */
  pay(invoiceId: number, kind: ClaimKind, cents: Cents): void {
    const { claims, ledger } = this.#repositories;
    let left = cents;
    for (const { id } of claims.histories([invoiceId]).of({ invoiceId, kind }).posted) {
      const part = Math.min(left, ledger.findInvoice(id)?.openCents ?? 0);
      if (part > 0) this.settle(id, part);
      left -= part;
    }
    if (left === 0) return;
    const { id } = postClaim(this.#repositories, { invoiceId, kind }, left, this.#payment.date);
    this.documentIds.push(id);
    this.settle(id, left);
  }
}
