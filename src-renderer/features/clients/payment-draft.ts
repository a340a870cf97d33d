import { proposeAllocation } from '#shared/domain/allocation';
import type { IsoDate } from '#shared/domain/calendar';
import { type Cents, sumCents } from '#shared/domain/money';
import type { RecordPaymentInput } from '#shared/contract/schemas/payment';
import type { OpenInvoice } from './use-open-invoices';

/** A payment being typed. */
export interface PaymentDraft {
  readonly amountCents: Cents | null;
  readonly date: IsoDate;
  readonly reference: string;
  readonly method: string;
  /** By invoice; null while the proposal is followed. */
  readonly byHand: ReadonlyMap<number, Cents> | null;
}

/** The amount of each invoice the payment settles. */
export function allocationsOf(draft: PaymentDraft, invoices: readonly OpenInvoice[]): ReadonlyMap<number, Cents> {
  if (draft.byHand !== null) return draft.byHand;
  return new Map(proposeAllocation(draft.amountCents ?? 0, invoices).map(({ invoiceId, amountCents }) => [invoiceId, amountCents]));
}

export type DraftProblem = 'amountMissing' | 'dateInFuture' | 'allocatedTooMuch' | 'lineTooLarge';

export interface DraftCheck {
  readonly allocatedCents: Cents;
  /** What stays to the client's credit; negative when too much is allocated. */
  readonly restCents: Cents;
  /** Everything open is settled and something is left. */
  readonly overpaid: boolean;
  readonly problem: DraftProblem | null;
}

export function checkDraft(draft: PaymentDraft, invoices: readonly OpenInvoice[], today: IsoDate): DraftCheck {
  const allocations = allocationsOf(draft, invoices);
  const amount = draft.amountCents ?? 0;
  const allocatedCents = amount < 0 ? 0 : sumCents(allocations.values());
  const restCents = amount < 0 ? 0 : amount - allocatedCents;
  const openCents = sumCents(invoices.map((invoice) => invoice.openCents));
  const problem = ((): DraftProblem | null => {
    if (amount === 0) return 'amountMissing';
    if (draft.date > today) return 'dateInFuture';
    if (invoices.some(({ id, openCents: open }) => (allocations.get(id) ?? 0) > open)) return 'lineTooLarge';
    return restCents < 0 ? 'allocatedTooMuch' : null;
  })();
  return { allocatedCents, restCents, overpaid: restCents > 0 && allocatedCents === openCents, problem };
}

/** One invoice's amount changed by hand: the others stay as they are shown. */
export function withAllocation(draft: PaymentDraft, invoices: readonly OpenInvoice[], invoiceId: number, cents: Cents): PaymentDraft {
  const byHand = new Map(allocationsOf(draft, invoices));
  if (cents > 0) byHand.set(invoiceId, cents);
  else byHand.delete(invoiceId);
  return { ...draft, byHand };
}

export const paymentInput = (clientId: number, draft: PaymentDraft): RecordPaymentInput => ({
  clientId,
  amountCents: draft.amountCents ?? 0,
  date: draft.date,
  reference: draft.reference.trim(),
  method: draft.method,
  allocations: draft.byHand === null ? 'oldestFirst' : [...draft.byHand].map(([invoiceId, amountCents]) => ({ invoiceId, amountCents })),
});
