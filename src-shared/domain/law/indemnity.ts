import type { IsoDate } from '../calendar';
import type { ClientKind } from '../clients/client-kind';
import type { Cents } from '../money';

/** C. com. D441-5: once for each invoice paid late, whole even when only a part is late. */
export const RECOVERY_INDEMNITY_CENTS: Cents = 4000;

export interface IndemnityFacts {
  readonly debtor: ClientKind;
  readonly amountCents: Cents;
  readonly dueDate: IsoDate;
  /** Payments and credit notes set against the invoice, each on its own date. */
  readonly credits: readonly { readonly date: IsoDate; readonly cents: Cents; readonly kind: 'payment' | 'creditNote' }[];
  /** Since when collective proceedings forbid the debtor to pay; null without any. */
  readonly insolventOn: IsoDate | null;
}

/**
 * The indemnity owed for an invoice on a day: nothing from a consumer, nothing when proceedings forbade payment at the due
 * date (C. com. L441-10, II), nothing for what a credit note alone took away.
 */
export function recoveryIndemnity({ debtor, amountCents, dueDate, credits, insolventOn }: IndemnityFacts, on: IsoDate): Cents {
  if (debtor === 'consumer' || on <= dueDate || (insolventOn !== null && insolventOn <= dueDate)) return 0;
  const seen = credits.filter(({ date }) => date <= on);
  const paidLate = seen.some(({ kind, date, cents }) => kind === 'payment' && date > dueDate && cents > 0);
  const open = seen.reduce((left, { cents }) => left - cents, amountCents);
  return paidLate || open > 0 ? RECOVERY_INDEMNITY_CENTS : 0;
}
