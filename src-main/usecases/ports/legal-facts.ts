import type { IsoDate } from '#shared/domain/calendar';
import type { ClientKind } from '#shared/domain/clients/client-kind';
import type { Cents } from '#shared/domain/money';

/** An invoice in euros, with what the law makes depend on: who owes it, what was set against it and when. */
export interface DebtFacts {
  readonly invoiceId: number;
  readonly clientId: number;
  readonly number: string;
  readonly amountCents: Cents;
  readonly openCents: Cents;
  readonly dueDate: IsoDate;
  readonly debtor: ClientKind;
  /** Agreed with the client, hundredths of a percent a year; null: the law's rate. */
  readonly contractualBps: number | null;
  /** On the dates of the payments and credit notes themselves: that is when they were worth it. Oldest first. */
  readonly credits: readonly { readonly date: IsoDate; readonly cents: Cents; readonly kind: 'payment' | 'creditNote' }[];
  /** Of the first formal notice that was not cancelled. */
  readonly formalNoticeOn: IsoDate | null;
}

export interface LegalFactRepository {
  /** In the order of the ids given; those that are no invoice in euros are left out, and penalties put on the account, which bear nothing. */
  debts(invoiceIds: readonly number[]): DebtFacts[];
  /** A client's invoices in euros that were due before a day and not wholly paid by their due date, those since paid too; by due date. */
  lateInvoices(clientId: number, asOf: IsoDate): number[];
}
