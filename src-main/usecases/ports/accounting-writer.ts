import type { DoubtfulView, EntriesView } from '#shared/contract/schemas/accounting';
import type { Company } from '#shared/contract/schemas/company';
import type { Client } from '#shared/contract/schemas/client';
import type { IsoDate } from '#shared/domain/calendar';
import type { Cents } from '#shared/domain/money';

/** An invoice given up, wholly or in part, as its debtor is told so. */
export interface VatNoticeFacts {
  readonly company: Company;
  readonly client: Client;
  readonly date: IsoDate;
  readonly invoice: { readonly number: string; readonly issueDate: IsoDate; readonly amountCents: Cents; readonly vatCents: Cents | null };
  /** What stays unpaid, with VAT. */
  readonly unpaidCents: Cents;
  /** VAT within it; null: unknown, blanks are left. */
  readonly unpaidVatCents: Cents | null;
}

/** Writes what goes to the accountant, and to the debtor of a lost debt. */
export interface AccountingWriter {
  workbook(view: DoubtfulView, entries: EntriesView, company: string): Promise<Uint8Array>;
  document(view: DoubtfulView, company: string): Promise<Uint8Array>;
  /** Text in the columns of a FEC, in ISO 8859-15. */
  entries(entries: EntriesView, journal: string): Uint8Array;
  vatNotice(facts: VatNoticeFacts): Promise<Uint8Array>;
}
