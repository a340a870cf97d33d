import type { IsoDate } from '../calendar';
import type { Cents } from '../money';

/** An invoice that is not paid in full. */
export interface OpenInvoice {
  readonly id: number;
  readonly clientId: number;
  readonly number: string;
  readonly issueDate: IsoDate;
  readonly dueDate: IsoDate;
  readonly openCents: Cents;
  readonly currency: string;
}

/** A credit note with something left. */
export interface OpenCreditNote {
  readonly id: number;
  readonly clientId: number;
  readonly number: string;
  readonly issueDate: IsoDate;
  readonly openCents: Cents;
  readonly currency: string;
}

/** The number of an invoice that is paid: a label that names it must not be read as naming another. */
export interface SettledNumber {
  readonly clientId: number;
  readonly number: string;
}

export interface KnownClient {
  readonly id: number;
  /** The name folded. */
  readonly nameKey: string;
}

/** Whom an earlier entry turned out to come from. */
export interface KnownPayer {
  readonly clientId: number;
  /** '' when the entry gave none. */
  readonly iban: string;
  /** The payer's name folded, '' when the entry gave none. */
  readonly payerKey: string;
}

/** A payment that the books hold already, which an entry may confirm or take back. */
export interface BookedPayment {
  readonly id: number;
  readonly clientId: number;
  readonly date: IsoDate;
  readonly dateEstimated: boolean;
  readonly amountCents: Cents;
  readonly currency: string;
  /** An entry was matched with it. */
  readonly confirmed: boolean;
}

/** An entry of the same account, amount and words that another file brought for a day nearby: perhaps the same operation. */
export interface LikeEntry {
  /** Of the entry to match. */
  readonly entryId: number;
  readonly otherId: number;
  readonly otherDate: IsoDate;
  /** Whose payment the other turned out to be, null while it is nobody's. */
  readonly clientId: number | null;
}

export interface Facts {
  readonly clients: readonly KnownClient[];
  readonly invoices: readonly OpenInvoice[];
  readonly settled: Iterable<SettledNumber>;
  readonly payers: readonly KnownPayer[];
  readonly payments: readonly BookedPayment[];
  readonly alike: readonly LikeEntry[];
  readonly creditNotes: readonly OpenCreditNote[];
}

/** A line of a bank statement, as far as matching needs it. */
export interface EntryToMatch {
  readonly id: number;
  readonly kind: 'credit' | 'return';
  readonly date: IsoDate;
  readonly amountCents: Cents;
  readonly currency: string;
  readonly label: string;
  readonly reference: string;
  readonly counterpartyName: string;
  readonly counterpartyIban: string;
}

/** A payment of the books of which something is not allocated. */
export interface PaymentToMatch {
  readonly id: number;
  readonly clientId: number;
  readonly date: IsoDate;
  readonly openCents: Cents;
  readonly currency: string;
  /** All its words: reference, label, the document it names. */
  readonly text: string;
}
