import type { IsoDate } from '#shared/domain/calendar';
import type { Cents } from '#shared/domain/money';
import type { EntryToMatch, Facts, PaymentToMatch } from '#shared/domain/reconciliation/facts';

export interface InboxEntry extends EntryToMatch {
  readonly state: 'open' | 'matched' | 'ignored';
}

export interface HandledInboxEntry extends InboxEntry {
  readonly ignoredReason: string;
  /** The name of the client whose payment it is. */
  readonly client: string | null;
  readonly invoices: readonly string[];
}

/** An allocation that the return of its payment freed, as it was. */
export interface FreedAllocation {
  readonly id: number;
  readonly date: IsoDate;
  readonly amountCents: Cents;
  readonly invoiceId: number;
  readonly batchId: number | null;
}

/** What was made with a payment, by ids. */
export interface MadeWith {
  readonly writeOffs: readonly number[];
  /** Of credit notes to invoices. */
  readonly allocations: readonly number[];
}

/** What became of an entry. */
export interface EntryLink {
  readonly paymentId: number;
  /** False: the payment was in the books before. */
  readonly made: boolean;
  readonly freed: readonly FreedAllocation[];
  /** The payment that a return took back, null for any other entry. */
  readonly returnedPaymentId: number | null;
}

export interface BankRepository {
  countToHandle(): number;
  /** Open credits and returns, oldest first. */
  toHandle(): InboxEntry[];
  /** Matched or left aside, the newest first. */
  handled(offset: number, limit: number): { total: number; rows: HandledInboxEntry[] };
  /** null for a debit that is nobody's return, too. */
  find(entryId: number): InboxEntry | null;
  /** What the entries and payments are matched with. */
  facts(entries: readonly EntryToMatch[]): Facts;
  /** Payments with something left whose client has open invoices, oldest first. */
  paymentsLeft(): PaymentToMatch[];
  isConfirmed(paymentId: number): boolean;
  link(entryId: number, link: Pick<EntryLink, 'paymentId' | 'made' | 'freed'>, madeWith?: MadeWith): void;
  /** Nothing for a payment that no entry was made into. */
  madeWith(paymentId: number): MadeWith;
  linksOf(entryId: number): EntryLink[];
  unlink(entryId: number): void;
  /**
   * Makes a payment that a file told the file's own, no longer set against what its match said.
   * @returns false when no file told it
   */
  leaveToImport(paymentId: number): boolean;
  setIgnored(entryId: number, reason: string): void;
  reopen(entryId: number): void;
  /** The payment's allocations to invoices. */
  allocationsOf(paymentId: number): FreedAllocation[];
  putBack(paymentId: number, allocation: FreedAllocation): void;
}
