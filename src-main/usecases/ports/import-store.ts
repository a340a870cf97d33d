import type { BatchView, FileOutcome, ImportCounts, ImportMapping } from '#shared/contract/schemas/import';
import type { IsoDate } from '#shared/domain/calendar';
import type { Cents } from '#shared/domain/money';
import type { ClientRecord } from '#shared/domain/imports/records';
import type { BookedPayment, Telling } from '#shared/domain/imports/known-payments';
import type { ListedBefore } from '#shared/domain/imports/vanished';
import type { PaymentTerms } from '#shared/domain/payment-terms';
import type { BankImportStore } from './bank-import-store';

export interface StoredClient {
  readonly id: number;
  readonly code: string;
  readonly name: string;
  readonly nameKey: string;
  readonly siren: string;
  readonly terms: PaymentTerms | null;
}

/** A client's card as far as imports fill it. */
export interface StoredClientFields extends Omit<ClientRecord, 'creditLimitCents'> {
  /** null: no limit. */
  readonly creditLimitCents: Cents | null;
}

export interface StoredDocument {
  readonly id: number;
  readonly clientId: number;
  readonly issueDate: IsoDate;
  readonly dueDate: IsoDate;
  readonly dueEstimated: boolean;
  readonly amountCents: Cents;
  readonly openCents: Cents;
  /** null: unknown. */
  readonly vatCents: Cents | null;
  readonly currency: string;
  /** A penalty or an indemnity that the user put on the account. */
  readonly posted: boolean;
}

export interface StoredPayment {
  readonly id: number;
  readonly clientId: number;
  readonly date: IsoDate;
  readonly amountCents: Cents;
  readonly openCents: Cents;
}

/** A payment in euros that one of a file may be. */
export interface PaymentInBooks extends BookedPayment {
  readonly clientId: number;
  readonly amountCents: Cents;
  readonly openCents: Cents;
}

export interface ImportedInvoice {
  readonly clientId: number;
  readonly number: string;
  readonly label: string;
  readonly issueDate: IsoDate;
  readonly dueDate: IsoDate;
  readonly dueEstimated: boolean;
  /** It sums up several documents that the file does not name. */
  readonly summary?: boolean;
  readonly amountCents: Cents;
  /** VAT within the amount; left out when it is not known. */
  readonly vatCents?: Cents | null | undefined;
  readonly currency: string;
  readonly sourceRow: number;
}

/** VAT as it is known from now on; null: not any more. */
export interface NewVat {
  readonly vatCents: Cents | null;
}

export interface ImportedPayment {
  readonly clientId: number;
  readonly date: IsoDate;
  readonly dateEstimated: boolean;
  readonly amountCents: Cents;
  /** Left out for euros. */
  readonly currency?: string;
  readonly reference: string;
  readonly method: string;
  readonly label: string;
  readonly intendedNumber: string;
  readonly sourceRow: number;
}

/** A document that came with an invoice or a credit note. */
export interface ImportedAttachment {
  readonly clientId: number;
  readonly to: { readonly invoiceId: number } | { readonly creditNoteId: number };
  readonly name: string;
  readonly mime: string;
  readonly sha256: string;
  readonly bytes: Uint8Array;
}

export interface BatchFile {
  readonly name: string;
  readonly sha256: string;
  readonly kind: string;
  readonly shape: string;
  readonly carriesPayments: boolean;
  readonly mapping: ImportMapping;
  readonly outcome: FileOutcome;
  /** The invoices that it listed, when it was a list of invoices. */
  readonly listed: readonly IdRange[];
}

/** Ids from the first to the last, both included. */
export interface IdRange {
  readonly first: number;
  readonly last: number;
}

/** What tells that two files come from the same source. */
export interface FileSource {
  readonly shape: string;
  readonly mapping: ImportMapping;
}

/** What rests on a batch and keeps it from being undone. */
export interface BatchDependents {
  /** Each a code and what it names: "payment:VIR 12", "notice:R2026-00012", "batch:14"… */
  readonly items: readonly string[];
  /** Those that stay in the way even when payments are freed. */
  readonly blocking: readonly string[];
}

/** An amount of a credit set against a debt, both of the books. */
export interface LedgerAllocationToWrite {
  readonly debt: { readonly invoiceId: number } | { readonly refundId: number };
  readonly credit: { readonly paymentId: number } | { readonly creditNoteId: number };
  readonly cents: Cents;
  readonly date: IsoDate;
}

/** What a ledger's lines are compared with, and how its letters are written. */
export interface LedgerStore {
  /** Marks what carries a balance forward from before the books begin. */
  markOpening(table: 'invoice' | 'payment', id: number): void;
  /** Whether anything of the client is dated before the day. */
  hasMovementBefore(clientId: number, date: IsoDate): boolean;
  /** The first balance carried forward that the books hold for the client, null when none. */
  firstOpeningDate(clientId: number): IsoDate | null;
  /** Open invoices of the client issued before the day, oldest due first. */
  openInvoicesBefore(clientId: number, date: IsoDate): Pick<StoredDocument, 'id' | 'issueDate' | 'openCents'>[];
  allocate(batchId: number, allocation: LedgerAllocationToWrite): void;
  allocateAll(batchId: number, allocations: readonly LedgerAllocationToWrite[]): void;
}

/** What the payments of a file are compared with. */
export interface PaymentsToldStore {
  /** Payments of the client and amount of that day, or told with that day by a file, oldest first. */
  paymentsOn(clientId: number, amountCents: Cents, date: IsoDate): PaymentInBooks[];
  /** Those that no file has named: of the bank, recorded by hand, or said of documents by lists of invoices. */
  paymentsNotTold(): PaymentInBooks[];
  /** The payment is what the batch tells so. */
  rememberTold(batchId: number, paymentId: number, telling: Telling): void;
  /** What of the payment or refund is set against the debt. */
  allocatedBetween(paymentId: number, debt: LedgerAllocationToWrite['debt']): Cents;
  /** A payment of the client of that amount that is set against nothing, the oldest; given a day, within five days of it. */
  wholePayment(clientId: number, amountCents: Cents, currency: string, near: IsoDate | null): StoredPayment | null;
}

/** What earlier files of one source listed. */
export interface ListedStore {
  /** Earlier lists of the same source, none of an import that was undone. */
  sourceOf(file: FileSource): number[];
  /** Whether any of these lists named the invoice. */
  wasListed(source: readonly number[], invoiceId: number): boolean;
  /** The invoices in euros that these lists named and that are still open, oldest due first. */
  openListedBefore(source: readonly number[]): ListedBefore[];
}

export type FillableTable = 'client' | 'invoice' | 'creditNote' | 'payment' | 'allocation';

/** An open item that stands for documents which an aged balance summed up. */
export interface SummaryItem {
  readonly table: 'invoice' | 'creditNote';
  readonly id: number;
  readonly clientId: number;
  readonly number: string;
  readonly issueDate: IsoDate;
  readonly openCents: Cents;
  /** Something was paid on it, or a letter lists it. */
  readonly inUse: boolean;
}

export interface SummaryStore {
  /** The open items of the clients, but those of one batch. */
  summariesOf(clientIds: readonly number[], exceptBatch: number | null): SummaryItem[];
  /** How many of the clients have open invoices of their own, not brought by the batch. */
  countWithOpenDocuments(clientIds: readonly number[], exceptBatch: number): number;
  /** Takes an item away; undoing the batch puts it back. */
  removeSummary(batchId: number, item: SummaryItem): void;
}

/** The books as an import sees them: look-ups by the names files use, and bulk inserts that remember their batch. */
/** A client with a credit limit, and what it owes in euros as the books stand. */
export interface LimitedClient {
  readonly clientId: number;
  readonly code: string;
  readonly name: string;
  readonly limitCents: Cents;
  readonly outstandingCents: Cents;
}

export interface ImportStore extends SummaryStore, LedgerStore, PaymentsToldStore, BankImportStore, ListedStore {
  creditLimits(): LimitedClient[];
  isEmpty(table: 'client' | 'invoice' | 'creditNote' | 'payment'): boolean;
  /**
   * For the insertion of very many rows into an empty table. @returns what puts the indexes back, one by one; until then the
   * table must not be searched but by id
   */
  setIndexesAside(table: FillableTable): readonly (() => void)[];
  openBatch(at: string, date: IsoDate): number;
  closeBatch(batchId: number, files: readonly BatchFile[]): void;

  clients(): StoredClient[];
  /** Codes and names of clients that were merged, with the client that they mean now. */
  clientAliases(): { readonly clientId: number; readonly code: string; readonly nameKey: string }[];
  clientFields(id: number): StoredClientFields;
  /** @param nameKey its name folded */
  insertClient(batchId: number, client: ClientRecord, nameKey: string): number;
  updateClient(batchId: number, id: number, client: StoredClientFields): void;

  findInvoice(clientId: number, number: string): StoredDocument | null;
  findCreditNote(clientId: number, number: string): StoredDocument | null;
  /** Documents of that number whoever the client is; a payment that names no client is tied by it when it is alone. */
  findOwners(number: string): number[];
  /** @returns the id of the first; the others follow it one by one */
  insertInvoices(batchId: number, invoices: readonly ImportedInvoice[]): number;
  updateInvoice(batchId: number, id: number, invoice: Pick<ImportedInvoice, 'issueDate' | 'dueDate' | 'dueEstimated' | 'amountCents'> & NewVat): void;
  insertCreditNote(batchId: number, creditNote: Omit<ImportedInvoice, 'dueDate' | 'dueEstimated'>): number;
  updateCreditNote(batchId: number, id: number, creditNote: Pick<ImportedInvoice, 'issueDate' | 'amountCents'> & NewVat): void;
  /** The first day on which something is set against the document, null when nothing is. */
  firstAllocationDate(document: { readonly invoiceId: number } | { readonly creditNoteId: number }): IsoDate | null;

  /** Payments of a client that bear the reference, or were told with it. */
  paymentsByReference(clientId: number, reference: string): StoredPayment[];
  insertPayment(batchId: number, payment: ImportedPayment): number;
  /** @returns the id of the first; the others follow it one by one */
  insertPayments(batchId: number, payments: readonly ImportedPayment[]): number;
  /** Open payments that named a document before the books held it. */
  hasWaitingPayments(): boolean;
  waitingPayments(clientId: number, number: string, currency: string): StoredPayment[];

  allocateToInvoice(batchId: number, paymentId: number, invoiceId: number, cents: Cents, date: IsoDate): void;
  refundCreditNote(batchId: number, refundId: number, creditNoteId: number, cents: Cents, date: IsoDate): void;

  /** Keeps a document with an invoice or a credit note. @returns false when the very same is kept there already */
  attach(batchId: number, attachment: ImportedAttachment): boolean;

  mappings(): { shape: string; mapping: ImportMapping }[];
  rememberMapping(shape: string, mapping: ImportMapping, at: string): void;

  batches(): BatchView[];
  /** The newest date on which the books learnt of payments; of anything when they never did. */
  dataDate(): IsoDate | null;
  /** The newest day that ledgers and bank statements tell of, and that of the last import of one; null without any. */
  ledgerDates(): { readonly told: IsoDate; readonly imported: IsoDate } | null;
  dependents(batchId: number): BatchDependents;
  /** Frees what payments had settled of the batch's invoices, and removes those made of its bank entries. */
  freePayments(batchId: number): { freed: number; removed: number };
  /** Removes what the batch brought and puts back what it changed; a client that still has payments stays. */
  removeBatch(batchId: number): { removed: ImportCounts; restored: ImportCounts; keptClients: number };
}
