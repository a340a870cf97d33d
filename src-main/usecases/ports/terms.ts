import type { ClientCheck, NewClientCheck } from '#shared/contract/schemas/terms';
import type { IsoDate } from '#shared/domain/calendar';
import type { ClientKind } from '#shared/domain/clients/client-kind';
import type { Cents } from '#shared/domain/money';
import type { PaymentTerms } from '#shared/domain/payment-terms';

/** A professional's invoice with the due date it states, more than so many days after its issue. */
export interface StatedInvoice {
  readonly clientId: number;
  readonly id: number;
  readonly number: string;
  readonly issueDate: IsoDate;
  readonly dueDate: IsoDate;
  readonly amountCents: Cents;
  readonly currency: string;
}

export interface ClientTerms {
  readonly id: number;
  readonly code: string;
  readonly name: string;
  readonly kind: ClientKind;
  /** null: the company's. */
  readonly terms: PaymentTerms | null;
}

export interface TermsRepository {
  /** By name; those of one client, or of every professional. */
  clients(clientId: number | null): ClientTerms[];
  /** The longest first. Balances carried forward and sums of others state no due date of theirs. */
  longInvoices(moreThanDays: number, clientId: number | null): StatedInvoice[];
}

export interface ClientCheckRepository {
  insert(check: NewClientCheck): number;
  find(id: number): ClientCheck | null;
  /** The newest first. */
  ofClient(clientId: number): ClientCheck[];
  remove(id: number): void;
}
