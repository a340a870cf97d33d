import type { IsoDate } from '../calendar';
import type { LedgerLine, LedgerClient } from '../fec/ledger-line';
import type { Cents } from '../money';

/** A client as a file names it; '' for what the file does not say. */
export interface ClientRecord {
  readonly code: string;
  readonly name: string;
  readonly siren: string;
  readonly address1: string;
  readonly address2: string;
  readonly postcode: string;
  readonly city: string;
  readonly country: string;
  readonly email: string;
  readonly phone: string;
  /** Who sells to it. */
  readonly salesperson: string;
  /** What it may owe at most; left out when the file does not tell. */
  readonly creditLimitCents?: Cents;
  /** Why nobody can be reminded behind the account, when the file tells. */
  readonly nobody?: Exclude<LedgerClient['nobody'], ''>;
}

/** One line of an invoice list. `client` is an index into the file's clients, each of which stands there once. */
export interface InvoiceRecord {
  readonly row: number;
  readonly type: 'invoice' | 'creditNote';
  readonly number: string;
  readonly client: number;
  readonly issueDate: IsoDate;
  /** null: the client's terms decide. */
  readonly dueDate: IsoDate | null;
  /** Always positive; the type tells which way it counts. */
  readonly amountCents: Cents;
  /** VAT within the amount; left out when the file does not tell. */
  readonly vatCents?: Cents;
  /** What the file says is settled already, null when it says nothing; at most the amount. */
  readonly paidCents: Cents | null;
  /** The day the file says it was settled in full. */
  readonly settledDate: IsoDate | null;
  readonly label: string;
  /** ISO 4217; left out for euros. */
  readonly currency?: string;
  /** It stands for several documents that the file only sums up: a bucket of an aged balance. */
  readonly summary?: boolean;
}

export interface PaymentRecord {
  readonly row: number;
  readonly reference: string;
  /** Index into the file's clients, null when only an invoice number says whose it is. */
  readonly client: number | null;
  /** The invoice or credit note it names, '' when none. */
  readonly invoiceNumber: string;
  readonly date: IsoDate;
  /** Negative for a refund. */
  readonly amountCents: Cents;
  readonly method: string;
  readonly label: string;
}

/** One line of a bank statement. */
export interface BankEntryRecord {
  readonly row: number;
  readonly date: IsoDate;
  readonly valueDate: IsoDate | null;
  /** What the account gains; negative for what leaves it. */
  readonly amountCents: Cents;
  /** All the words the bank gives, in one line. */
  readonly label: string;
  readonly counterpartyName: string;
  /** Without spaces, '' when the bank does not tell. */
  readonly counterpartyIban: string;
  /** What the payer wrote for the payee: end-to-end identification, structured or free reference. */
  readonly reference: string;
  /** The bank's own identification of the operation, '' when it gives none. */
  readonly bankReference: string;
}

/** Statement of one account over a time, as one file tells it. */
export interface BankStatementRecord {
  /** IBAN without spaces, else what the bank calls the account. */
  readonly account: string;
  readonly currency: string;
  readonly number: string;
  readonly from: IsoDate | null;
  readonly to: IsoDate | null;
  readonly openingCents: Cents | null;
  readonly closingCents: Cents | null;
  readonly entries: readonly BankEntryRecord[];
}

/** A document to keep with the invoice that the file carries: the PDF around its data. */
export interface AttachmentRecord {
  /** Row of the invoice it belongs to. */
  readonly row: number;
  readonly name: string;
  readonly mime: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** What a file says, understood: no reference to the books yet. */
export interface ImportRecords {
  readonly clients: readonly ClientRecord[];
  readonly invoices: readonly InvoiceRecord[];
  readonly payments: readonly PaymentRecord[];
  /** Lines of the clients' accounts, of a general ledger. */
  readonly ledger?: readonly LedgerLine[];
  readonly bank?: readonly BankStatementRecord[];
  readonly attachments?: readonly AttachmentRecord[];
}
