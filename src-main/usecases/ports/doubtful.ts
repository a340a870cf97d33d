import type { DoubtfulChoice, DoubtfulClient, OpenInvoice } from '#shared/domain/accounting/doubtful';
import type { IsoDate } from '#shared/domain/calendar';
import type { Cents } from '#shared/domain/money';

/** A line of a list as it was closed. */
export interface ClosedLine {
  readonly invoiceId: number;
  readonly clientId: number;
  /** With VAT, in the doubtful account; 0 for a line left out. */
  readonly exposedCents: Cents;
  readonly allowanceCents: Cents;
  /** The whole line, as it was shown. */
  readonly line: unknown;
}

/** An amount of an invoice given up. */
export interface WriteOffFact {
  readonly writeOffId: number;
  readonly invoiceId: number;
  readonly clientId: number;
  readonly number: string;
  readonly issueDate: IsoDate;
  readonly date: IsoDate;
  readonly cents: Cents;
  /** Of the whole invoice. */
  readonly amountCents: Cents;
  readonly vatCents: Cents | null;
}

/** What doubtful receivables are told from, in euros, and what the user decided of them. */
export interface DoubtfulRepository {
  /** Open at the end of the day. */
  openInvoices(date: IsoDate): OpenInvoice[];
  /** How many invoices in other currencies were open at the end of the day. */
  foreignOpen(date: IsoDate): number;
  /** By client, positive: its unallocated credits at the date less its open refunds; clients without any are left out. */
  creditsAt(date: IsoDate): Map<number, Cents>;
  clients(): Map<number, DoubtfulClient>;
  choices(date: IsoDate): Map<number, DoubtfulChoice>;
  choose(date: IsoDate, invoiceId: number, choice: DoubtfulChoice): void;
  /** The dates of the lists that are closed, the oldest first. */
  closings(): IsoDate[];
  /** null when the list at the date is not closed. */
  closing(date: IsoDate): { readonly closedOn: IsoDate; readonly lines: readonly ClosedLine[] } | null;
  insertClosing(date: IsoDate, closedOn: IsoDate, lines: readonly ClosedLine[]): void;
  removeClosing(date: IsoDate): void;
  /** Given up after one day and up to another, in the order of the days; null: from the beginning. */
  writtenOff(after: IsoDate | null, upTo: IsoDate): WriteOffFact[];
  writeOff(id: number): WriteOffFact | null;
}
