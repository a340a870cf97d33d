import type { IsoDate } from '../calendar';
import type { ClientKind } from '../clients/client-kind';
import type { Interest, InterestPeriod } from '../law/interest';
import { type Cents, sumCents } from '../money';

/** An invoice that is claimed, with what its lateness costs up to the day of the file. */
export interface ClaimedInvoice {
  readonly id: number;
  readonly number: string;
  readonly issueDate: IsoDate;
  readonly dueDate: IsoDate;
  readonly dueEstimated: boolean;
  /** All taxes included. */
  readonly amountCents: Cents;
  readonly openCents: Cents;
  /** Its interest: what is owed of it, over the periods in which it accrued. */
  readonly interest: Pick<Interest, 'periods' | 'interestCents' | 'missing' | 'provisional'>;
  /** Before what was paid or given up of it. */
  readonly accruedInterestCents: Cents;
  readonly indemnityCents: Cents;
  /** Of its interest and indemnity, what was paid or given up: not claimed. */
  readonly settledCents: Cents;
}

export interface DebtBreakdown {
  readonly date: IsoDate;
  readonly debtor: ClientKind;
  readonly invoices: readonly ClaimedInvoice[];
  readonly principalCents: Cents;
  readonly interestCents: Cents;
  readonly indemnityCents: Cents;
  /** Interest and indemnities paid or given up, left out of those above. */
  readonly settledCents: Cents;
  /** Payments and credit notes of the client that are set against nothing: taken off the principal. */
  readonly deductedCents: Cents;
  readonly totalCents: Cents;
  /** The rate of some half-year is not known: an earlier one stands in for it. */
  readonly provisional: boolean;
}

/** A period with the invoice it is of and what its days are divided by. */
export interface DebtPeriod extends InterestPeriod {
  readonly number: string;
}

/**
 * What is claimed on a day: principal + interest + indemnities − credits that are set against nothing, which no more than
 * the principal absorbs. Interest of each invoice is rounded once; the sum is of those rounded amounts.
 * @param unallocatedCents not negative
 */
export function debtBreakdown(date: IsoDate, debtor: ClientKind, invoices: readonly ClaimedInvoice[], unallocatedCents: Cents): DebtBreakdown {
  const principalCents = sumCents(invoices.map(({ openCents }) => openCents));
  const interestCents = sumCents(invoices.map(({ interest }) => interest.interestCents));
  const indemnityCents = sumCents(invoices.map((invoice) => invoice.indemnityCents));
  const deductedCents = Math.min(unallocatedCents, principalCents);
  return {
    date,
    debtor,
    invoices,
    principalCents,
    interestCents,
    indemnityCents,
    settledCents: sumCents(invoices.map((invoice) => invoice.settledCents)),
    deductedCents,
    totalCents: principalCents + interestCents + indemnityCents - deductedCents,
    provisional: invoices.some(({ interest }) => interest.provisional),
  };
}

/** Every period of the debt, invoice after invoice. */
export const periodsOf = ({ invoices }: DebtBreakdown): DebtPeriod[] => invoices.flatMap(({ number, interest }) => interest.periods.map((period) => ({ ...period, number })));

/** Half-years whose rate is not known, in their order. */
export const missingHalfYears = ({ invoices }: DebtBreakdown): string[] => [...new Set(invoices.flatMap(({ interest }) => interest.missing))].sort();
