import type { IsoDate } from '../calendar';
import type { Cents } from '../money';

/** A credit set against a debt, from its date on. */
export interface LedgerAllocation {
  readonly id: number;
  readonly date: IsoDate;
  readonly amountCents: Cents;
  readonly invoice: { readonly id: number } | null;
  readonly refund: { readonly id: number } | null;
  readonly payment: { readonly id: number } | null;
  readonly creditNote: { readonly id: number } | null;
}

interface LedgerEntry {
  readonly id: number;
  /** Positive; a refund is a negative payment. */
  readonly amountCents: Cents;
  /** What was not settled, or not used, by that day. */
  readonly openCents: Cents;
  /** ISO 4217. */
  readonly currency: string;
  /** Those made by that day. */
  readonly allocations: readonly LedgerAllocation[];
}

export interface LedgerInvoice extends LedgerEntry {
  readonly number: string;
  readonly nature: 'invoice' | 'interest' | 'indemnity';
  readonly issueDate: IsoDate;
  readonly dueDate: IsoDate;
  readonly dueEstimated: boolean;
  /** Negative before the due date. */
  readonly daysLate: number;
}

/** A client's account as the books have it at a day: its documents and payments, each with what it was set against by then. */
export interface AccountLedger {
  readonly invoices: readonly LedgerInvoice[];
  readonly creditNotes: readonly (LedgerEntry & { readonly number: string; readonly nature: 'creditNote' | 'writeOff'; readonly issueDate: IsoDate })[];
  readonly payments: readonly (LedgerEntry & { readonly reference: string; readonly date: IsoDate })[];
}

/** That of one currency, or of all others. */
export function inCurrency(ledger: AccountLedger, wanted: (currency: string) => boolean): AccountLedger {
  const only = <T extends LedgerEntry>(entries: readonly T[]): T[] => entries.filter(({ currency }) => wanted(currency));
  return { invoices: only(ledger.invoices), creditNotes: only(ledger.creditNotes), payments: only(ledger.payments) };
}
